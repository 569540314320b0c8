import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Activity } from '../model/act'
import { backupPart } from '../model/schemas/backup'
import { DEFAULT_SETTINGS } from '../model/settings'
import { partsOf, takeIn } from './backup'
import { openParts, writeParts } from './backup-parts'
import { FootprintStore } from './footprint-store'
import { memoryShelf } from './memory-shelf'
import { SEGMENT_SIZE } from './pending'

const WORDS = 'sepeda hujan kopi lumbung'
const CHEAP = { N: 16, r: 8, p: 1 }
const MADE = 1_795_300_000_000
const like = (index: number, more: Partial<Activity> = {}): Activity => ({
  kind: 'activity',
  platform: 'instagram',
  action: 'like',
  targets: [{ account: { platform: 'instagram', handle: `akun_contoh_${index}` }, part: 'author' }],
  bySelf: true,
  time: { at: 1_700_000_000_000 + index },
  ...more,
})
const likes = (from: number, until: number) => Array.from({ length: until - from }, (_, index) => like(from + index))
const EXPORTS = [1, 2].map(madeAt => ({ platform: 'instagram' as const, madeAt, oldest: { like: 5 } }))
const { rests: _, ...SETTINGS } = DEFAULT_SETTINGS
const BESIDE = { own: [], settings: SETTINGS, hygiene: { x: { 'private-likes': '2026-11-22' } } }

const empty = () => FootprintStore.open(memoryShelf())
async function filled(): Promise<FootprintStore> {
  const store = await empty()
  await store.add(likes(0, 10), EXPORTS[0])
  await store.add(likes(5, SEGMENT_SIZE + 20), EXPORTS[1])
  await store.add([
    like(1, { action: 'follow', time: {}, heldUntil: 8 }),
    like(2, {
      action: 'comment',
      draft: '=cmd "x" <b>',
      time: { after: 1, before: 2 },
      said: { sentence: 'Budi menyukai foto.' },
    }),
    like(3, {
      unknownTarget: true,
      targets: [],
      post: { platform: 'instagram', id: 'C1', url: 'https://instagram.com/p/C1/' },
    }),
  ])
  await store.flush()
  for (const seen of EXPORTS) await store.noteExport(seen)
  await store.noteImport(
    { platform: 'instagram', importedAt: 1, read: 10, added: 10, name: 'satu.zip', places: [[0, 10]] },
    EXPORTS[0],
  )
  await store.mark([{ key: 'satu', state: 'kept', since: 10, reason: 'tugas' }])
  await store.learn([{ key: 'instagram post C1', account: { platform: 'instagram', handle: 'paslon_contoh' } }])
  await store.noteReceipts([
    { key: 'r', read: 1, byAction: { like: 1 }, notUnderstood: 0, newest: 9, oldest: { like: 0 } },
  ])
  return store
}
async function whole(store: FootprintStore) {
  const segments = []
  for await (const segment of store.segments()) segments.push(...segment)
  const [marks, known, receipts, imports] = await Promise.all([
    store.marks(),
    store.known(),
    store.receipts(),
    store.imports(),
  ])
  return { segments, marks, known, receipts, imports, exports: store.exports() }
}
const backup = async (store: FootprintStore) => writeParts(partsOf(store, BESIDE, MADE), WORDS, CHEAP)
async function restored(file: Blob, store: FootprintStore, words = WORDS) {
  const open = await openParts(file, words, backupPart)
  if (!open.ok) return open
  for await (const part of open.value(() => undefined)) if (!part.ok) return part
  return takeIn(
    store,
    open.value(() => undefined),
  )
}
async function fault(file: Blob, words = WORDS) {
  const store = await empty()
  const done = await restored(file, store, words)
  expect(await whole(store)).toEqual(await whole(await empty()))
  return done.ok ? 'taken over' : done.problem
}

let file: Blob
let bytes: Uint8Array<ArrayBuffer>
beforeEach(async () => {
  file ??= await backup(await filled())
  bytes = new Uint8Array(await file.arrayBuffer())
})
/** Where the first part begins. */
const body = () => bytes.indexOf(10) + 1
const head = () => JSON.parse(new TextDecoder().decode(bytes.subarray(0, body()))) as Record<string, unknown>
const withHead = (changes: Record<string, unknown>) =>
  new Blob([`${JSON.stringify({ ...head(), ...changes })}\n`, bytes.subarray(body())])

describe('a backup', () => {
  it('restored into nothing gives the same, to the last act, word and file', async () => {
    const store = await empty()
    expect(await restored(file, store)).toEqual({
      ok: true,
      value: { made: MADE, read: SEGMENT_SIZE + 23, added: SEGMENT_SIZE + 23, marks: 1, beside: BESIDE },
    })
    expect(await whole(store)).toEqual(await whole(await filled()))
    expect(await restored(file, store)).toMatchObject({ value: { added: 0, marks: 0 } })
    expect(await whole(store)).toEqual(await whole(await filled()))
  })

  it('tells nothing without its passphrase', () => {
    const said = new TextDecoder().decode(bytes)
    for (const word of ['akun_contoh', 'paslon', 'satu.zip', 'instagram', 'Budi']) expect(said).not.toContain(word)
  })

  it('merges: what is here stays, what is new comes, the later word on a finding counts', async () => {
    const store = await empty()
    const own = likes(SEGMENT_SIZE + 15, SEGMENT_SIZE + 40)
    await store.add(own, { platform: 'instagram', madeAt: 3 })
    await store.flush()
    await store.mark([
      { key: 'satu', state: 'undone-said', since: 20 },
      { key: 'dua', state: 'kept', since: 1 },
    ])
    await store.noteImport({
      platform: 'instagram',
      importedAt: 2,
      read: 25,
      added: 25,
      name: 'dua.zip',
      places: [[0, 25]],
    })
    expect(await restored(file, store)).toMatchObject({ ok: true, value: { added: SEGMENT_SIZE + 18, marks: 0 } })
    expect(store.size).toBe(SEGMENT_SIZE + 23 + 20)
    expect((await store.marks()).get('satu')).toMatchObject({ state: 'undone-said' })
    expect((await store.marks()).size).toBe(2)
    expect((await store.imports()).map(({ name, places }) => [name, places])).toEqual([
      ['dua.zip', [[0, 25]]],
      ['satu.zip', undefined],
    ])
    const { segments } = await whole(store)
    expect(
      segments.find(({ activity }) => activity.time && 'at' in activity.time && activity.time.at === 1_700_000_000_000)
        ?.lastExport,
    ).toBe(2)
    expect([...store.exports().values()].map(({ madeAt }) => madeAt)).toEqual([3, 1, 2])
  })

  it('takes the later word from the file, too', async () => {
    const store = await empty()
    await store.mark([{ key: 'satu', state: 'open', since: 9 }])
    expect(await restored(file, store)).toMatchObject({ value: { marks: 1 } })
    expect((await store.marks()).get('satu')).toEqual({ key: 'satu', state: 'kept', since: 10, reason: 'tugas' })
  })
})

describe('a file that is none, or no longer whole, says so and changes nothing', () => {
  it('wrong passphrase', async () => expect(await fault(file, 'sepeda hujan kopi')).toBe('wrong-passphrase'))
  it('another file', async () => expect(await fault(new Blob(['PK\x03\x04 bukan ini']))).toBe('not-a-backup'))
  it('an empty file', async () => expect(await fault(new Blob([]))).toBe('not-a-backup'))
  it('a newer version', async () =>
    expect(await fault(withHead({ version: 2, key: 'another shape' }))).toBe('newer-version'))
  it('a changed first line', async () => {
    expect(await fault(withHead({ key: { ...(head().key as object), N: 32 } }))).toBe('damaged')
    expect(await fault(withHead({ check: 'zz' }))).toBe('damaged')
    expect(await fault(withHead({ key: { name: 'scrypt', N: 2 ** 30, r: 8, p: 1, salt: '00' } }))).toBe('damaged')
    expect(await fault(withHead({ key: 1 }))).toBe('damaged')
  })
  it.each([0, 4, 30, 200, -1, -40])('one changed bit, at %i of what is sealed', async at => {
    const place = at < 0 ? bytes.length + at : body() + 4 + at
    bytes[place] = (bytes[place] as number) ^ 1
    expect(await fault(new Blob([bytes]))).toBe('damaged')
  })
  it('parts in another order', async () => {
    const lengthAt = (at: number) => new DataView(bytes.buffer).getUint32(at) + 4
    const [first, second] = [body(), body() + lengthAt(body())]
    const third = second + lengthAt(second)
    const swapped = [bytes.slice(0, first), bytes.slice(second, third), bytes.slice(first, second), bytes.slice(third)]
    expect(await fault(new Blob(swapped))).toBe('damaged')
  })
  it('cut anywhere', async () => {
    const ends = [10, body() - 1, body(), body() + 2, body() + 30, bytes.length - 1]
    for (const end of ends) expect(await fault(file.slice(0, end)), `${end} bytes`).toBe('truncated')
    let at = body()
    while (at + 4 + new DataView(bytes.buffer).getUint32(at) < bytes.length)
      at += 4 + new DataView(bytes.buffer).getUint32(at)
    expect(await fault(file.slice(0, at)), 'without its last part').toBe('truncated')
  })
  it('something behind its end', async () => expect(await fault(new Blob([file, 'x']))).not.toBe('taken over'))
  it('too large to be one', async () => {
    const huge = Object.assign(file.slice(), {})
    Object.defineProperty(huge, 'size', { value: 2 * 1024 ** 3 })
    expect(await openParts(huge, WORDS, backupPart)).toEqual({ ok: false, problem: 'too-large' })
  })
  it('sealed with the right passphrase, but no part of ours', async () => {
    async function* parts() {
      yield { kind: 'about', made: 1, total: 1 } as const
      yield { kind: 'activities', rows: [{ ...like(1), platform: 'friendster' }], last: [0] } as never
    }
    expect(await fault(await writeParts(parts(), WORDS, CHEAP))).toBe('damaged')
  })
})
