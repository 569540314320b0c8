import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { boundedGet } from '../lib/webext/bounded-get'
import type { QuietAnswer, QuietAsk } from '../lib/webext/fetch-pack'

/** In `public/quiet.html`, a sandboxed frame of our own pages: fetches without an origin. It has no access to the extension. */
export default defineUnlistedScript(() => {
  const say = (answer: QuietAnswer) => parent.postMessage(answer, '*') // a sandboxed frame cannot name its parent
  addEventListener('message', async ({ source, data }: MessageEvent<QuietAsk>) => {
    if (source === parent) say(await boundedGet(data.address, data.most))
  })
  say('ready')
})
