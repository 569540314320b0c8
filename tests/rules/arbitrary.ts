import fc from 'fast-check'
import { ACTION_KINDS, type Act, type Target } from '../../lib/model/act'
import type { OwnEntry } from '../../lib/model/own-list'
import type { Pack } from '../../lib/model/pack'
import type { Person } from '../../lib/model/person'
import type { AccountRef } from '../../lib/model/platform'
import { CONTOH, LAW } from './given'

/** Accounts of the example pack by id, by handle, by both, by a handle with another's id, and strangers. */
const known = CONTOH.accounts
  .flatMap(entry => entry.on)
  .concat(CONTOH.exceptions.flatMap(entry => entry.on))
  .map(({ platform, id, handle }): AccountRef => ({ platform, ...(id && { id }), ...(handle && { handle }) }))
const named = known.flatMap(({ platform, handle }) => (handle ? [{ platform, handle }] : []))
const account: fc.Arbitrary<AccountRef> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...known) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...named).map(({ platform, handle }) => ({ platform, handle: handle.toUpperCase() })),
  },
  { weight: 1, arbitrary: fc.constantFrom(...named).map(({ platform, handle }) => ({ platform, id: '7', handle })) },
  { weight: 1, arbitrary: fc.constant<AccountRef>({ platform: 'x', handle: 'warung_contoh' }) },
)

const instant = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.integer({ min: Date.parse('2025-12-15T00:00:00Z'), max: Date.parse('2026-06-15T00:00:00Z') }),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: Date.parse('2015-01-01T00:00:00Z'), max: Date.parse('2035-01-01T00:00:00Z') }),
  },
  { weight: 1, arbitrary: fc.constantFrom(Number.NaN, 9e15, -9e15, 0) },
)
const time = fc.oneof(
  { weight: 3, arbitrary: instant.map(at => ({ at })) },
  { weight: 1, arbitrary: fc.record({ after: instant, before: instant }, { requiredKeys: [] }) },
)

const target: fc.Arbitrary<Target> = fc.record({
  account,
  part: fc.constantFrom('author', 'original', 'co-author', 'group', 'host', 'quoted'),
})
const base = {
  platform: fc.constantFrom('x', 'instagram'),
  action: fc.constantFrom(...ACTION_KINDS),
  targets: fc.array(target, { maxLength: 3 }),
  bySelf: fc.boolean(),
  time,
  unknownTarget: fc.boolean(),
  draft: fc.constantFrom('', 'halo', 'ayo #PilihContoh', '#pilihcontohdua #pilihcontoh'),
  context: fc.array(target, { maxLength: 1 }),
}
export const acts = fc.oneof(
  fc.record({ kind: fc.constant('attempt'), ...base }),
  fc.record({ kind: fc.constant('activity'), ...base }),
  fc.record({ kind: fc.constant('activity'), ...base, heldUntil: instant }),
) as fc.Arbitrary<Act>

export const people: fc.Arbitrary<Person> = fc.record({
  status: fc.constantFrom('pns', 'pppk', 'pppk-part-time', 'ppnpn', 'village', 'tni-polri', 'unset'),
  spouseOfCandidate: fc.boolean(),
  unpaidLeave: fc.boolean(),
  officeAccounts: fc.constant([]),
})

export const regions = fc.constantFrom('11', '32', '32.04', '36.04', '91')

export const ownLists: fc.Arbitrary<OwnEntry[]> = fc.array(
  fc.record({ account, as: fc.constantFrom('hold', 'not-campaign'), added: fc.constant('2026-01-01') }),
  { maxLength: 2 },
)

/** Another pack that lists and excepts some of the same accounts; rivals keep the same terms. */
const other: fc.Arbitrary<Pack> = fc
  .record({
    expires: fc.option(fc.constant('2026-03-15'), { nil: undefined }),
    pause: fc.boolean(),
    pairs: fc.boolean(),
    from: fc.constantFrom('2026-01-01', '2026-03-10'),
    except: fc.boolean(),
    withLaw: fc.boolean(),
  })
  .map(({ expires, pause, pairs, from, except, withLaw }) => ({
    ...CONTOH,
    packId: 'dinas',
    ...(expires && { expires }),
    paused: pause ? [{ platform: 'x', action: 'like' as const, until: '2026-03-01' }] : [],
    windows: CONTOH.windows
      .map(window => ({ ...window, from: [window.from, from].sort()[1] ?? from }))
      .filter(w => w.from <= w.until),
    accounts: CONTOH.accounts.filter(({ role }) => role !== 'pair' || pairs),
    exceptions: except
      ? [...CONTOH.exceptions, { ...CONTOH.exceptions[0]!, on: [{ platform: 'x', handle: 'partai_contoh' }] }]
      : [],
    basis: withLaw ? LAW.basis.map(row => ({ ...row, text: { id: 'lain', en: 'other' } })) : [],
  }))

export const packs: fc.Arbitrary<Pack[]> = fc
  .tuple(fc.boolean(), fc.boolean(), fc.option(other, { nil: undefined }))
  .map(([law, contoh, third]) => [...(law ? [LAW] : []), ...(contoh ? [CONTOH] : []), ...(third ? [third] : [])])
