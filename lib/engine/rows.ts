import type { Day } from '../base/time'
import type { ActionKind } from '../model/act'
import type { Phase, Role } from '../model/pack'
import type { Person } from '../model/person'
import type { Rulebook, RuleRow } from '../model/rulebook'

export interface Question {
  action: ActionKind
  /** Absent for a hashtag: nobody's role is asked. */
  role?: Role
  /** `any`: outside every window. */
  phase: Phase | 'any'
  day: Day
  person: Person
  /** The pack of the listing: its own rows come first. */
  pack: string
}

/** Rows of the law for an act on a day: the row that binds first, then those that speak to this person besides. */
export function rowsFor(rulebook: Rulebook, question: Question): RuleRow[] {
  const found = rulebook.basis
    .filter(row => fits(row, question) && speaksTo(row, question.person) && isLaw(row, question.day))
    .sort((one, other) => (order(one, question) < order(other, question) ? -1 : 1))
  // Outside every window only a row that binds everybody on every date binds; supplements and audiences never do alone.
  if (question.phase === 'any' && !found.some(row => !row.onlyFor && row.category !== 'tambahan')) return []
  return found.filter((row, place) => place === 0 || (row.onlyFor && row.onlyFor !== 'non-asn'))
}

export const isLaw = ({ inForce: { from, until } }: RuleRow, day: Day): boolean =>
  day >= from && (until === undefined || day <= until)

function fits(row: RuleRow, { action, role, phase }: Question): boolean {
  if (row.phase !== 'any' && row.phase !== phase) return false
  if (!row.actions.includes(action)) return false
  return role ? !row.by && (row.roles as Role[]).includes(role) : row.by === 'hashtag'
}

function speaksTo({ onlyFor }: RuleRow, person: Person): boolean {
  if (onlyFor === 'non-asn') return person.status === 'ppnpn'
  return !onlyFor || (person.spouseOfCandidate && (onlyFor === 'spouse' || !person.unpaidLeave))
}

/** A total order, so that the order of packs never shows: audience, own pack, exact phase, then names. */
function order(row: RuleRow, { pack, phase }: Question): string {
  const audience = row.onlyFor === 'non-asn' ? 0 : row.onlyFor ? 2 : 1
  return `${audience}${row.pack === pack ? 0 : 1}${row.phase === phase ? 0 : 1} ${row.id} ${row.pack ?? ''}`
}
