import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide, decideForAnybody } from '../../lib/engine/decide'
import { openSnapshot } from '../../lib/guard/snapshot'
import type { Act, Target } from '../../lib/model/act'
import { ANYBODY } from '../../lib/model/person'
import { byNearness, nearestFirst, nearness } from '../../lib/model/region'
import { compile } from '../../lib/packs/compile'
import { makeSnapshot } from '../../lib/packs/snapshot'
import { acts, ownLists, packs, people, regions } from './arbitrary'

const STRENGTH = { none: 0, 'cannot-tell': 1, info: 2, hold: 3 }
const RUNS = { numRuns: 400 }

describe('for all packs, own lists, people and acts', () => {
  it('a page with its snapshot says what the background says with names', () => {
    fc.assert(
      fc.property(packs, ownLists, people, acts, (some, own, person, act) => {
        fc.pre([...act.targets, ...(act.context ?? [])].every(({ account }) => account.platform === act.platform))
        const made = { made: 0, language: 'id', off: 0 } as const
        const page = openSnapshot(JSON.parse(JSON.stringify(makeSnapshot(some, own, act.platform, made))))
        const told = decide(act, compile(some, own), person)
        const seen = decide(act, page, person)
        expect(seen.kind).toBe(told.kind)
        const why = (verdict: typeof told) =>
          verdict.because.map(({ reason, row, window }) => [reason, row?.id, window?.id])
        expect(new Set(why(seen).map(String))).toEqual(new Set(why(told).map(String)))
      }),
      RUNS,
    )
  })

  it('a page and the background hold the same press, for the same first reason', () => {
    fc.assert(
      fc.property(packs, ownLists, acts, (some, own, act) => {
        // A press is dated by this device's clock.
        fc.pre(act.kind === 'attempt' && 'at' in act.time && act.time.at > 0 && act.time.at < Date.UTC(2100))
        const book = compile(some, own)
        const [told, seen] = [decide(act, book, ANYBODY), decideForAnybody(act, book)]
        expect(seen.kind).toBe(told.kind)
        const why = (verdict: typeof told) =>
          verdict.because.map(({ pack, reason, matched }) => [pack, reason, matched?.who])
        expect(new Set(why(seen).map(String))).toEqual(new Set(why(told).map(String)))
      }),
      { numRuns: 2000 },
    )
  })

  it('the verdict is there, the same each time, and what was given is untouched', () => {
    fc.assert(
      fc.property(packs, ownLists, people, acts, (some, own, person, act) => {
        const before = JSON.stringify(act)
        const book = compile(some, own)
        const verdict = decide(act, book, person)
        expect(Object.keys(STRENGTH)).toContain(verdict.kind)
        expect(decide(act, book, person)).toEqual(verdict)
        expect(JSON.stringify(act)).toBe(before)
      }),
      RUNS,
    )
  })

  it('a hold always says why, by which row and since when, or that it is the own list', () => {
    fc.assert(
      fc.property(packs, ownLists, people, acts, (some, own, person, act) => {
        const { kind, because } = decide(act, compile(some, own), person)
        if (kind !== 'hold') return
        expect(because.length).toBeGreaterThan(0)
        for (const { reason, row, window } of because) {
          if (reason === 'own-list') continue
          expect(row).toBeDefined()
          if (reason !== 'any-phase') expect(window).toBeDefined()
        }
      }),
      RUNS,
    )
  })

  it('where the person works, and which office accounts are theirs, never changes a verdict', () => {
    fc.assert(
      fc.property(packs, ownLists, people, regions, acts, (some, own, person, region, act) => {
        const book = compile(some, own)
        const office = act.targets.map(({ account }) => account)
        expect(decide(act, book, { ...person, region, officeAccounts: office })).toEqual(decide(act, book, person))
      }),
      RUNS,
    )
  })

  it('the order of a person’s region loses no pack and no window, and what is near comes first', () => {
    const window = fc.record({ region: fc.oneof(regions, fc.constant('ID')) })
    const pack = fc.record({ windows: fc.array(window, { maxLength: 4 }) })
    fc.assert(
      fc.property(fc.array(pack, { maxLength: 5 }), regions, (some, mine) => {
        const near = ({ region }: { region: string }) => nearness(region, mine)
        const nearest = ({ windows }: { windows: { region: string }[] }) =>
          Math.max(...windows.map(near), windows.length ? 0 : 1)
        const sorted = nearestFirst(some, mine)
        expect(new Set(sorted)).toEqual(new Set(some))
        expect(sorted.map(nearest)).toEqual(some.map(nearest).sort((one, other) => other - one))
        const windows = some.flatMap(one => one.windows)
        expect(byNearness(windows, mine).map(near)).toEqual(windows.map(near).sort((one, other) => other - one))
      }),
      RUNS,
    )
  })

  it('the order of packs and of the own list never matters', () => {
    fc.assert(
      fc.property(packs, ownLists, people, acts, (some, own, person, act) => {
        const turned = compile([...some].reverse(), [...own].reverse())
        expect(decide(act, turned, person)).toEqual(decide(act, compile(some, own), person))
      }),
      RUNS,
    )
  })

  it('taking back never binds', () => {
    fc.assert(
      fc.property(packs, ownLists, people, acts, (some, own, person, act) => {
        expect(decide({ ...act, undo: true }, compile(some, own), person).kind).toBe('none')
      }),
      RUNS,
    )
  })

  it('a later end of a pack never changes a verdict on an earlier act', () => {
    fc.assert(
      fc.property(packs, people, acts, fc.boolean(), (some, person, act, never) => {
        const ending = some.map(pack => ({ ...pack, expires: '2026-05-31' }))
        const longer = some.map(({ expires: _, ...pack }) => (never ? pack : { ...pack, expires: '2027-05-31' }))
        const time = { at: Date.parse('2026-03-01T05:00:00Z') }
        const early = act.kind === 'activity' ? { ...act, time, heldUntil: time.at } : { ...act, time }
        expect(decide(early, compile(longer, []), person)).toEqual(decide(early, compile(ending, []), person))
      }),
      RUNS,
    )
  })

  it('without one pack no other pack says more; pauses aside, which exist to say less', () => {
    fc.assert(
      fc.property(packs, ownLists, people, acts, fc.nat(3), (some, own, person, act, which) => {
        const calm = some.map(pack => ({ ...pack, paused: [] }))
        const all = decide(act, compile(calm, own), person)
        const fewer = decide(
          act,
          compile(
            calm.filter((_, place) => place !== which),
            own,
          ),
          person,
        )
        expect(STRENGTH[fewer.kind]).toBeLessThanOrEqual(STRENGTH[all.kind])
      }),
      RUNS,
    )
  })

  it('no campaign account by the person’s word is never held', () => {
    fc.assert(
      fc.property(packs, people, acts, (some, person, act) => {
        const spoken = act.targets.map(({ account }) => ({ account, as: 'not-campaign' as const, added: '2026-01-01' }))
        const { draft: _, context: __, ...plain } = act
        expect(decide(plain as typeof act, compile(some, spoken), person).kind).not.toBe('hold')
      }),
      RUNS,
    )
  })

  it('two rivals may swap their accounts and nobody is treated otherwise', () => {
    fc.assert(
      fc.property(packs, people, acts, (some, person, act) => {
        const swapped = {
          ...act,
          targets: act.targets.map(swapRival),
          context: act.context?.map(swapRival) ?? [],
        } as Act
        expect(decide(swapped, compile(some, []), person).kind).toBe(decide(act, compile(some, []), person).kind)
      }),
      RUNS,
    )
  })
})

/** The first pair's account becomes the second's, and back; everybody else stays. */
function swapRival(target: Target): Target {
  const { platform, id, handle } = target.account
  const other = /^paslon_contoh(_dua)?$/i.exec(handle ?? '')
  if (!other) return target
  const ids: Record<string, string> = {
    '990000000000000001': '990000000000000002',
    '990000000000000002': '990000000000000001',
  }
  const account = {
    platform,
    handle: other[1] ? 'paslon_contoh' : 'paslon_contoh_dua',
    ...(id && { id: ids[id] ?? id }),
  }
  return { ...target, account }
}
