import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { beforeEach, describe, expect, it } from 'vitest'
import { THREE_SHELVES } from '../../tests/archives/three-shelves'
import type { Activity } from '../model/act'
import { keyText } from '../model/activity-key'
import { deviceShelf } from './device-shelf'
import { FootprintStore } from './footprint-store'
import { memoryShelf } from './memory-shelf'
import { pack } from './packer'
import { SEGMENT_SIZE } from './pending'
import { type Shelf, StorageFull } from './shelf'

const AT = Date.UTC(2024, 10, 2)
const act = (index: number, more: Partial<Activity> = {}): Activity => ({
  kind: 'activity',
  platform: 'instagram',
  action: 'like',
  targets: [{ account: { platform: 'instagram', handle: `akun_${index}` }, part: 'author' }],
  bySelf: true,
  time: { at: AT + index },
  ...more,
})
const acts = (from: number, until: number): Activity[] =>
  Array.from({ length: until - from }, (_, index) => act(from + index))

async function everything(store: FootprintStore): Promise<Activity[]> {
  const all: Activity[] = []
  for await (const segment of store.segments()) all.push(...segment.map(({ activity }) => activity))
  return all
}

describe.each(THREE_SHELVES)('the footprint kept %s', (_where, make) => {
  let shelf: () => Shelf
  beforeEach(() => {
    shelf = make()
  })

  it('keeps what was added, in segments, and finds it after opening again', async () => {
    const store = await FootprintStore.open(shelf())
    expect(await store.add(acts(0, SEGMENT_SIZE + 10))).toEqual({ ok: true, value: SEGMENT_SIZE + 10 })
    await store.flush()
    store.close()
    const again = await FootprintStore.open(shelf())
    expect(again.size).toBe(SEGMENT_SIZE + 10)
    const sizes: number[] = []
    for await (const segment of again.segments()) sizes.push(segment.length)
    expect(sizes).toEqual([SEGMENT_SIZE, 10])
    expect((await everything(again))[3]).toEqual(act(3))
  })

  it('is a union: the same again adds nothing, also after opening again, in any order', async () => {
    const store = await FootprintStore.open(shelf())
    await store.add([...acts(0, 20), ...acts(10, 30)])
    await store.flush()
    expect(store.size).toBe(30)
    const again = await FootprintStore.open(shelf())
    expect(await again.add(acts(0, 31).reverse())).toEqual({ ok: true, value: 1 })
    await again.flush()
    expect(await everything(again)).toHaveLength(31)
  })

  it('knows a follow by its day and prolongs how long it held', async () => {
    const follow = (heldUntil: number) => act(1, { action: 'follow', heldUntil })
    const store = await FootprintStore.open(shelf())
    await store.add([follow(AT + 500)])
    await store.flush()
    expect(await store.add([follow(AT + 900)])).toEqual({ ok: true, value: 0 })
    await store.add([follow(AT + 700)])
    expect((await everything(store)).map(({ heldUntil }) => heldUntil)).toEqual([AT + 900])
    const again = await FootprintStore.open(shelf())
    expect((await everything(again)).map(({ heldUntil }) => heldUntil)).toEqual([AT + 900])
  })

  it('knows the last export that had each act, also of those on their way when another came', async () => {
    const store = await FootprintStore.open(shelf())
    await store.add(acts(0, SEGMENT_SIZE), { platform: 'x', madeAt: 5 })
    await store.add(acts(0, 2), { platform: 'x', madeAt: 9 })
    await store.add(acts(SEGMENT_SIZE, SEGMENT_SIZE + 1))
    await store.flush()
    for (const madeAt of [5, 9]) await store.noteExport({ platform: 'x', madeAt, oldest: {} })
    for (const each of [store, await FootprintStore.open(shelf())]) {
      const last: number[] = []
      for await (const segment of each.segments()) last.push(...segment.map(({ lastExport }) => lastExport))
      expect([last.slice(0, 3), last.slice(-2)]).toEqual([
        [2, 2, 1],
        [1, 0],
      ])
    }
  })

  it('keeps the last word on a finding, and the imports', async () => {
    const store = await FootprintStore.open(shelf())
    await store.mark([{ key: 'k', state: 'kept', since: 1 }])
    await store.mark([{ key: 'k', state: 'not-mine', since: 2, reason: 'anak' }])
    await store.noteImport({ platform: 'instagram', importedAt: 3, read: 4, added: 5, name: 'x.zip' })
    expect(await store.marks()).toEqual(new Map([['k', { key: 'k', state: 'not-mine', since: 2, reason: 'anak' }]]))
    expect(await store.imports()).toMatchObject([{ name: 'x.zip', added: 5 }])
  })

  it('erases everything, says that nothing is left, and can be used again', async () => {
    const store = await FootprintStore.open(shelf())
    await store.add(acts(0, SEGMENT_SIZE + 10))
    await store.mark([{ key: 'k', state: 'kept', since: 1 }])
    await store.noteImport({ platform: 'instagram', importedAt: 3, read: 4, added: 5, name: 'x.zip' })
    expect(await store.erase()).toBe(0)
    expect([await everything(store), await store.marks(), await store.imports()]).toEqual([[], new Map(), []])
    expect(await store.add(acts(0, 5))).toEqual({ ok: true, value: 5 })
    await store.flush()
    expect(await everything(store)).toHaveLength(5)
  })
})

describe('the footprint on the device', () => {
  it('reads segments that were written before they had columns', async () => {
    const name = 'jejak-old'
    const store = await FootprintStore.open(deviceShelf(name))
    store.close()
    const old = await new Dexie(name).open()
    const segment = await old.table('segments').add({ activities: acts(0, 2) })
    await old.table('keys').add({ segment, keys: new Uint32Array([1, 2, 3, 4]) })
    old.close()
    expect(await everything(await FootprintStore.open(deviceShelf(name)))).toEqual(acts(0, 2))
  })

  it('leaves no database behind when it is erased, also while another tab has it open', async () => {
    const one = await FootprintStore.open(deviceShelf('jejak-two'))
    const other = await FootprintStore.open(deviceShelf('jejak-two'))
    await one.add(acts(0, 10))
    await one.flush()
    expect(await other.erase()).toBe(0)
    expect(await Dexie.exists('jejak-two')).toBe(false)
  })

  it('learns what another tab stored', async () => {
    const one = await FootprintStore.open(deviceShelf('jejak-tabs'))
    const other = await FootprintStore.open(deviceShelf('jejak-tabs'))
    await one.add(acts(0, 10))
    await one.flush()
    await other.reload()
    expect(await other.add(acts(0, 12))).toEqual({ ok: true, value: 2 })
  })
})

describe('a full disk', () => {
  /** Takes `room` segments, then refuses as a browser does. */
  function smallShelf(room: number): Shelf {
    const shelf = memoryShelf()
    let used = 0
    const putSegment: Shelf['putSegment'] = segment => {
      if (used++ >= room) throw new StorageFull()
      return shelf.putSegment(segment)
    }
    return { ...shelf, putSegment }
  }

  it('is said, keeps what is stored, and forgets what is not', async () => {
    const store = await FootprintStore.open(smallShelf(1))
    expect(await store.add(acts(0, SEGMENT_SIZE))).toMatchObject({ ok: true })
    expect(await store.add(acts(SEGMENT_SIZE, SEGMENT_SIZE * 2))).toMatchObject({ ok: true })
    expect(await store.flush()).toEqual({ ok: false, problem: 'storage-full' })
    expect(store.size).toBe(SEGMENT_SIZE)
    expect(await everything(store)).toHaveLength(SEGMENT_SIZE)
  })

  it('ends an import that does not ask in between, too', async () => {
    const store = await FootprintStore.open(smallShelf(1))
    expect(await store.add(acts(0, SEGMENT_SIZE * 9))).toEqual({ ok: false, problem: 'storage-full' })
    expect(store.size).toBe(SEGMENT_SIZE)
    expect(await everything(store)).toHaveLength(SEGMENT_SIZE)
  })

  it('is recognised by the name browsers give it, and holds nothing personal', async () => {
    const shelf = deviceShelf('jejak-full')
    const put = IDBObjectStore.prototype.add
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('disk', 'QuotaExceededError')
    }
    try {
      const error = await shelf
        .putSegment({ packed: [pack(acts(0, 1))], keys: new Uint32Array(2) })
        .catch(error => error)
      expect(error).toBeInstanceOf(StorageFull)
      expect(`${error.message} ${error.stack}`).not.toContain('akun_0')
    } finally {
      IDBObjectStore.prototype.add = put
    }
  })
})

it('keys are written as 16 digits', () => {
  expect(keyText({ high: 1, low: 0xffffffff })).toBe('00000001ffffffff')
})
