import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { decideForAnybody } from '../lib/engine/decide'
import { startLabels } from '../lib/guard/labels/labels'
import tiktok from '../lib/platforms/tiktok'

/** Registered only while the person has labels switched on. */
export default defineUnlistedScript(() => startLabels('tiktok', tiktok, decideForAnybody))
