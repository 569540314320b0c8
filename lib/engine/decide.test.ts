import { describe, expect, it } from 'vitest'
import { anActivity, anAttempt, by, CONTOH, IN_BAKAL, IN_CALON, LAW, noon, OUTSIDE, onX } from '../../tests/rules/given'
import type { Act, ActionKind } from '../model/act'
import type { OwnEntry } from '../model/own-list'
import type { Pack } from '../model/pack'
import { ANYBODY } from '../model/person'
import { compile } from '../packs/compile'
import { decide } from './decide'

const judge = (act: Act, { packs = [LAW, CONTOH], own = [] as OwnEntry[], person = ANYBODY } = {}) =>
  decide(act, compile(packs as Pack[], own), person)
const kindOf = (act: Act, given = {}) => judge(act, given).kind
const reasonOf = (act: Act, given = {}) => judge(act, given).because[0]?.reason
const ownEntry = (handle: string, as: OwnEntry['as']): OwnEntry => ({ account: onX(handle), as, added: '2026-01-01' })

describe('an account binds inside its windows', () => {
  it('holds a like in the phase of fixed candidates, and says by which row, window and sanction range', () => {
    const { kind, because } = judge(anAttempt())
    expect(kind).toBe('hold')
    expect(because).toHaveLength(1)
    expect(because[0]).toMatchObject({
      pack: 'contoh',
      reason: 'window-open',
      matched: { by: 'handle', part: 'author', who: 'Paslon Contoh Satu', role: 'pair' },
      window: { id: 'contoh-calon', phase: 'calon' },
      row: { id: 'd-engage-winning-account-calon', citation: 'SKB 2/2022 Lampiran II B.6' },
    })
    expect(because[0]?.row?.sanction.least.id).toContain('moral')
  })

  it('names the ethics row before candidates are fixed', () => {
    expect(judge(anAttempt({}, IN_BAKAL)).because[0]?.row?.id).toBe('ke-engage-winning-account-bakal-calon')
  })

  it.each([
    ['2026-01-04', 'info'],
    ['2026-01-05', 'hold'],
    ['2026-04-30', 'hold'],
    ['2026-05-01', 'info'],
  ])('counts both ends of a window: %s is %s', (day, kind) => {
    expect(kindOf(anAttempt({}, day))).toBe(kind)
  })

  it('counts days in Jakarta: 16:59:59 UTC is the last second of the day', () => {
    const last = Date.parse('2026-04-30T16:59:59.999Z')
    expect(kindOf(anAttempt({ time: { at: last } }))).toBe('hold')
    expect(kindOf(anAttempt({ time: { at: last + 1 } }))).toBe('info')
  })

  it('outside every window says so quietly before an act, and nothing about an old one', () => {
    expect(reasonOf(anAttempt({}, OUTSIDE))).toBe('no-window')
    expect(judge(anActivity({}, OUTSIDE))).toEqual({ kind: 'none', action: 'like', because: [] })
  })

  it.each<[ActionKind, string]>([
    ['share', 'd-engage-winning-account-calon'],
    ['quote', 'd-engage-winning-account-calon'],
    ['comment', 'd-engage-winning-account-calon'],
    ['post', 'd-engage-winning-account-calon'],
    ['live', 'd-engage-winning-account-calon'],
    ['rsvp', 'd-attend-campaign-with-support-calon'],
    ['upload-photo', 'd-photo-with-calon'],
    ['profile-frame', 'd-banner-calon'],
  ])('names one row for a %s', (action, row) => {
    const { kind, because } = judge(anAttempt({ action }))
    expect([kind, because.map(({ row }) => row?.id)]).toEqual(['hold', [row]])
  })

  it('says nothing of an account nobody lists', () => {
    expect(judge(anAttempt({ targets: by(onX('warung_contoh')) }))).toEqual({
      kind: 'none',
      action: 'like',
      because: [],
    })
  })
})

describe('who it is', () => {
  it('leaves a bought or squatted handle alone: where both sides have an id, the id alone decides', () => {
    expect(kindOf(anAttempt({ targets: by(onX('paslon_contoh', '5')) }))).toBe('none')
    expect(judge(anAttempt({ targets: by(onX('nama_baru', '990000000000000001')) })).because[0]?.matched?.by).toBe('id')
  })

  it('knows a handle in any case, and only on the days it was theirs', () => {
    expect(kindOf(anAttempt({ targets: by(onX('@Relawan_Contoh')) }))).toBe('hold')
    const packs = [LAW, withSeen({ from: '2026-03-02' })]
    expect(kindOf(anAttempt({ targets: by(onX('relawan_contoh')) }), { packs })).toBe('none')
    expect(kindOf(anAttempt({ targets: by(onX('relawan_contoh')) }, '2026-03-02'), { packs })).toBe('hold')
  })

  it('says less where the date may lie before the handle was theirs', () => {
    const time = { after: noon('2026-03-01'), before: noon('2026-03-05') }
    const act = anActivity({ targets: by(onX('relawan_contoh')), time })
    expect(reasonOf(act, { packs: [LAW, withSeen({ from: '2026-03-02' })] })).toBe('maybe-window')
  })

  it('looks at every target: the original author of a shared post too', () => {
    const targets = [...by(onX('teman')), { account: onX('calon_contoh'), part: 'original' as const }]
    expect(judge(anAttempt({ action: 'share', targets })).because[0]?.matched?.part).toBe('original')
  })

  it('counts the owner of the thread for a comment and a live, not for a like', () => {
    const context = by(onX('paslon_contoh'))
    const targets = by(onX('teman'))
    expect(judge(anAttempt({ action: 'comment', targets, context })).because[0]?.matched?.part).toBe('context')
    expect(kindOf(anAttempt({ action: 'live', targets, context }))).toBe('hold')
    expect(kindOf(anAttempt({ action: 'like', targets, context }))).toBe('none')
  })

  it('cannot tell where nobody can say whose it is, unless what is known already holds', () => {
    expect(reasonOf(anActivity({ targets: [], unknownTarget: true }))).toBe('unknown-target')
    expect(kindOf(anActivity({ unknownTarget: true }))).toBe('hold')
  })
})

describe('exceptions and the own list', () => {
  it('never holds a neutral account, and says why', () => {
    expect(judge(anAttempt({ targets: by(onX('kpu_contoh')) })).because[0]?.reason).toBe('exception')
    expect(kindOf(anAttempt({ targets: by(onX('paslon_contoh_katering')) }))).toBe('none')
  })

  it('lets an exception win over a listing of the same pack, and never over another pack', () => {
    const neutral = { ...CONTOH.exceptions[0]!, on: [{ platform: 'x' as const, handle: 'paslon_contoh' }] }
    const kpu = { ...CONTOH, exceptions: [neutral] }
    expect(kindOf(anAttempt(), { packs: [LAW, kpu] })).toBe('none')
    expect(kindOf(anAttempt(), { packs: [LAW, CONTOH, { ...kpu, packId: 'lain', accounts: [] }] })).toBe('hold')
  })

  it('says quietly that the head of an institution stands, in the window only', () => {
    expect(reasonOf(anAttempt({ targets: by(onX('pemkot_contoh')) }))).toBe('headed-by')
    expect(kindOf(anAttempt({ targets: by(onX('pemkot_contoh')) }, OUTSIDE))).toBe('none')
  })

  it('holds an account of the own list on every date, in the footprint too', () => {
    const own = [ownEntry('tetangga', 'hold')]
    const targets = by(onX('Tetangga'))
    expect(reasonOf(anAttempt({ targets }, '2031-01-01'), { own })).toBe('own-list')
    expect(kindOf(anActivity({ targets }, '2012-01-01'), { own })).toBe('hold')
  })

  it('turns a hold into a quiet word where the person said it is no campaign account', () => {
    const own = [ownEntry('paslon_contoh', 'not-campaign')]
    expect([kindOf(anAttempt(), { own }), reasonOf(anAttempt(), { own })]).toEqual(['info', 'not-campaign'])
  })
})

describe('follow and membership', () => {
  const follow = (given: Partial<Act>, day?: string) => anActivity({ action: 'follow', ...given } as never, day)

  it('holds following a candidate in the window, with the dispute shown; a volunteer group without it', () => {
    const candidate = judge(anAttempt({ action: 'follow', targets: by(onX('calon_contoh')) }))
    expect([candidate.kind, candidate.because[0]?.dispute?.en]).toEqual(['hold', expect.stringContaining('KASN')])
    const group = judge(anAttempt({ action: 'follow', targets: by(onX('relawan_contoh')) }))
    expect([group.kind, group.because[0]?.dispute]).toEqual(['hold', undefined])
  })

  it('says quietly that an old follow still held in a window', () => {
    const old = follow({ heldUntil: noon('2026-03-01') } as never, '2016-05-01')
    expect([kindOf(old), reasonOf(old)]).toEqual(['info', 'old-follow'])
    expect(kindOf(follow({}, '2016-05-01'))).toBe('none')
    expect(kindOf(follow({ heldUntil: noon('2026-01-01') } as never, '2016-05-01'))).toBe('none')
  })

  it('knows a follow without a date by the day of the export', () => {
    expect(reasonOf(follow({ time: {}, heldUntil: noon(IN_CALON) } as never))).toBe('old-follow')
    expect(reasonOf(follow({ time: {}, heldUntil: noon(OUTSIDE) } as never))).toBe('unknown-time')
  })

  it('holds joining a party on every date since it is law, with the dispute', () => {
    const join = anAttempt({ action: 'join', targets: by(onX('partai_contoh')) }, OUTSIDE)
    expect([kindOf(join), reasonOf(join)]).toEqual(['hold', 'any-phase'])
    expect(judge(join).because[0]?.row?.dispute).toBeDefined()
    expect(kindOf(anAttempt({ ...join, time: { at: noon('2024-02-01') } }))).toBe('hold')
    expect(kindOf(anActivity({ ...join, kind: 'activity', time: { at: noon('2022-09-21') } } as never))).toBe('none')
    expect(kindOf(anAttempt({ ...join, targets: by(onX('relawan_contoh')) }))).toBe('info')
  })
})

describe('dates nobody knows exactly', () => {
  const between = (after?: string, before?: string) =>
    anActivity({ time: { ...(after && { after: noon(after) }), ...(before && { before: noon(before) }) } })

  it('holds where every possible day lies in a window', () => {
    expect(kindOf(between('2026-02-10', '2026-02-20'))).toBe('hold')
  })

  it('holds across two windows that follow on each other, and names the milder phase', () => {
    const { kind, because } = judge(between('2026-02-01', '2026-02-10'))
    expect([kind, because[0]?.window?.phase]).toEqual(['hold', 'bakal-calon'])
  })

  it('says less where it may lie in a window, and nothing where it cannot', () => {
    expect(reasonOf(between('2026-04-20', '2026-05-20'))).toBe('maybe-window')
    expect(reasonOf(between('2026-02-01', '2026-05-20'))).toBe('maybe-window')
    expect(kindOf(between('2026-05-01', '2026-05-20'))).toBe('none')
  })

  it('cannot tell where an end is unknown', () => {
    expect(reasonOf(between())).toBe('unknown-time')
    expect(reasonOf(between(undefined, '2026-05-20'))).toBe('unknown-time')
    expect(kindOf(between('2026-05-01'))).toBe('none')
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 9e15, -9e15])('never throws on the instant %s', at => {
    expect(reasonOf(anActivity({ time: { at } }))).toBe('unknown-time')
  })
})

describe('the law of the day', () => {
  it('cites nothing for an act before the law existed', () => {
    const old = {
      ...CONTOH,
      windows: CONTOH.windows.map(window => ({ ...window, from: '2018-01-01', until: '2018-12-31' })),
    }
    const { kind, because } = judge(anActivity({ targets: by(onX('partai_contoh', '7')) }, '2018-06-01'), {
      packs: [LAW, without(old)],
    })
    expect([kind, because[0]?.reason, because[0]?.row]).toEqual(['info', 'before-law', undefined])
  })

  it('names the circular for public workers who are not ASN', () => {
    const rows = judge(anAttempt(), { person: { ...ANYBODY, status: 'ppnpn' } }).because.map(({ row }) => row?.id)
    expect(rows).toEqual(['sup-ppnpn-same-forms'])
  })

  it('names the circular for spouses besides the row for everybody', () => {
    const person = { ...ANYBODY, spouseOfCandidate: true }
    const rows = judge(anAttempt({ targets: by(onX('calon_contoh')) }), { person }).because.map(({ row }) => row?.id)
    expect(rows).toEqual(['d-engage-winning-account-calon', 'sup-spouse-engagement'])
  })

  it('lets a spouse on unpaid leave attend, with a quiet word', () => {
    const rsvp = anAttempt({ action: 'rsvp', targets: by(onX('calon_contoh')) })
    const spouse = { ...ANYBODY, spouseOfCandidate: true }
    expect(kindOf(rsvp, { person: { ...spouse, unpaidLeave: true } })).toBe('info')
    expect(kindOf(rsvp, { person: spouse })).toBe('hold')
  })

  it('reminds a spouse quietly when uploading a photo of their own, and nobody else', () => {
    const photo = anAttempt({ action: 'upload-photo', targets: [] })
    expect(judge(photo, { person: { ...ANYBODY, spouseOfCandidate: true } })).toMatchObject({
      kind: 'info',
      because: [{ row: { id: 'sup-spouse-engagement' } }],
    })
    expect(kindOf(photo)).toBe('none')
  })

  it('limits a pack that expires to acts up to that day', () => {
    const packs = [LAW, { ...CONTOH, expires: '2026-03-01' }]
    expect(kindOf(anAttempt({}, '2026-03-01'), { packs })).toBe('hold')
    expect(kindOf(anAttempt({}, '2026-03-02'), { packs })).toBe('none')
  })
})

describe('what is never held', () => {
  it('taking back', () => {
    expect(judge(anAttempt({ undo: true }), { own: [ownEntry('paslon_contoh', 'hold')] })).toMatchObject({
      kind: 'none',
    })
  })

  it('what somebody else did', () => {
    const added = anActivity({ action: 'join', bySelf: false, targets: by(onX('relawan_contoh')) })
    expect([kindOf(added), reasonOf(added)]).toEqual(['info', 'not-by-self'])
  })

  it('a paused action, before the act; the footprint is judged as ever', () => {
    const packs = [LAW, { ...CONTOH, paused: [{ platform: 'x', action: 'like' as const, until: '2026-03-10' }] }]
    expect([kindOf(anAttempt(), { packs }), reasonOf(anAttempt(), { packs })]).toEqual(['info', 'paused'])
    expect(kindOf(anActivity(), { packs })).toBe('hold')
    expect(kindOf(anAttempt({ action: 'share' }), { packs })).toBe('hold')
    expect(kindOf(anAttempt({}, '2026-03-11'), { packs })).toBe('hold')
  })
})

function withSeen(seen: { from: string }): Pack {
  const accounts = CONTOH.accounts.map(entry => ({ ...entry, on: entry.on.map(account => ({ ...account, seen })) }))
  return { ...CONTOH, accounts }
}

/** The same pack with handles that were always theirs. */
function without(pack: Pack): Pack {
  return {
    ...pack,
    accounts: pack.accounts.map(entry => ({ ...entry, on: entry.on.map(({ seen: _, ...account }) => account) })),
  }
}
