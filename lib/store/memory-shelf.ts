import type { Unfinished } from '../model/footprint'
import { unpackAll } from './packed'
import { pack } from './packer'
import {
  type FreshSegment,
  type ImportRow,
  JUDGED_BY,
  type KeptJudged,
  type Replaced,
  type Rows,
  type SegmentKeys,
  type Shelf,
} from './shelf'

/** Kept until the page is closed: nothing touches the disk. */
export function memoryShelf(): Shelf {
  const segments: (FreshSegment & SegmentKeys)[] = []
  const imports: ImportRow[] = []
  const rows = new Map<keyof Rows, Map<string | number, unknown>>()
  let unfinished: Unfinished | undefined
  let changes = 0
  let judged: KeptJudged | undefined
  const changed = (kind?: keyof Replaced) => {
    if (kind && !JUDGED_BY.includes(kind)) return
    changes++
    judged = undefined
  }
  const of = (kind: keyof Rows) => {
    const found = rows.get(kind) ?? new Map<string | number, unknown>()
    rows.set(kind, found)
    return found
  }
  return {
    kept: 'memory',
    async putSegment(segment) {
      changed()
      segments.push({ ...segment, segment: segments.length + 1 })
      return segments.length
    },
    async putSeen(seen) {
      changed()
      for (const { segment, exports } of seen) segments[segment - 1]!.exports = exports.slice()
    },
    async *keys() {
      yield* segments
    },
    async *segments() {
      for (const { segment, packed, keys } of segments) yield { segment, activities: unpackAll(packed), keys }
    },
    async put(kind, some) {
      changed(kind)
      for (const row of some) of(kind).set('key' in row ? row.key : row.id, row)
    },
    all: async <Kind extends keyof Rows>(kind: Kind) => [...of(kind).values()] as Rows[Kind][],
    async putImport(row) {
      imports.push(row)
    },
    imports: async () => [...imports],
    async setUnfinished(now) {
      unfinished = now
    },
    unfinished: async () => unfinished,
    async replaceSegment({ activities, ...fresh }, rows) {
      changed()
      segments[fresh.segment - 1] = { ...fresh, packed: [pack(activities)] }
      imports.splice(0, imports.length, ...rows)
    },
    async replace(kind, some) {
      changed(kind)
      if (kind === 'imports') imports.splice(0, imports.length, ...(some as readonly ImportRow[]))
      else
        rows.set(
          kind as keyof Rows,
          new Map((some as readonly Rows[keyof Rows][]).map(row => ['key' in row ? row.key : row.id, row])),
        )
    },
    state: async () => String(changes),
    judged: async () => judged,
    async keepJudged(kept, state) {
      if (state === String(changes)) judged = kept
    },
    async erase() {
      changed()
      segments.length = 0
      imports.length = 0
      rows.clear()
      unfinished = undefined
      return segments.length + imports.length + rows.size
    },
    close() {},
  }
}
