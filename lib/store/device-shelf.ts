import { Dexie, type Table } from 'dexie'
import type { Activity } from '../model/act'
import type { Unfinished } from '../model/job'
import { type Packed, pack, unpackAll } from './packed'
import { type ImportRow, type Rows, type SegmentKeys, type Shelf, StorageFull, StorageGone } from './shelf'

export const DATABASE = 'jejak'

/** In columns; before 22 November 2026 the activities as they are, which is still read. */
type SegmentRow = { id?: number } & ({ activities: Activity[] } | { packed: Packed[] })

/**
 * Keys lie apart from the activities, so that opening reads 8 bytes per act. A later version is a new `version(n)` with
 * an upgrade; those that are here are never edited. 2: what was read to its end, whose posts are, what each export had.
 */
class Jejak extends Dexie {
  declare segments: Table<SegmentRow, number>
  declare keys: Table<{ segment: number; keys: Uint32Array }, number>
  declare seen: Table<Required<Omit<SegmentKeys, 'keys'>>, number>
  declare imports: Table<ImportRow & { id?: number }, number>
  declare unfinished: Table<Unfinished & { id: number }, number>

  constructor(name: string) {
    super(name, { cache: 'disabled' }) // answers of a deleted database would outlive it
    this.version(1).stores({ segments: '++id', keys: 'segment', held: 'key', marks: 'key', imports: '++id' })
    this.version(2).stores({ receipts: 'key', known: 'key', exports: 'id', seen: 'segment', unfinished: 'id' })
  }
}

/** Kept on this device, in IndexedDB. `name` only for tests. */
export function deviceShelf(name = DATABASE): Shelf {
  let db = new Jejak(name)
  return {
    kept: 'device',
    putSegment: ({ packed, keys }) =>
      guarded(() =>
        db.transaction('rw', db.segments, db.keys, async () => {
          const segment = await db.segments.add({ packed })
          await db.keys.add({ segment, keys })
          return segment
        }),
      ),
    putSeen: async rows => void (await guarded(() => db.seen.bulkPut(rows))),
    async *keys() {
      const seen = new Map((await db.seen.toArray()).map(({ segment, exports }) => [segment, exports]))
      for (const row of await db.keys.toArray()) {
        const exports = seen.get(row.segment)
        yield exports ? { ...row, exports } : row
      }
    },
    async *segments() {
      for (const id of await db.segments.toCollection().primaryKeys()) {
        const [row, keys] = await Promise.all([db.segments.get(id), db.keys.get(id)])
        if (row && keys)
          yield { segment: id, activities: 'packed' in row ? unpackAll(row.packed) : row.activities, keys: keys.keys }
      }
    },
    put: async (kind, rows) => void (await guarded(() => db.table(kind).bulkPut(rows))),
    all: <Kind extends keyof Rows>(kind: Kind) => db.table<Rows[Kind]>(kind).toArray(),
    putImport: async row => void (await guarded(() => db.imports.add(row))),
    imports: () => db.imports.toArray(),
    setUnfinished: async now =>
      void (await guarded<unknown>(() => (now ? db.unfinished.put({ id: 1, ...now }) : db.unfinished.clear()))),
    unfinished: async () => {
      const row = await db.unfinished.get(1)
      return row && { names: row.names, startedAt: row.startedAt }
    },
    replaceSegment: ({ segment, activities, keys, exports }, imports) =>
      guarded(() =>
        db.transaction('rw', [db.segments, db.keys, db.seen, db.imports], async () => {
          await db.segments.put({ id: segment, packed: [pack(activities)] })
          await db.keys.put({ segment, keys })
          if (exports) await db.seen.put({ segment, exports })
          await db.imports.clear()
          await db.imports.bulkAdd(imports)
        }),
      ),
    replace: (kind, rows) =>
      guarded(() =>
        db.transaction('rw', db.table(kind), async () => {
          await db.table(kind).clear()
          await db.table(kind).bulkAdd(rows)
        }),
      ),
    async erase() {
      await db.transaction('rw', db.tables, () => Promise.all(db.tables.map(table => table.clear())))
      await db.delete()
      const left = await leftIn(name)
      db = new Jejak(name)
      return left
    },
    close: () => db.close(),
  }
}

/** Rows of a database that should be gone; opened anew, so that nothing is believed from memory. */
export async function leftIn(name: string): Promise<number> {
  if (!(await Dexie.exists(name))) return 0
  const found = await new Dexie(name).open()
  try {
    const counts = await Promise.all(found.tables.map(table => table.count()))
    return counts.reduce((sum, count) => sum + count, 0)
  } finally {
    found.close()
  }
}

/** Two errors are of this world: no room, and a database that another tab deleted. All else is our bug and passes. */
export async function guarded<Value>(write: () => PromiseLike<Value>): Promise<Value> {
  try {
    return await write()
  } catch (error) {
    if (isNamed(error, ['QuotaExceededError'])) throw new StorageFull()
    if (isNamed(error, ['DatabaseClosedError'])) throw new StorageGone()
    throw error
  }
}

function isNamed(error: unknown, names: readonly string[]): boolean {
  if (!(error instanceof Error)) return false
  const inner = (error as { inner?: unknown }).inner
  return names.includes(error.name) || (inner !== undefined && inner !== error && isNamed(inner, names))
}
