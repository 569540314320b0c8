import type { FindingMark } from '../../lib/model/finding'
import type { FindingRow } from '../../lib/model/footprint'

/** The rows with these words on them; all others stay the very same objects. */
export function marked(rows: readonly FindingRow[], marks: readonly FindingMark[]): FindingRow[] {
  const byKey = new Map(marks.map(mark => [mark.key, mark]))
  return rows.map(row => {
    const mark = byKey.get(row.key)
    if (!mark) return row
    const { reason: _reason, confirmed: _confirmed, stillThere: _stillThere, ...rest } = row
    const { state, since, reason } = mark
    return { ...rest, state, since, ...(reason !== undefined && { reason }) }
  })
}
