import { type Day, startOf } from '../../lib/base/time'
import { decide } from '../../lib/engine/decide'
import type { Act } from '../../lib/model/act'
import type { BasisRow } from '../../lib/model/pack'
import { ANYBODY, type Person } from '../../lib/model/person'
import type { Situation } from '../../lib/model/situation'
import { actOf } from '../../lib/model/situation-act'
import type { Verdict } from '../../lib/model/verdict'
import { compile } from '../../lib/packs/compile'
import { daysFrom, PRACTICE_DAYS, practicePack } from '../../lib/packs/practice-pack'

export interface Judged {
  /** Absent: nothing happens on a site that is guarded. */
  act?: Act
  verdict: Verdict
}

/** What the judge of the sites says of a situation, on a day, by these rows of the law; for somebody of this status. */
export function judgeSituation(
  { act: told }: Situation,
  today: Day,
  basis: readonly BasisRow[],
  status: Person['status'] = 'unset',
): Judged {
  const noon = (days: number) => startOf(daysFrom(today, days)) + 12 * 3_600_000
  if (!told) return { verdict: { kind: 'none', action: 'post', because: [] } }
  const act = actOf(told, {
    calon: noon(0),
    'bakal-calon': noon(PRACTICE_DAYS['bakal-calon']),
    quiet: noon(PRACTICE_DAYS.quiet),
  })
  const person: Person = { ...ANYBODY, status, spouseOfCandidate: told.spouse === true }
  return { act, verdict: decide(act, compile([practicePack(today, basis)], []), person) }
}
