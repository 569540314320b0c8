import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { FromWork, ToWork } from '../../lib/model/job'
import type { FromKeep, LockState, ToKeep } from '../../lib/model/keep'
import { deviceShelf } from '../../lib/store/device-shelf'
import { Lock } from '../../lib/store/lock'
import { memoryShelf } from '../../lib/store/memory-shelf'
import { followOtherTabs, keeping } from './keeping'
import { wired } from './wired'

/** The worker behind Jejak saya: `new Worker('/work.js')` by the options page. Imports and judges off the main thread. */
export default defineUnlistedScript(() => {
  const otherTabs = new BroadcastChannel('jejak.lock')
  const post = (message: FromWork | FromKeep) => {
    postMessage(message)
    if (message.type === 'erased') otherTabs.postMessage('none') // the lock went, too
  }
  const opened = (lock: LockState) => post({ type: 'lock', lock })
  const shelves = { device: deviceShelf, memory: memoryShelf, lock: new Lock(), opened }
  const session = wired(post, shelves)
  const keep = keeping(session, { shelves, post, otherTabs })
  followOtherTabs(session, { shelves, post, otherTabs, failed: reportError })
  // Only the page that made a worker can speak to it; our bugs reach its `error` event, once, here.
  addEventListener('message', ({ data }: MessageEvent<ToWork | ToKeep>) => {
    const done = data.type === 'keep' ? keep(data) : session.take(data)
    done.catch(reportError)
  })
})
