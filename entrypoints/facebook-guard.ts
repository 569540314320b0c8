import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { decide } from '../lib/engine/decide'
import { startGuard } from '../lib/guard/guard'
import { ANYBODY } from '../lib/model/person'
import facebook, { teaches } from '../lib/platforms/facebook'

export default defineUnlistedScript(() =>
  startGuard('facebook', facebook, teaches, (act, rulebook) => decide(act, rulebook, ANYBODY)),
)
