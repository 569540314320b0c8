import type { RestProps } from '../../components/popup/rest-card'
import type { Platform } from '../../lib/model/platform'
import { countdown, type Rests, restEnd } from '../../lib/model/rest'
import { setRest } from '../../lib/webext/storage'

/** The rests of the reminder over the real storage. */
export const restOf = (rests: Rests, platform: Platform | undefined, locked: boolean): RestProps => ({
  rests,
  platform,
  locked,
  clockOf: countdown,
  onRest: (scope, length) => void setRest(scope, restEnd(length, Date.now()), Date.now()),
  onWake: scope => void setRest(scope, 0, Date.now()),
})
