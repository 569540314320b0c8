import { Dexie, type Table } from 'dexie'
import type { Activity } from '../model/act'
import type { Unfinished } from '../model/footprint'
import { guarded, leftIn } from './device-shelf'
import { unpackAll } from './packed'
import { seal, unseal } from './seal'
import {
  type ImportRow,
  JUDGED_BY,
  type KeptJudged,
  type Replaced,
  type Rows,
  type SegmentKeys,
  type Shelf,
} from './shelf'
import type { Vault } from './vault'

/** One sealed value. What stands in the open: of which kind it is, its size, and which segment its keys belong to. */
interface SealedRow {
  id?: number
  kind: keyof Replaced | 'segment' | 'keys' | 'seen' | 'unfinished' | 'judged' | 'state'
  segment?: number
  sealed: Uint8Array
}

/** The database behind a passphrase. A later version is a new `version(n)`; this one is never edited. */
export class SealedDatabase extends Dexie {
  declare vault: Table<Vault, number>
  declare sealed: Table<SealedRow, number>

  constructor(name: string) {
    super(name, { cache: 'disabled' }) // answers of a deleted database would outlive it
    this.version(1).stores({ vault: 'id', sealed: '++id, kind' })
    // Erased by another tab, it must not be made anew by a late write: nothing could ever open that.
    this.on('versionchange', () => {
      this.close()
      return false
    })
  }
}

/** More rows than this of one kind are made one, the next time they are read. */
const WORTH_ONE = 200

/**
 * Everything as on the device's shelf, under a key. Rows are only ever added, each under a nonce of its own; where two
 * have the same key the later one counts.
 */
export function sealedShelf(db: SealedDatabase, key: CryptoKey, afterErase: () => Shelf): Shelf {
  const close = async (kind: SealedRow['kind'], bytes: Uint8Array) => ({ kind, sealed: await seal(key, bytes, kind) })
  const opened = async ({ kind, sealed }: SealedRow): Promise<Uint8Array<ArrayBuffer>> => {
    const bytes = await unseal(key, sealed, kind)
    if (!bytes) throw new Error(`a sealed ${kind} was changed`)
    return bytes
  }
  const closeRows = (kind: SealedRow['kind'], rows: unknown) => close(kind, packed(rows))
  const rowsOf = (kind: SealedRow['kind']) => db.sealed.where('kind').equals(kind).sortBy('id')
  const add = async (row: SealedRow) => void (await guarded(() => db.sealed.add(row)))
  /** In one with the change the judgement goes. What tells states apart is random bytes, and no secret. */
  const changing = <Value>(change: () => PromiseLike<Value>): Promise<Value> =>
    guarded(() =>
      db.transaction('rw', db.sealed, async () => {
        await db.sealed.where('kind').anyOf('judged', 'state').delete()
        await db.sealed.add({ kind: 'state', sealed: crypto.getRandomValues(new Uint8Array(16)) })
        return change()
      }),
    )
  const writing = <Value>(kind: keyof Replaced, write: () => PromiseLike<Value>): Promise<Value> =>
    JUDGED_BY.includes(kind) ? changing(write) : guarded(() => db.transaction('rw', db.sealed, write))
  const stateNow = async () => (await rowsOf('state')).at(-1)?.sealed.join()

  async function all<Row>(kind: SealedRow['kind'], keyOf: (row: Row, index: number) => string | number) {
    const stored = await rowsOf(kind)
    const found = new Map<string | number, Row>()
    for (const row of stored)
      for (const each of unpacked<Row[]>(await opened(row))) found.set(keyOf(each, found.size), each)
    if (stored.length > WORTH_ONE) await makeOne(kind, stored, await closeRows(kind, [...found.values()]))
    return [...found.values()]
  }

  /** Unless another tab added one meanwhile. */
  const makeOne = (kind: SealedRow['kind'], stored: readonly SealedRow[], one: SealedRow) =>
    guarded(() =>
      db.transaction('rw', db.sealed, async () => {
        if ((await db.sealed.where('kind').equals(kind).count()) !== stored.length) return
        await db.sealed.bulkDelete(stored.flatMap(({ id }) => id ?? []))
        await db.sealed.add(one)
      }),
    )

  return {
    kept: 'device',
    async putSegment({ packed, keys, exports }) {
      const [acts, itsKeys] = await Promise.all([closeRows('segment', unpackAll(packed)), close('keys', bytesOf(keys))])
      const segment = await changing(async () => {
        const id = await db.sealed.add(acts)
        await db.sealed.add({ ...itsKeys, segment: id })
        return id
      })
      if (exports) await this.putSeen([{ segment, exports }]) // its number must be known before it can be sealed
      return segment
    },
    async putSeen(rows) {
      const plain = rows.map(({ segment, exports }) => ({ segment, exports: [...exports] }))
      const row = await closeRows('seen', plain)
      await changing(() => db.sealed.add(row))
    },
    async *keys() {
      const seen = await all<{ segment: number; exports: number[] }>('seen', ({ segment }) => segment)
      const exportsOf = new Map(seen.map(({ segment, exports }) => [segment, Uint16Array.from(exports)]))
      for (const row of await rowsOf('keys')) {
        const segment = row.segment as number
        const keys = new Uint32Array((await opened(row)).buffer)
        const exports = exportsOf.get(segment)
        yield (exports ? { segment, keys, exports } : { segment, keys }) satisfies SegmentKeys
      }
    },
    async *segments() {
      for (const row of await rowsOf('keys')) {
        const acts = await db.sealed.get(row.segment as number)
        if (!acts) continue
        const keys = new Uint32Array((await opened(row)).buffer)
        yield { segment: row.segment as number, activities: unpacked<Activity[]>(await opened(acts)), keys }
      }
    },
    async put(kind, rows) {
      if (rows.length === 0) return
      const row = await closeRows(kind, rows)
      await writing(kind, () => db.sealed.add(row))
    },
    all: <Kind extends keyof Rows>(kind: Kind) => all<Rows[Kind]>(kind, row => ('key' in row ? row.key : row.id)),
    putImport: async row => add(await closeRows('imports', [row])),
    imports: () => all<ImportRow>('imports', (_, index) => index),
    async setUnfinished(now) {
      const row = now && (await closeRows('unfinished', now))
      await guarded(() =>
        db.transaction('rw', db.sealed, async () => {
          await db.sealed.where('kind').equals('unfinished').delete()
          if (row) await db.sealed.add(row)
        }),
      )
    },
    async unfinished() {
      const row = (await rowsOf('unfinished')).at(-1)
      return row && unpacked<Unfinished>(await opened(row))
    },
    async replaceSegment({ segment, activities, keys, exports }, imports) {
      const [acts, itsKeys, itsImports] = await Promise.all([
        closeRows('segment', activities),
        close('keys', bytesOf(keys)),
        closeRows('imports', imports),
      ])
      const seen = exports && (await closeRows('seen', [{ segment, exports: [...exports] }]))
      await changing(async () => {
        await db.sealed.put({ ...acts, id: segment })
        await db.sealed
          .where({ kind: 'keys' })
          .and(row => row.segment === segment)
          .modify(itsKeys)
        await db.sealed.where({ kind: 'imports' }).delete()
        await db.sealed.bulkAdd(seen ? [itsImports, seen] : [itsImports])
      })
    },
    async replace(kind, rows) {
      const one = await closeRows(kind, rows)
      await writing(kind, async () => {
        await db.sealed.where('kind').equals(kind).delete()
        await db.sealed.add(one)
      })
    },
    state: stateNow,
    async judged() {
      const row = (await rowsOf('judged')).at(-1)
      return row && unpacked<KeptJudged>(await opened(row))
    },
    async keepJudged(kept, state) {
      const row = await closeRows('judged', kept)
      await guarded(() =>
        db.transaction('rw', db.sealed, async () => {
          if ((await stateNow()) !== state) return
          await db.sealed.where('kind').equals('judged').delete()
          await db.sealed.add(row)
        }),
      )
    },
    async erase() {
      const { name } = db
      await db.transaction('rw', db.tables, () => Promise.all(db.tables.map(table => table.clear())))
      await db.delete()
      return leftIn(name)
    },
    afterErase,
    close: () => db.close(),
  }
}

const packed = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))
const unpacked = <Value>(bytes: Uint8Array): Value => JSON.parse(new TextDecoder().decode(bytes)) as Value
const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength)
