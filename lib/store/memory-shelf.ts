import type { FindingMark } from '../model/finding'
import type { HeldRow, ImportRow, Segment, Shelf } from './shelf'

/** Kept until the page is closed: nothing touches the disk. */
export function memoryShelf(): Shelf {
  const segments: Segment[] = []
  const held = new Map<string, HeldRow>()
  const marks = new Map<string, FindingMark>()
  const imports: ImportRow[] = []
  return {
    kept: 'memory',
    async putSegment(segment) {
      segments.push(segment)
    },
    async *keys() {
      for (const { keys } of segments) yield keys
    },
    async *segments() {
      yield* segments
    },
    async putHeld(rows) {
      for (const row of rows) held.set(row.key, row)
    },
    held: async () => [...held.values()],
    async putMark(mark) {
      marks.set(mark.key, mark)
    },
    marks: async () => [...marks.values()],
    async putImport(row) {
      imports.push(row)
    },
    imports: async () => [...imports],
    async erase() {
      segments.length = 0
      imports.length = 0
      held.clear()
      marks.clear()
      return segments.length + imports.length + held.size + marks.size
    },
    close() {},
  }
}
