import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { decide } from '../lib/engine/decide'
import { startGuard } from '../lib/guard/guard'
import { ANYBODY } from '../lib/model/person'
import instagram, { teaches } from '../lib/platforms/instagram'

export default defineUnlistedScript(() =>
  startGuard('instagram', instagram, teaches, (act, rulebook) => decide(act, rulebook, ANYBODY)),
)
