import type { Act } from '../model/act'
import type { Person } from '../model/person'
import type { Rulebook } from '../model/rulebook'
import { pressDays } from './days'
import type { Judged } from './judged'
import { isLaw } from './rows'
import { citedRow } from './whole-reading'

/**
 * Who says that their wife or husband stands gets a quiet word when uploading a photo: SE 18/2023 allows one together,
 * without hand signs or attributes. Nobody can see the picture, so it is never more than that, and the footprint is left alone.
 */
export function judgeSpousePhoto(act: Act, rulebook: Rulebook, person: Person): Judged[] {
  if (act.kind !== 'attempt' || act.action !== 'upload-photo' || !person.spouseOfCandidate) return []
  const { first: day } = pressDays(act.time)
  const row = rulebook.basis
    .filter(row => row.onlyFor === 'spouse' && row.actions.includes(act.action) && isLaw(row, day))
    .sort((one, other) => (`${one.id} ${one.pack}` < `${other.id} ${other.pack}` ? -1 : 1))[0]
  return row
    ? [{ kind: 'info', because: [{ pack: row.pack ?? '', reason: 'any-phase', row: citedRow(row), evidence: [] }] }]
    : []
}
