import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { decideForAnybody } from '../lib/engine/decide'
import { startGuard } from '../lib/guard/guard'
import linkedin, { teaches } from '../lib/platforms/linkedin'

export default defineUnlistedScript(() => startGuard('linkedin', linkedin, teaches, decideForAnybody))
