import type { Day } from '../../lib/base/time'
import type { Pack, Window } from '../../lib/model/pack'

/** Windows that contain the day, the next to close first; the same window in two packs counts once. */
export function openWindows(packs: readonly Pack[], today: Day): Window[] {
  const open = packs.flatMap(pack => pack.windows).filter(({ from, until }) => from <= today && today <= until)
  const once = new Map(open.map(window => [`${window.contest} ${window.phase} ${window.from} ${window.until}`, window]))
  return [...once.values()].sort((one, other) => (one.until < other.until ? -1 : 1))
}
