import type { Day } from '../base/time'
import type { Act } from '../model/act'
import type { RuleWindow } from '../model/rulebook'
import { type Days, dayAfter, earlier, heldDay, later, pressDays } from './days'

/** How an act lies in a window. */
export interface Place {
  window: RuleWindow
  /** `press`: it surely happened inside; `state`: a follow or membership from before held inside; `maybe`: nobody can tell. */
  how: 'press' | 'state' | 'maybe'
  /** The day whose law is asked: the earliest the press can be, or the last the state surely held. */
  day: Day
}

/** Every window the act lies in or may lie in; a pack that `expires` has no windows after that day. */
export function placesOf(act: Act, windows: readonly RuleWindow[], expires?: Day): Place[] {
  const press = pressDays(act.time)
  const held = heldDay(act)
  const surelyFrom = press.last <= (held ?? '') ? press.last : held
  const places: Place[] = []
  for (const window of windows) {
    const until = expires ? earlier(window.until, expires) : window.until
    if (press.first >= window.from && press.last <= until) {
      places.push({ window, how: 'press', day: press.first })
    } else if (held && surelyFrom && later(surelyFrom, window.from) <= earlier(held, until)) {
      places.push({ window, how: 'state', day: earlier(held, until) })
    } else if (press.first <= until && (held ?? press.last) >= window.from && window.from <= until) {
      places.push({ window, how: 'maybe', day: later(press.first, window.from) })
    }
  }
  const joined = acrossWindows(press, places, expires)
  return joined ? [joined, ...places] : places
}

/** A span that no single window holds but several, one after the other, do: sure, and named by the earliest (milder) one. */
function acrossWindows(press: Days, places: readonly Place[], expires?: Day): Place | undefined {
  if (places.length < 2 || places.some(place => place.how !== 'maybe')) return undefined
  if (expires && press.last > expires) return undefined
  const windows = places.map(place => place.window).sort((one, other) => (one.from < other.from ? -1 : 1))
  let covered: Day | undefined
  for (const { from, until } of windows) {
    if (from > (covered ? dayAfter(covered) : press.first)) return undefined
    covered = covered ? later(covered, until) : until
  }
  const earliest = windows[0]
  return earliest && covered && covered >= press.last ? { window: earliest, how: 'press', day: press.first } : undefined
}
