import type { Path, Reading, RecordKind } from './define'

/** The file itself is the list. */
export const BARE: Path = []

/**
 * Records of Meta's exports: a bare list, or a list under one of these keys; also where objects with such keys stand in
 * a list of their own (exports that somebody put together).
 */
export const listed = (
  keys: readonly Path[],
  shapes: readonly Reading[],
): Required<Pick<RecordKind, 'at' | 'shapes'>> => ({
  at: [...keys, BARE],
  shapes: [...shapes, inside(new Set(keys.flatMap(path => path.at(-1) ?? [])), shapes)],
})

/** A record that holds a list of records: each is read by the first shape that it has. */
const inside = (keys: ReadonlySet<string>, shapes: readonly Reading[]): Reading => ({
  read(record, owner) {
    if (typeof record !== 'object' || record === null) return undefined
    const lists = Object.entries(record).flatMap(([key, rows]) => (keys.has(key) && Array.isArray(rows) ? [rows] : []))
    if (lists.length === 0) return undefined
    const readOne = (row: unknown) => shapes.map(shape => shape.read(row, owner)).find(found => found) ?? []
    return lists.flat().flatMap(row => readOne(row))
  },
})
