import { Dexie, type Table } from 'dexie'
import type { Activity } from '../model/act'
import type { FindingMark } from '../model/finding'
import { type HeldRow, type ImportRow, type Shelf, StorageFull } from './shelf'

export const DATABASE = 'jejak'

/**
 * Version 1. Keys lie apart from the activities, so that opening reads 8 bytes per act. A later version is a new
 * `version(n)` with an upgrade; this one is never edited.
 */
class Jejak extends Dexie {
  declare segments: Table<{ id?: number; activities: Activity[] }, number>
  declare keys: Table<{ segment: number; keys: Uint32Array }, number>
  declare held: Table<HeldRow, string>
  declare marks: Table<FindingMark, string>
  declare imports: Table<ImportRow & { id?: number }, number>

  constructor(name: string) {
    super(name)
    this.version(1).stores({ segments: '++id', keys: 'segment', held: 'key', marks: 'key', imports: '++id' })
  }
}

/** Kept on this device, in IndexedDB. `name` only for tests. */
export function deviceShelf(name = DATABASE): Shelf {
  let db = new Jejak(name)
  return {
    kept: 'device',
    putSegment: ({ activities, keys }) =>
      guarded(() =>
        db.transaction('rw', db.segments, db.keys, async () => {
          const segment = await db.segments.add({ activities })
          await db.keys.add({ segment, keys })
        }),
      ),
    async *keys() {
      for (const row of await db.keys.toArray()) yield row.keys
    },
    async *segments() {
      for (const id of await db.segments.toCollection().primaryKeys()) {
        const [row, keys] = await Promise.all([db.segments.get(id), db.keys.get(id)])
        if (row && keys) yield { activities: row.activities, keys: keys.keys }
      }
    },
    putHeld: rows => guarded(() => db.held.bulkPut(rows)),
    held: () => db.held.toArray(),
    putMark: mark => guarded(() => db.marks.put(mark)),
    marks: () => db.marks.toArray(),
    putImport: row => guarded(() => db.imports.add(row)),
    imports: () => db.imports.toArray(),
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
async function leftIn(name: string): Promise<number> {
  if (!(await Dexie.exists(name))) return 0
  const found = await new Dexie(name).open()
  try {
    const counts = await Promise.all(found.tables.map(table => table.count()))
    return counts.reduce((sum, count) => sum + count, 0)
  } finally {
    found.close()
  }
}

/** Quota errors by their one name; everything else is our bug and passes. */
async function guarded(write: () => PromiseLike<unknown>): Promise<void> {
  try {
    await write()
  } catch (error) {
    throw isFull(error) ? new StorageFull() : error
  }
}

function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const inner = (error as { inner?: unknown }).inner
  return error.name === 'QuotaExceededError' || (inner !== undefined && inner !== error && isFull(inner))
}
