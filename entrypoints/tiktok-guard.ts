import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { decideForAnybody } from '../lib/engine/decide'
import { startGuard } from '../lib/guard/guard'
import tiktok, { teaches } from '../lib/platforms/tiktok'

export default defineUnlistedScript(() => startGuard('tiktok', tiktok, teaches, decideForAnybody))
