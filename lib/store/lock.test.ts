import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { beforeEach, expect, it } from 'vitest'
import type { Activity } from '../model/act'
import { deviceShelf } from './device-shelf'
import { FootprintStore } from './footprint-store'
import { Lock } from './lock'
import { SEGMENT_SIZE } from './pending'
import type { Shelf } from './shelf'

const WORDS = 'sepeda hujan kopi lumbung'
const CHEAP = { N: 16, r: 8, p: 1 }
const EXPORT = { platform: 'instagram' as const, madeAt: 7, oldest: { like: 1 } }
const acts: Activity[] = Array.from({ length: SEGMENT_SIZE * 2 + 5 }, (_, index) => ({
  kind: 'activity',
  platform: 'instagram',
  action: 'like',
  targets: [{ account: { platform: 'instagram', handle: `akun_contoh_${index}` }, part: 'author' }],
  bySelf: true,
  time: { at: 1_700_000_000_000 + index },
}))

let number = 0
let name = ''
let lock: Lock
beforeEach(() => {
  name = `jejak-lock-${number++}`
  lock = new Lock(name, CHEAP)
})

async function filled(): Promise<FootprintStore> {
  const store = await FootprintStore.open(deviceShelf(name))
  await store.add(acts, EXPORT)
  await store.flush()
  await store.noteExport(EXPORT)
  await store.mark([{ key: 'satu', state: 'kept', since: 1, reason: 'alasan rahasia' }])
  await store.noteImport({ platform: 'instagram', importedAt: 1, read: 3, added: 3, name: 'ekspor-contoh.zip' })
  await store.learn([{ key: 'x post 5', account: { platform: 'x', handle: 'paslon_contoh' } }])
  return store
}
async function whole(store: FootprintStore) {
  const segments = []
  for await (const segment of store.segments()) segments.push(segment)
  const [marks, known, imports] = await Promise.all([store.marks(), store.known(), store.imports()])
  // Ids of rows are the database's.
  return { segments, marks, known, exports: store.exports(), imports: imports.map(row => ({ ...row, id: undefined })) }
}
const value = (result: Awaited<ReturnType<Lock['unlock']>>): Shelf => {
  if (!result.ok) throw new Error(result.problem)
  return result.value
}
/** Every byte and word in every database of this test. */
async function everythingOnDisk(): Promise<string> {
  const said: string[] = []
  for (const database of await Dexie.getDatabaseNames()) {
    if (!database.startsWith(name)) continue
    const db = await new Dexie(database).open()
    for (const table of db.tables) {
      for (const row of await table.toArray()) {
        said.push(
          JSON.stringify(row, (_, part) =>
            part instanceof Uint8Array || part instanceof Uint32Array ? new TextDecoder().decode(part) : part,
          ),
        )
      }
    }
    db.close()
  }
  return said.join('\n')
}

it('seals everything, leaves nothing in the open, and opens to the same with the passphrase', async () => {
  const open = await filled()
  const before = await whole(open)
  expect(await everythingOnDisk()).toContain('akun_contoh_')
  open.close()
  expect(await lock.isSet()).toBe(false)
  const seen: number[] = []
  const sealed = await FootprintStore.open(await lock.set(WORDS, { onProgress: done => seen.push(done) }))
  expect(seen).toEqual([1, 2, 3])
  expect(await whole(sealed)).toEqual(before)
  sealed.close()

  expect(await lock.isSet()).toBe(true)
  expect(await Dexie.exists(name)).toBe(false)
  const disk = await everythingOnDisk()
  expect(disk.length).toBeGreaterThan(1000)
  for (const word of ['akun_contoh', 'rahasia', 'ekspor-contoh', 'paslon', 'x post 5']) expect(disk).not.toContain(word)
  expect(await whole(await FootprintStore.open(value(await lock.unlock(WORDS))))).toEqual(before)
})

it('says no to a wrong passphrase and changes nothing', async () => {
  ;(await filled()).close()
  ;(await lock.set(WORDS)).close()
  expect(await lock.unlock('sepeda hujan kopi lumbun')).toEqual({ ok: false, problem: 'wrong-passphrase' })
  expect(await lock.change('bukan ini', 'kata yang lain lagi')).toEqual({ ok: false, problem: 'wrong-passphrase' })
  expect(await lock.remove('bukan ini')).toEqual({ ok: false, problem: 'wrong-passphrase' })
  const store = await FootprintStore.open(value(await lock.unlock(WORDS)))
  expect(store.size).toBe(acts.length)
})

it('changes the passphrase without sealing anew; the old one no longer opens', async () => {
  ;(await filled()).close()
  ;(await lock.set(WORDS)).close()
  expect(await lock.change(WORDS, 'kata yang lain lagi')).toEqual({ ok: true, value: null })
  expect((await lock.unlock(WORDS)).ok).toBe(false)
  expect((await FootprintStore.open(value(await lock.unlock('kata yang lain lagi')))).size).toBe(acts.length)
})

it('is taken away again: everything is as before, and no sealed copy is left', async () => {
  const open = await filled()
  const before = await whole(open)
  open.close()
  ;(await lock.set(WORDS)).close()
  const again = await FootprintStore.open(value(await lock.remove(WORDS)))
  expect(await whole(again)).toEqual(before)
  expect(await lock.isSet()).toBe(false)
  expect(await Dexie.getDatabaseNames()).not.toContain(`${name}.sealed`)
})

it.each([1, 2, 3])('a move that dies after %i segments goes on with the next unlocking, both ways', async last => {
  const open = await filled()
  const before = await whole(open)
  open.close()
  const dies = {
    onProgress: (done: number) => {
      if (done === last) throw new Error('the tab is gone')
    },
  }
  await expect(lock.set(WORDS, dies)).rejects.toThrow('the tab is gone')
  expect(await lock.isSet()).toBe(true)
  const done: number[] = []
  const sealed = await FootprintStore.open(value(await lock.unlock(WORDS, { onProgress: each => done.push(each) })))
  expect(await whole(sealed)).toEqual(before)
  expect(await Dexie.exists(name)).toBe(false)
  sealed.close()
  await expect(lock.remove(WORDS, dies)).rejects.toThrow('the tab is gone')
  expect(await lock.isSet()).toBe(true)
  expect(await whole(await FootprintStore.open(value(await lock.unlock(WORDS))))).toEqual(before)
  expect(await lock.isSet()).toBe(false)
})

it('uses a nonce once', async () => {
  const open = await filled()
  for (let at = 0; at < 300; at++) await open.mark([{ key: 'satu', state: at % 2 ? 'kept' : 'open', since: at }])
  open.close()
  const store = await FootprintStore.open(await lock.set(WORDS))
  for (let at = 0; at < 250; at++) await store.mark([{ key: 'satu', state: at % 2 ? 'kept' : 'open', since: at }])
  const db = await new Dexie(`${name}.sealed`).open()
  const rows = (await db.table('sealed').toArray()) as { sealed: Uint8Array }[]
  expect(rows.length).toBeGreaterThan(250)
  expect(new Set(rows.map(({ sealed }) => sealed.slice(0, 12).join())).size).toBe(rows.length)
  expect((await store.marks()).get('satu')).toMatchObject({ since: 249 })
  expect(await db.table('sealed').where('kind').equals('marks').count(), 'many rows become one').toBe(1)
  expect((await store.marks()).get('satu')).toMatchObject({ since: 249 })
  db.close()
})

it('a changed value is met, not believed', async () => {
  ;(await filled()).close()
  ;(await lock.set(WORDS)).close()
  const db = await new Dexie(`${name}.sealed`).open()
  await db
    .table('sealed')
    .where('kind')
    .equals('marks')
    .modify((row: { sealed: Uint8Array }) => {
      row.sealed[20] = (row.sealed[20] as number) ^ 1
    })
  db.close()
  const store = await FootprintStore.open(value(await lock.unlock(WORDS)))
  await expect(store.marks()).rejects.toThrow('a sealed marks was changed')
})

it('erased, the lock goes with what it locked', async () => {
  ;(await filled()).close()
  const store = await FootprintStore.open(await lock.set(WORDS))
  expect(await store.erase()).toBe(0)
  expect(await Dexie.getDatabaseNames()).not.toContain(`${name}.sealed`)
  expect(await lock.isSet()).toBe(false)
  await store.add(acts.slice(0, 3))
  await store.flush()
  expect((await FootprintStore.open(deviceShelf(name))).size).toBe(3)
})

it('a tab that was open while another one erased writes nothing that nobody could open', async () => {
  ;(await filled()).close()
  const here = await FootprintStore.open(await lock.set(WORDS))
  const there = await FootprintStore.open(value(await lock.unlock(WORDS)))
  await there.erase()
  await here.add([{ ...acts[0]!, platform: 'tiktok' }])
  expect(await here.flush()).toEqual({ ok: false, problem: 'erased-elsewhere' })
  expect(await Dexie.getDatabaseNames()).not.toContain(`${name}.sealed`)
})
