import type { Act } from '../model/act'
import { NEUTRAL_ROLES, type Role } from '../model/pack'
import type { Listing, RuleRow } from '../model/rulebook'
import type { Because, Reason, VerdictKind } from '../model/verdict'
import { isBounded } from './days'
import { type Grounds, isExpired } from './grounds'
import { type Judged, NOTHING, STRENGTH } from './judged'
import type { Hit, Named } from './match'
import { rowsFor } from './rows'
import type { Place } from './windows'

const HOW = { press: 2, state: 1, maybe: 0 }

/** One campaign listing: the best of its windows, else a row that needs none, else a quiet word for an attempt. */
export function judgeCampaign(act: Act, hit: Hit, named: Named, grounds: Grounds): Judged {
  const { listing } = hit
  const { rulebook, person, reading } = grounds
  if (isExpired(act, listing.expires, grounds)) return NOTHING
  const asked = { action: act.action, role: listing.role, person, pack: listing.pack }
  const say = (kind: VerdictKind, reason: Reason, place?: Place, rows: RuleRow[] = []): Judged => ({
    kind,
    because: (rows.length > 0 ? rows : [undefined]).map(row => becauseOf(act, hit, named, reason, reading, place, row)),
  })

  const inWindow = reading
    .placesOf(act, listing.windows, listing.expires)
    .map(place => ({ place, ...inPlace(place) }))
    .sort(byWeight)[0]
  if (inWindow?.kind === 'hold') return say(inWindow.kind, inWindow.reason, inWindow.place, inWindow.rows)

  const days = reading.daysOf(act)
  const anyPhase = rowsFor(rulebook, { ...asked, phase: 'any', day: reading.heldOn(act) ?? days.first })
  if (anyPhase.length > 0 && listing.contest.length > 0)
    return say(hit.sure ? 'hold' : 'info', 'any-phase', undefined, anyPhase)
  if (inWindow) return say(inWindow.kind, inWindow.reason, inWindow.place, inWindow.rows)
  return act.kind === 'attempt' ? say('info', 'no-window') : NOTHING

  function inPlace(place: Place): { kind: VerdictKind; reason: Reason; rows: RuleRow[] } {
    const rows = rowsFor(rulebook, { ...asked, phase: place.window.phase, day: place.day })
    if (place.how === 'maybe' && !isBounded(reading.daysOf(act)))
      return { kind: 'cannot-tell', reason: 'unknown-time', rows: [] }
    if (rows.length === 0) return { kind: 'info', reason: 'before-law', rows }
    if (place.how === 'maybe' || !hit.sure) return { kind: 'info', reason: 'maybe-window', rows }
    if (place.how === 'state' && act.action === 'follow') return { kind: 'info', reason: 'old-follow', rows }
    // SE 18/2023 lets a spouse on unpaid leave accompany and attend.
    if (act.action === 'rsvp' && person.spouseOfCandidate && person.unpaidLeave && disputable(listing.role)) {
      return { kind: 'info', reason: 'window-open', rows }
    }
    return { kind: 'hold', reason: 'window-open', rows }
  }
}

/** Stronger first; then surer, then the phase of fixed candidates, then the later window, then its name. */
function byWeight(one: { place: Place; kind: VerdictKind }, other: { place: Place; kind: VerdictKind }): number {
  const [a, b] = [one.place, other.place]
  return (
    STRENGTH[other.kind] - STRENGTH[one.kind] ||
    HOW[b.how] - HOW[a.how] ||
    Number(b.window.phase === 'calon') - Number(a.window.phase === 'calon') ||
    (a.window.from === b.window.from ? 0 : a.window.from > b.window.from ? -1 : 1) ||
    (a.window.id < b.window.id ? -1 : 1)
  )
}

function becauseOf(
  act: Act,
  hit: Hit,
  named: Named,
  reason: Reason,
  reading: Grounds['reading'],
  place?: Place,
  row?: RuleRow,
): Because {
  const { pack, role, evidence } = hit.listing
  return { pack, reason, matched: matchedBy(hit, named), ...reading.cite(act, role, place?.window, row), evidence }
}

export const matchedBy = ({ listing, by }: Hit, { account, part }: Named): NonNullable<Because['matched']> => ({
  account,
  by,
  part,
  who: listing.who,
  role: listing.role,
})

/** The candidate in person, not their team. */
const disputable = (role: Role): boolean => role === 'candidate' || role === 'pair' || role === 'office-holder'

export const isNeutral = ({ role }: Listing): boolean => (NEUTRAL_ROLES as readonly Role[]).includes(role)
