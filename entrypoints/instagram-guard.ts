import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { decideForAnybody } from '../lib/engine/decide'
import { startGuard } from '../lib/guard/guard'
import instagram, { teaches } from '../lib/platforms/instagram'

export default defineUnlistedScript(() => startGuard('instagram', instagram, teaches, decideForAnybody))
