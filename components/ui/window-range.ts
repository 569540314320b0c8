/** Where each row begins, and where the last one ends: `count + 1` offsets. Unmeasured rows count as `estimate`. */
export function offsetsOf(
  count: number,
  heightOf: (index: number) => number | undefined,
  estimate: number,
): Float64Array {
  const offsets = new Float64Array(count + 1)
  for (let index = 0; index < count; index++) offsets[index + 1] = offsets[index]! + (heightOf(index) ?? estimate)
  return offsets
}

/** The row at a height, by binary search; clamped to the list. */
export function rowAt(offsets: Float64Array, y: number): number {
  let low = 0
  let high = Math.max(0, offsets.length - 2)
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (offsets[middle]! <= y) low = middle
    else high = middle - 1
  }
  return low
}

/** Rows to draw for a view of [top, bottom] with `spare` rows on each side; rows in use elsewhere are kept as well. */
export function rowsToDraw(
  offsets: Float64Array,
  top: number,
  bottom: number,
  spare: number,
  kept: readonly number[] = [],
): number[] {
  const count = offsets.length - 1
  if (count <= 0) return []
  const first = Math.max(0, rowAt(offsets, top) - spare)
  const last = Math.min(count - 1, rowAt(offsets, bottom) + spare)
  const rows = new Set(Array.from({ length: last - first + 1 }, (_, index) => first + index))
  for (const row of kept) if (row >= 0 && row < count) rows.add(row)
  return [...rows].sort((one, other) => one - other)
}
