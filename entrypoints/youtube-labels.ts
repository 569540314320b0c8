import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { decideForAnybody } from '../lib/engine/decide'
import { startLabels } from '../lib/guard/labels/labels'
import youtube from '../lib/platforms/youtube'

/** Registered only while the person has labels switched on. */
export default defineUnlistedScript(() => startLabels('youtube', youtube, decideForAnybody))
