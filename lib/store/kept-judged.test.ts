import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { beforeEach, describe, expect, it } from 'vitest'
import { THREE_SHELVES } from '../../tests/archives/three-shelves'
import type { Activity } from '../model/act'
import { activityKey, keyText } from '../model/activity-key'
import type { Found, Judged } from '../model/judged'
import type { Verdict } from '../model/verdict'
import { FootprintStore } from './footprint-store'
import { packJudged, unpackJudged } from './packed-found'
import { SealedDatabase } from './sealed-shelf'
import type { Shelf } from './shelf'

const AT = Date.UTC(2024, 10, 2)
const like = (index: number, more: Partial<Activity> = {}): Activity => ({
  kind: 'activity',
  platform: 'x',
  action: 'like',
  targets: [{ account: { platform: 'x', handle: `paslon_contoh_${index % 3}` }, part: 'author' }],
  bySelf: true,
  time: { at: AT + index },
  ...more,
})
const verdictOn = (handle: string): Verdict => ({
  kind: 'hold',
  action: 'like',
  because: [
    {
      pack: 'contoh',
      reason: 'window-open',
      matched: { account: { platform: 'x', handle }, by: 'handle', part: 'author', who: 'Contoh', role: 'candidate' },
      evidence: [],
    },
  ],
})
const found = (activity: Activity, more: Partial<Found> = {}): Found => ({
  key: keyText(activityKey(activity)),
  activity,
  verdict: verdictOn(activity.targets[0]?.account.handle ?? ''),
  ...more,
})
const JUDGED: Judged = {
  total: 9,
  byAction: { like: 9 },
  span: { from: AT, until: AT + 8 },
  cannotTell: [{ reason: 'unknown-time', platform: 'x', action: 'like', count: 1 }],
  months: [{ month: '2024-11', platform: 'x', action: 'like', count: 9 }],
  found: [
    found(like(1)),
    found(like(2, { time: { before: AT } }), { whose: 'name', had: AT, lacked: AT + 1, undone: AT + 2 }),
    found(like(4, { said: { name: 'Paslon Contoh' }, targets: [] }), { whose: 'own-page' }),
    found(like(5, { action: 'follow', heldUntil: AT + 7, post: { platform: 'x', id: '5', url: 'https://x.com/i/5' } })),
  ],
}

it('what was found is packed and unpacked without a loss, and acts with one verdict share it', () => {
  const again = unpackJudged(JSON.parse(JSON.stringify(packJudged(JUDGED))))
  expect(again).toEqual(JUDGED)
  const two = unpackJudged(packJudged({ ...JUDGED, found: [found(like(1)), found(like(4))] })).found
  expect(two[0]?.verdict).toBe(two[1]?.verdict)
})

describe.each(THREE_SHELVES)('a judgement kept %s', (where, make) => {
  let shelf: () => Shelf
  let store: FootprintStore
  let times = 0
  const anew = async () => {
    times++
    return JUDGED
  }
  /** How often it was judged for one more look. */
  const looked = async (rules = 'a', over = store) => {
    const before = times
    expect(unpackJudged(await over.judged(rules, anew))).toEqual(JUDGED)
    return times - before
  }
  beforeEach(async () => {
    shelf = make()
    store = await FootprintStore.open(shelf())
    await store.add([like(1), like(2)], { platform: 'x', madeAt: 5 })
    await store.noteExport({ platform: 'x', madeAt: 5, oldest: { like: 1 } })
    await store.flush()
    times = 0
  })

  it('is found again by the same rules, also by whoever opens it later, and by no others', async () => {
    expect(await looked()).toBe(1)
    expect(await looked()).toBe(0)
    expect(await looked('a', await FootprintStore.open(shelf(), 'later'))).toBe(0)
    expect(await looked('b')).toBe(1)
    expect(await looked('a')).toBe(1)
  })

  it.each<[string, () => Promise<unknown>]>([
    ['an act', () => store.add([like(3)]).then(() => store.flush())],
    [
      'a later export that has the same act',
      () => store.add([like(1)], { platform: 'x', madeAt: 9 }).then(() => store.flush()),
    ],
    ['what an export had', () => store.noteExport({ platform: 'x', madeAt: 5, oldest: { like: 1 } })],
    ['whose a post is', () => store.learn([{ key: 'x post 5', account: { platform: 'x', handle: 'paslon_contoh' } }])],
    ['a part that goes', () => store.forget({ keys: new Set([keyText(activityKey(like(1)))]) })],
  ])('goes with %s', async (_, change) => {
    await looked()
    await change()
    expect(await looked()).toBe(1)
    expect(await looked()).toBe(0)
  })

  it('goes with a follow that is seen to hold longer', async () => {
    const follow = (heldUntil: number) => like(7, { action: 'follow', time: {}, heldUntil })
    await store.add([follow(AT)])
    await store.flush()
    await looked()
    await store.add([follow(AT + 5)])
    expect(await looked()).toBe(1)
  })

  it("stays with the person's words, receipts and notes of an import", async () => {
    await looked()
    await store.mark([{ key: keyText(activityKey(like(1))), state: 'kept', since: 1 }])
    await store.noteReceipts([{ key: 'r', read: 1, byAction: {}, notUnderstood: 0, newest: AT, oldest: {} }])
    await store.setUnfinished({ names: ['contoh.zip'], startedAt: 1 })
    expect(await looked()).toBe(0)
  })

  it('is not kept where something changed while it was made', async () => {
    await store.judged('a', async () => {
      const other = where === 'in memory' ? store : await FootprintStore.open(shelf())
      await other.add([like(8)])
      await other.flush()
      return JUDGED
    })
    expect(await looked()).toBe(1)
  })

  it('is made with what another tab stored meanwhile', async () => {
    if (where === 'in memory') return
    const other = await FootprintStore.open(shelf())
    const later = { platform: 'x', madeAt: AT } as const
    await other.add([like(1)], later)
    await other.noteExport({ ...later, oldest: { like: 1 } })
    await other.flush()
    await store.judged('a', async () => {
      const last = (await Array.fromAsync(store.segments())).flat().map(({ lastExport }) => lastExport)
      expect(last.map(number => store.exports().get(number)?.madeAt)).toEqual([AT, 5])
      return JUDGED
    })
    expect.assertions(1)
  })

  it('of nothing is not kept, and an erasing leaves none', async () => {
    await looked()
    expect(await store.erase()).toBe(0)
    expect(await looked()).toBe(1)
    await store.judged('c', async () => ({ total: 0, byAction: {}, cannotTell: [], found: [] }))
    expect(await looked('c')).toBe(1)
  })
})

it('behind a passphrase no word of it lies open', async () => {
  const shelf = THREE_SHELVES.find(([where]) => where === 'behind a passphrase')![1]()()
  const store = await FootprintStore.open(shelf)
  await store.add([like(1)])
  await store.flush()
  await store.judged('a', async () => JUDGED)
  const [name = ''] = (await Dexie.getDatabaseNames()).slice(-1)
  const rows = await new SealedDatabase(name).sealed.toArray()
  expect(rows.map(({ kind }) => kind)).toContain('judged')
  const said = rows.map(({ sealed }) => new TextDecoder().decode(sealed)).join()
  expect(said).not.toContain('paslon_contoh')
})
