import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { decideForAnybody } from '../lib/engine/decide'
import { startGuard } from '../lib/guard/guard'
import x, { teaches } from '../lib/platforms/x'

export default defineUnlistedScript(() => startGuard('x', x, teaches, decideForAnybody))
