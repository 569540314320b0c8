import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { decideForAnybody } from '../lib/engine/decide'
import { startGuard } from '../lib/guard/guard'
import youtube, { teaches } from '../lib/platforms/youtube'

export default defineUnlistedScript(() => startGuard('youtube', youtube, teaches, decideForAnybody))
