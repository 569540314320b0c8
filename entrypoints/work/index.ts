import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { FromWork, ToWork } from '../../lib/model/job'
import { deviceShelf } from '../../lib/store/device-shelf'
import { memoryShelf } from '../../lib/store/memory-shelf'
import { wired } from './wired'

/** The worker behind Jejak saya: `new Worker('/work.js')` by the options page. Imports and judges off the main thread. */
export default defineUnlistedScript(() => {
  const session = wired((message: FromWork) => postMessage(message), { device: deviceShelf, memory: memoryShelf })
  // Only the page that made a worker can speak to it; our bugs reach its `error` event, once, here.
  addEventListener('message', (event: MessageEvent<ToWork>) => {
    session.take(event.data).catch(reportError)
  })
})
