import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { decideForAnybody } from '../lib/engine/decide'
import { startGuard } from '../lib/guard/guard'
import facebook, { teaches } from '../lib/platforms/facebook'

export default defineUnlistedScript(() => startGuard('facebook', facebook, teaches, decideForAnybody))
