import type { Day } from '../../lib/base/time'
import type { Window } from '../../lib/model/pack'

export interface Periods {
  openNow: Window[]
  ahead: Window[]
  past: Window[]
}

/** Windows as of a day: the nearest region first, then the next to close, the next to open, the last to have closed. */
export function periodsOn(today: Day, windows: readonly Window[], nearness: (region: string) => number): Periods {
  const near = (one: Window, other: Window) => nearness(other.region) - nearness(one.region)
  const byDay = (dayOf: (window: Window) => Day, turn: 1 | -1) => (one: Window, other: Window) =>
    near(one, other) || (dayOf(one) === dayOf(other) ? 0 : dayOf(one) < dayOf(other) ? -turn : turn)
  return {
    openNow: windows.filter(({ from, until }) => from <= today && today <= until).sort(byDay(({ until }) => until, 1)),
    ahead: windows.filter(({ from }) => from > today).sort(byDay(({ from }) => from, 1)),
    past: windows.filter(({ until }) => until < today).sort(byDay(({ until }) => until, -1)),
  }
}
