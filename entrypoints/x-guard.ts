import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { decide } from '../lib/engine/decide'
import { startGuard } from '../lib/guard/guard'
import { ANYBODY } from '../lib/model/person'
import x, { teaches } from '../lib/platforms/x'

export default defineUnlistedScript(() =>
  startGuard('x', x, teaches, (act, rulebook) => decide(act, rulebook, ANYBODY)),
)
