import type { Explained } from '../../components/practice/explanation'
import { dayOf, type Instant } from '../../lib/base/time'
import type { BasisRow } from '../../lib/model/pack'
import type { Settings } from '../../lib/model/settings'
import type { Situation } from '../../lib/model/situation'
import { dialogWords } from '../../lib/text/dialog-words'
import { textIn } from '../../lib/text/language'
import { personNotes } from '../../lib/text/person-notes'
import { wordingOf } from '../../lib/text/wording'
import { judgeSituation } from './judge-situation'

/** The judge's word on a situation, in the words of the dialog. */
export function explain(
  situation: Situation,
  now: Instant,
  basis: readonly BasisRow[],
  { person, language }: Pick<Settings, 'person' | 'language'>,
): Explained {
  const { act, verdict } = judgeSituation(situation, dayOf(now), basis, person.status)
  const because = verdict.because[0]
  const words = dialogWords(language, act?.platform ?? 'x')
  const told = act ?? { platform: 'x' as const, action: verdict.action, targets: [] }
  const row = basis.find(({ id }) => id === situation.row)
  return {
    verdict: verdict.kind,
    wording: wordingOf(told, verdict, words, language, {}, personNotes(person, verdict, language)),
    reason: because && verdict.kind !== 'hold' ? textIn(language).reasons[because.reason] : undefined,
    row: row && !because?.row ? { citation: row.citation, text: row.text } : undefined,
  }
}
