import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { Activity } from '../model/act'
import { activityKey, keyText } from '../model/activity-key'
import type { SourceReport } from '../model/job'
import type { Platform } from '../model/platform'
import { deviceShelf } from './device-shelf'
import { FootprintStore } from './footprint-store'
import { exportOf, Ledger } from './ledger'
import { memoryShelf } from './memory-shelf'
import { aesKey } from './passphrase'
import { SEGMENT_SIZE } from './pending'
import { SealedDatabase, sealedShelf } from './sealed-shelf'
import type { Shelf } from './shelf'

const like = (platform: Platform, index: number): Activity => ({
  kind: 'activity',
  platform,
  action: 'like',
  targets: [{ account: { platform, handle: `akun_${index}` }, part: 'author' }],
  bySelf: true,
  time: { at: 1_700_000_000_000 + index },
})
const likes = (platform: Platform, from: number, until: number) =>
  Array.from({ length: until - from }, (_, index) => like(platform, from + index))
const key = (activity: Activity) => keyText(activityKey(activity))

/** An import as the worker makes it. */
async function imported(store: FootprintStore, file: string, acts: Activity[], madeAt?: number) {
  const report: SourceReport = {
    file,
    platform: acts[0]!.platform,
    added: 0,
    read: acts.length,
    byAction: {},
    notUnderstood: [],
    problems: [],
    oldest: { like: 0 },
    ...(madeAt !== undefined && { madeAt }),
  }
  const ledger = new Ledger(store, 1)
  await ledger.turnTo(report)
  await store.add(acts, exportOf(report))
  await ledger.finish()
}
async function kept(store: FootprintStore) {
  const found: { key: string; lastExport: number }[] = []
  for await (const segment of store.segments()) {
    for (const { activity, key: stored, lastExport } of segment) {
      expect(keyText(stored)).toBe(key(activity))
      found.push({ key: key(activity), lastExport })
    }
  }
  return found
}
const keysOf = async (store: FootprintStore) => (await kept(store)).map(one => one.key)

let number = 0
const SHELVES: [string, () => Promise<Shelf>][] = [
  ['on the device', async () => deviceShelf(`jejak-forget-${number++}`)],
  [
    'behind a passphrase',
    async () =>
      sealedShelf(new SealedDatabase(`jejak-forget-${number++}`), await aesKey(new Uint8Array(32)), memoryShelf),
  ],
  ['in memory', async () => memoryShelf()],
]

describe.each(SHELVES)('forgetting a part, kept %s', (_, make) => {
  it('takes one file away: what another export has stays, the files after it are still theirs', async () => {
    const store = await FootprintStore.open(await make())
    const [old, both, fresh] = [likes('x', 0, 5), likes('x', 5, 9), likes('x', 9, SEGMENT_SIZE + 20)]
    await imported(store, 'lama.zip', [...old, ...both], 1)
    await imported(store, 'baru.zip', [...both, ...fresh], 2)
    await imported(store, 'lain.zip', likes('tiktok', 0, 3))
    await store.mark([{ key: key(old[0]!), state: 'kept', since: 1 }])

    expect(await store.forget({ import: { platform: 'x', name: 'lama.zip' } })).toEqual({ erased: 5, left: 0 })
    expect(await keysOf(store)).toEqual([...both, ...fresh, ...likes('tiktok', 0, 3)].map(key))
    expect((await store.imports()).map(({ name }) => name)).toEqual(['baru.zip', 'lain.zip'])
    expect([...(await store.marks()).keys()]).toEqual([])
    expect((await kept(store))[0]).toMatchObject({ lastExport: 2 })
    expect(store.exports().get(1)?.oldest).toEqual({})

    expect(await store.forget({ import: { platform: 'x', name: 'baru.zip' } })).toEqual({
      erased: fresh.length,
      left: 0,
    })
    expect(await keysOf(store)).toEqual([...both, ...likes('tiktok', 0, 3)].map(key))
    expect(await store.forget({ import: { platform: 'tiktok', name: 'lain.zip' } })).toEqual({ erased: 3, left: 0 })
  })

  it('takes a platform away with what was learnt of it, and counts that nothing is left', async () => {
    const store = await FootprintStore.open(await make())
    await imported(store, 'x.zip', likes('x', 0, 30))
    await imported(store, 'tiktok.zip', likes('tiktok', 0, 20))
    await store.learn([
      { key: 'x post 1', account: { platform: 'x', handle: 'a' } },
      { key: 'tiktok post 1', account: { platform: 'tiktok', handle: 'b' } },
    ])
    expect(await store.forget({ platform: 'x' })).toEqual({ erased: 30, left: 0 })
    expect(await keysOf(store)).toEqual(likes('tiktok', 0, 20).map(key))
    expect([...(await store.known()).keys()]).toEqual(['tiktok post 1'])
    expect((await store.imports()).map(({ platform }) => platform)).toEqual(['tiktok'])
    expect(store.size).toBe(20)
    await store.add(likes('x', 0, 2))
    expect(store.size).toBe(22)
  })

  it('takes single acts away and leaves receipts and files as they are', async () => {
    const store = await FootprintStore.open(await make())
    await imported(store, 'x.zip', likes('x', 0, 10))
    await store.noteReceipts([{ key: 'r', read: 1, byAction: {}, notUnderstood: 0, newest: 1, oldest: {} }])
    const [first, last] = [key(like('x', 0)), key(like('x', 9))]
    await store.mark([
      { key: first, state: 'undone-said', since: 1 },
      { key: key(like('x', 1)), state: 'kept', since: 1 },
    ])
    expect(await store.forget({ keys: new Set([first, last]) })).toEqual({ erased: 2, left: 0 })
    expect(await keysOf(store)).toEqual(likes('x', 1, 9).map(key))
    expect([...(await store.marks()).keys()]).toEqual([key(like('x', 1))])
    expect([...(await store.receipts()).keys()]).toEqual(['r'])
    expect(await store.forget({ import: { platform: 'x', name: 'x.zip' } })).toEqual({ erased: 8, left: 0 })
    expect(await keysOf(store)).toEqual([])
  })
})
