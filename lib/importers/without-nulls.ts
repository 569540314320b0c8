/** Deeper than any record seen (9, 2026). */
const DEEPEST = 24

/**
 * Some exports write `null` where others leave a field out: both mean "not there". Fields and list items that are null
 * go; a record that is null as a whole stays, and is counted as not understood. `nulls`: whether there are any.
 */
export const withoutNulls = (records: unknown[], { nulls }: { nulls?: boolean }): unknown[] =>
  nulls ? records.map(record => pruned(record)) : records

function pruned(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value
  if (Array.isArray(value)) return value.filter(item => item !== null).map(item => pruned(item, depth + 1))
  const there = Object.entries(value).filter(([, item]) => item !== null)
  return Object.fromEntries(there.map(([key, item]) => [key, pruned(item, depth + 1)]))
}
