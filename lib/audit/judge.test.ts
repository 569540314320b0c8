import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aPack } from '../../tests/archives/a-pack'
import { decide } from '../engine/decide'
import { ACTION_KINDS, type Activity } from '../model/act'
import { activityKey, keyText } from '../model/activity-key'
import type { FindingMark } from '../model/finding'
import { ANYBODY } from '../model/person'
import { compile } from '../packs/compile'
import { judgeAll } from './judge'
import { mentions } from './mentions'
import { reviewOf } from './review-of'

const CAMPAIGN = Date.UTC(2024, 10, 2)
const rulebook = compile([aPack()], [])

const like = (handle: string, at: number | undefined = CAMPAIGN, more: Partial<Activity> = {}): Activity => ({
  kind: 'activity',
  platform: 'instagram',
  action: 'like',
  targets: handle ? [{ account: { platform: 'instagram', handle }, part: 'author' }] : [],
  ...(!handle && { unknownTarget: true }),
  bySelf: true,
  time: at === undefined ? {} : { at },
  ...more,
})

const marksOf = (...marks: FindingMark[]) => new Map(marks.map(mark => [mark.key, mark]))
async function judged(activities: Activity[], marks = marksOf(), signal?: AbortSignal) {
  async function* segments() {
    for (const activity of activities) yield [{ key: activityKey(activity), activity }]
  }
  const all = await judgeAll(segments(), { rulebook, person: ANYBODY, signal })
  return { ...all, review: reviewOf(all.found, marks) }
}

describe('the footprint', () => {
  it('shows what binds by the rules of its own date, newest first, and nothing else', async () => {
    const { review } = await judged([
      like('paslon_contoh', CAMPAIGN),
      like('paslon_contoh', Date.UTC(2024, 2, 1)),
      like('warung_contoh'),
      like('paslon_lain', CAMPAIGN + 1),
    ])
    expect(
      review.map(({ activity, verdict, state }) => [activity.targets[0]?.account.handle, verdict.kind, state]),
    ).toEqual([
      ['paslon_lain', 'hold', 'open'],
      ['paslon_contoh', 'hold', 'open'],
    ])
    expect(review[0]?.verdict.because[0]).toMatchObject({ window: { id: 'contoh-calon' }, row: { id: 'contoh-1' } })
  })

  it('counts what nobody can tell, by reason', async () => {
    const { cannotTell, review } = await judged([
      like(''),
      like(''),
      like('paslon_contoh'),
      like('paslon_contoh', CAMPAIGN, { time: {} }),
    ])
    expect(cannotTell).toEqual([
      { reason: 'unknown-target', platform: 'instagram', action: 'like', count: 2 },
      { reason: 'unknown-time', platform: 'instagram', action: 'like', count: 1 },
    ])
    expect(review).toHaveLength(1)
  })

  it('counts everything stored and knows its span', async () => {
    const { total, byAction, span } = await judged([
      like('a', 5_000),
      like('b', 9_000, { detail: 'story' }),
      like('c', 1_000, { action: 'follow' }),
      like('d', 7_000, { action: 'follow', undo: true }),
      like('e', undefined, { time: {}, action: 'follow', detail: 'pending' }),
    ])
    expect(total).toBe(5)
    expect(byAction).toEqual({ like: 2, 'like.story': 1, follow: 1, 'follow.undo': 1, 'follow.pending': 1 })
    expect(span).toEqual({ from: 1_000, until: 9_000 })
  })

  it('keeps the word of the person', async () => {
    const act = like('paslon_contoh')
    const key = keyText(activityKey(act))
    const { review } = await judged([act], marksOf({ key, state: 'not-mine', since: 1 }))
    expect(review).toMatchObject([{ key, state: 'not-mine' }])
  })

  it('sees that a follow was taken back, but not where it was seen to hold later', async () => {
    const follow = like('paslon_contoh', CAMPAIGN, { action: 'follow' })
    const undo = like('paslon_contoh', CAMPAIGN + 9, { action: 'follow', undo: true })
    const state = async (...activities: Activity[]) => (await judged(activities)).review.map(row => row.state)
    expect(await state(follow)).toEqual(['open'])
    expect(await state(follow, undo)).toEqual(['undone-seen'])
    expect(await state(undo, { ...follow, heldUntil: CAMPAIGN + 10 })).toEqual(['open'])
    expect(await state(follow, { ...undo, time: {} })).toEqual(['open'])
    expect(await state(like('paslon_contoh'), undo)).toEqual(['open'])
    expect((await judged([follow, undo])).review[0]?.since).toBe(CAMPAIGN + 9)
    const key = keyText(activityKey(follow))
    expect((await judged([follow, undo], marksOf({ key, state: 'kept', since: 1 }))).review[0]?.state).toBe('kept')
    // Opened again by the person after that undo: their word stands; before it: it closes.
    const reopened = async (since: number) =>
      (await judged([follow, undo], marksOf({ key, state: 'open', since }))).review[0]?.state
    expect([await reopened(CAMPAIGN + 10), await reopened(CAMPAIGN)]).toEqual(['open', 'undone-seen'])
  })

  it('can be stopped', async () => {
    await expect(judged([like('a')], marksOf(), AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' })
  })
})

describe('the cheap question', () => {
  const handle = fc.constantFrom('paslon_contoh', 'PASLON_LAIN', 'warung', '')
  const target = fc.record({
    account: fc.record({ platform: fc.constantFrom('instagram' as const, 'x' as const), handle }),
    part: fc.constant('author' as const),
  })
  const text = fc.constantFrom(undefined, '', 'halo', 'ayo #PilihContoh', '#lain')

  it('says no only where the judge says none', () => {
    fc.assert(
      fc.property(
        fc.record({
          action: fc.constantFrom(...ACTION_KINDS),
          targets: fc.array(target, { maxLength: 2 }),
          context: fc.option(fc.array(target, { maxLength: 1 }), { nil: undefined }),
          draft: text,
          undo: fc.boolean(),
          unknownTarget: fc.boolean(),
          bySelf: fc.boolean(),
          time: fc.constantFrom({ at: CAMPAIGN }, { at: 0 }, {}, { before: CAMPAIGN }),
        }),
        parts => {
          const activity = { kind: 'activity', platform: 'instagram', ...parts } as Activity
          if (!mentions(rulebook)(activity)) expect(decide(activity, rulebook, ANYBODY).kind).toBe('none')
        },
      ),
      { numRuns: 1000 },
    )
  })
})
