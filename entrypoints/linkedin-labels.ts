import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { decideForAnybody } from '../lib/engine/decide'
import { startLabels } from '../lib/guard/labels/labels'
import linkedin from '../lib/platforms/linkedin'

/** Registered only while the person has labels switched on. */
export default defineUnlistedScript(() => startLabels('linkedin', linkedin, decideForAnybody))
