import { dayOf } from '../base/time'
import type { Act } from '../model/act'
import type { Reading } from './grounds'

const today = (act: Act): string => ('at' in act.time ? dayOf(act.time.at) : '')

/**
 * A press of this moment, in a page: one day, nothing that lasts, nothing cited; the background says why. Property "a page
 * and the background hold the same" (`tests/rules/properties.test.ts`) keeps it equal to the whole reading.
 */
export const OF_A_PRESS: Reading = {
  daysOf: act => ({ first: today(act), last: today(act) }),
  heldOn: () => undefined,
  placesOf: (act, windows) => {
    const day = today(act)
    return windows
      .filter(({ from, until }) => day >= from && day <= until)
      .map(window => ({ window, how: 'press', day }))
  },
  cite: () => ({}),
}
