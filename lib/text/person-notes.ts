import type { Person, PersonNotes } from '../model/person'
import type { AccountRef } from '../model/platform'
import type { Verdict } from '../model/verdict'
import * as en from './en'
import * as id from './id'
import { fill } from './say'

const PERSONAL = { id: id.personal, en: en.personal }

/** What is said besides a verdict about this person: words only, never another verdict. `office` = the office account that acts. */
export function personNotes(
  { status }: Person,
  { kind, because }: Pick<Verdict, 'kind' | 'because'>,
  language: 'id' | 'en',
  office?: AccountRef,
): PersonNotes {
  const words = PERSONAL[language]
  const row = because[0]?.row
  const inContract = row && (status === 'pppk' || status === 'pppk-part-time')
  const ownLaw = row && (status === 'village' || status === 'tni-polri')
  const name = office?.handle ? `@${office.handle.replace(/^@/, '')}` : (office?.id ?? '')
  return {
    ...(office && kind !== 'none' && { lead: fill(words.office, { a: name }) }),
    ...(ownLaw && { rule: words.ownLaw[status] }),
    ...(status === 'pppk-part-time' && row && { rule: words.partTime }),
    ...(inContract && { sanction: words.contract }),
  }
}
