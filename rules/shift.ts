import { DAY_MS, type Day, dayOf, type Instant, startOf } from '../lib/base/time'
import type { Pack } from '../lib/model/pack'

/**
 * A pack whose last window (the phase of fixed candidates, in the example pack) lies around today: all windows move by the same
 * number of days, so their order and lengths stay. For the demo and the journeys only; what we ship has no clock override.
 */
export function shiftWindows(pack: Pack, today: Instant): Pack {
  const last = [...pack.windows].sort((one, other) => (one.from < other.from ? 1 : -1))[0]
  if (!last) return pack
  const middle = (startOf(last.from) + startOf(last.until)) / 2
  const days = Math.round((today - middle) / DAY_MS)
  const move = (day: Day): Day => dayOf(startOf(day) + days * DAY_MS)
  return {
    ...pack,
    windows: pack.windows.map(window => ({ ...window, from: move(window.from), until: move(window.until) })),
  }
}
