import type { FindingMark } from '../model/finding'
import type { FindingRow } from '../model/footprint'
import type { Found } from '../model/judged'

/** What was found, as rows to review: with what the person said of each, and with what exports and undos say to that. */
export const reviewOf = (found: readonly Found[], marks: ReadonlyMap<string, FindingMark>): FindingRow[] =>
  found.map(one => rowOf(one, marks.get(one.key)))

function rowOf(
  { key, activity, verdict, whose, had, lacked, undone }: Found,
  mark: FindingMark | undefined,
): FindingRow {
  const row: FindingRow = { key, activity, verdict, state: 'open' }
  if (whose) row.whose = whose
  if (mark) {
    const { state, since, reason } = mark
    Object.assign(row, { state, since, ...(reason !== undefined && { reason }) })
    if (state.startsWith('undone')) {
      if (had !== undefined && had > since) Object.assign(row, { state: 'open', stillThere: since })
      else if (lacked !== undefined && lacked > since) row.confirmed = true
    }
  }
  if (lacked !== undefined) row.maybeUndone = true
  // A word said after that undo stands.
  if (undone !== undefined && row.state === 'open' && undone > (row.since ?? 0)) {
    Object.assign(row, { state: 'undone-seen', since: undone })
  }
  return row
}
