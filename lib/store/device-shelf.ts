import { Dexie, type Table } from 'dexie'
import type { Activity } from '../model/act'
import type { Unfinished } from '../model/footprint'
import { type Packed, unpackAll } from './packed'
import { pack } from './packer'
import {
  type ImportRow,
  JUDGED_BY,
  type KeptJudged,
  type Rows,
  type SegmentKeys,
  type Shelf,
  StorageFull,
  StorageGone,
} from './shelf'

export const DATABASE = 'jejak'

/** In columns; before 22 November 2026 the activities as they are, which is still read. */
type SegmentRow = { id?: number } & ({ activities: Activity[] } | { packed: Packed[] })

/** The word of the state they are of, and the judgement itself. */
type JudgedRow = { id: 'state'; word: string } | ({ id: 'last' } & KeptJudged)

/**
 * Keys lie apart from the activities, so that opening reads 8 bytes per act. A later version is a new `version(n)` with
 * an upgrade; those that are here are never edited. 2: what was read to its end, whose posts are, what each export had. 3: the
 * last judgement.
 */
class Jejak extends Dexie {
  declare segments: Table<SegmentRow, number>
  declare keys: Table<{ segment: number; keys: Uint32Array }, number>
  declare seen: Table<Required<Omit<SegmentKeys, 'keys'>>, number>
  declare imports: Table<ImportRow & { id?: number }, number>
  declare unfinished: Table<Unfinished & { id: number }, number>
  declare judged: Table<JudgedRow, JudgedRow['id']>

  constructor(name: string) {
    super(name, { cache: 'disabled' }) // answers of a deleted database would outlive it
    this.version(1).stores({ segments: '++id', keys: 'segment', held: 'key', marks: 'key', imports: '++id' })
    this.version(2).stores({ receipts: 'key', known: 'key', exports: 'id', seen: 'segment', unfinished: 'id' })
    this.version(3).stores({ judged: 'id' })
  }
}

/** Kept on this device, in IndexedDB. `name` only for tests. */
export function deviceShelf(name = DATABASE): Shelf {
  let db = new Jejak(name)
  /** In one with the change the judgement goes: no death and no other tab comes in between. */
  const changing = <Value>(tables: Table[], change: () => PromiseLike<Value>): Promise<Value> =>
    guarded(() =>
      // All asked for at once, none waits for the answer of another; together or not at all.
      db.transaction('rw', [...tables, db.judged], () =>
        Promise.all([
          change(),
          db.judged.clear().then(() => db.judged.add({ id: 'state', word: crypto.randomUUID() })),
        ]).then(([value]) => value),
      ),
    )
  const stateNow = async () => {
    const row = await db.judged.get('state')
    return row?.id === 'state' ? row.word : undefined
  }
  return {
    kept: 'device',
    putSegment: ({ packed, keys, exports }) =>
      changing([db.segments, db.keys, db.seen], async () => {
        const segment = await db.segments.add({ packed })
        await Promise.all([db.keys.add({ segment, keys }), exports && db.seen.add({ segment, exports })])
        return segment
      }),
    putSeen: async rows => void (await changing([db.seen], () => db.seen.bulkPut(rows))),
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
    async put(kind, rows) {
      const table = db.table(kind)
      const write = () => table.bulkPut(rows)
      await (JUDGED_BY.includes(kind) ? changing([table], write) : guarded(write))
    },
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
      changing([db.segments, db.keys, db.seen, db.imports], async () => {
        await db.segments.put({ id: segment, packed: [pack(activities)] })
        await db.keys.put({ segment, keys })
        if (exports) await db.seen.put({ segment, exports })
        await db.imports.clear()
        await db.imports.bulkAdd(imports)
      }),
    async replace(kind, rows) {
      const table = db.table(kind)
      const write = async () => {
        await table.clear()
        await table.bulkAdd(rows)
      }
      await (JUDGED_BY.includes(kind) ? changing([table], write) : guarded(() => db.transaction('rw', table, write)))
    },
    state: stateNow,
    async judged() {
      const row = await db.judged.get('last')
      return row?.id === 'last' ? { rules: row.rules, judged: row.judged } : undefined
    },
    keepJudged: (kept, state) =>
      guarded(() =>
        db.transaction('rw', db.judged, async () => {
          if ((await stateNow()) === state) await db.judged.put({ id: 'last', ...kept })
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
