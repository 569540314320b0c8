import { pack } from './packer'
import type { Rows, Shelf } from './shelf'

const KINDS = ['held', 'marks', 'receipts', 'known', 'exports'] as const satisfies readonly (keyof Rows)[]

export interface Moving {
  /** After each segment: how many are on the other shelf, of how many. */
  onProgress?: (done: number, total: number) => void
}

/**
 * Copies everything from one shelf onto another that holds nothing but an earlier start of the same copy: segments that
 * are there are passed over, so a move that died goes on where it stopped. Nothing is taken from the first one.
 */
export async function copyAll(from: Shelf, to: Shelf, { onProgress }: Moving = {}): Promise<void> {
  const there: number[] = []
  for await (const { segment } of to.keys()) there.push(segment)
  const numbers = new Map<number, number>()
  const exportsOf = new Map<number, Uint16Array>()
  for await (const { segment, exports } of from.keys()) {
    const already = there[numbers.size]
    numbers.set(segment, already ?? 0)
    if (exports) exportsOf.set(segment, exports)
  }
  let done = 0
  for await (const { segment, activities, keys } of from.segments()) {
    if (done >= there.length) numbers.set(segment, await to.putSegment({ packed: [pack(activities)], keys }))
    done++
    onProgress?.(done, numbers.size)
  }
  const seen = [...exportsOf].map(([segment, exports]) => ({ segment: numbers.get(segment) ?? 0, exports }))
  if (seen.length > 0) await to.putSeen(seen)
  for (const kind of KINDS) await to.replace(kind, await from.all(kind))
  await to.replace('imports', await from.imports())
  await to.setUnfinished(await from.unfinished())
}
