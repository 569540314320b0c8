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

/** Rows to draw for a view of [top, bottom] with `spare` rows on each side; a row in use elsewhere is kept as well. */
export function rowsToDraw(offsets: Float64Array, top: number, bottom: number, spare: number, kept?: number): number[] {
  const count = offsets.length - 1
  if (count <= 0) return []
  const first = Math.max(0, rowAt(offsets, top) - spare)
  const last = Math.min(count - 1, rowAt(offsets, bottom) + spare)
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  if (kept === undefined || kept < 0 || kept >= count || (kept >= first && kept <= last)) return rows
  return kept < first ? [kept, ...rows] : [...rows, kept]
}
