import { DAY_MS, type Day, dayOf, startOf } from '../base/time'
import { type BasisRow, NEUTRAL_ROLES, type NeutralRole, type Pack, type PackAccount, type Window } from '../model/pack'
import { PLATFORMS } from '../model/platform'
import { CAST_MEMBERS, castMember, PRACTICE_TAG } from '../model/practice-cast'

/** Days around the one of the practice: the phase of fixed candidates holds it, the phase before ends where that begins. */
const CALON = { from: -20, until: 20 }
const BAKAL_CALON = { from: -80, until: -21 }
/** A day of the phase before, and one outside both. */
export const PRACTICE_DAYS = { 'bakal-calon': -50, quiet: -100 }
const CONTEST = ['latihan']
export const daysFrom = (day: Day, days: number): Day => dayOf(startOf(day) + days * DAY_MS)

const isNeutral = (role: string): role is NeutralRole => (NEUTRAL_ROLES as readonly string[]).includes(role)
// An account binds only with evidence; an invented one has no address to open.
const EVIDENCE = ['Jejak Netral']

/**
 * An invented contest whose window is open on `today`, judged by real rows of the law. Only for practising on our own pages:
 * it is never among the packs that guard a site.
 */
export function practicePack(today: Day, basis: readonly BasisRow[]): Pack {
  const added = daysFrom(today, -1000)
  const on = (handle: string): PackAccount['on'] =>
    PLATFORMS.map(platform => ({ platform, handle, seen: { from: added } }))
  const window = (phase: Window['phase'], days: typeof CALON): Window => ({
    id: `latihan-${phase}`,
    contest: 'latihan',
    election: { id: 'Pemilihan Wali Kota Contoh (karangan)', en: 'Election of the Mayor of Contoh (invented)' },
    phase,
    from: daysFrom(today, days.from),
    until: daysFrom(today, days.until),
    region: 'ID',
    sources: [],
  })
  const listed = CAST_MEMBERS.map(castMember).flatMap(({ who, handle, role, headed }) =>
    role ? [{ role, headed, entry: { who, on: on(handle), evidence: EVIDENCE, added } }] : [],
  )
  return {
    format: 1,
    packId: 'latihan',
    epoch: 1,
    serial: 1,
    issued: added,
    minAppVersion: '0.1.0',
    needs: ['account-match', 'hashtag-match'],
    paused: [],
    title: { id: 'Latihan (karangan)', en: 'Practice (invented)' },
    issuer: { name: 'Jejak Netral' },
    basis: [...basis],
    windows: [window('calon', CALON), window('bakal-calon', BAKAL_CALON)],
    accounts: listed.flatMap(({ role, entry }) => (isNeutral(role) ? [] : [{ ...entry, role, contest: CONTEST }])),
    words: [{ tag: PRACTICE_TAG, contest: CONTEST, evidence: EVIDENCE, added }],
    exceptions: listed.flatMap(({ role, headed, entry }) =>
      isNeutral(role) ? [{ ...entry, role, ...(headed && { headedBy: CONTEST }) }] : [],
    ),
    messages: { id: {}, en: {} },
    contact: '',
    changes: { id: '', en: '' },
  }
}
