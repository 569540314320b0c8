import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { decideForAnybody } from '../lib/engine/decide'
import { startGuard } from '../lib/guard/guard'
import threads, { teaches } from '../lib/platforms/threads'

export default defineUnlistedScript(() => startGuard('threads', threads, teaches, decideForAnybody))
