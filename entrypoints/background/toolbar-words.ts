import { months as monthsEn } from '../../lib/text/en'
import { months as monthsId } from '../../lib/text/id'
import { quietInfo as quietEn } from '../../lib/text/moment-en'
import { quietInfo as quietId } from '../../lib/text/moment-id'
import { waiting as waitingEn } from '../../lib/text/waiting-en'
import { waiting as waitingId } from '../../lib/text/waiting-id'
import { working as workingEn } from '../../lib/text/working-en'
import { working as workingId } from '../../lib/text/working-id'

/** The few words this needs; the tables of all pages would make the background slower to wake. */
export const WORDS = {
  id: { working: workingId, quietInfo: quietId, months: monthsId, waiting: waitingId },
  en: { working: workingEn, quietInfo: quietEn, months: monthsEn, waiting: waitingEn },
}
