import type { Outcome } from '../../components/welcome/try-step'
import { dayOf } from '../../lib/base/time'
import { decide } from '../../lib/engine/decide'
import type { Attempt } from '../../lib/model/act'
import type { AccountRef } from '../../lib/model/platform'
import type { Settings } from '../../lib/model/settings'
import { compile } from '../../lib/packs/compile'
import { parsePack } from '../../lib/packs/parse'
import { practicePack } from '../../lib/packs/practice-pack'
import { dialogWords } from '../../lib/text/dialog-words'
import { personNotes } from '../../lib/text/person-notes'
import { wordingOf } from '../../lib/text/wording'
import { packagedPacks } from '../../lib/webext/packaged'
import { askHere } from './ask-here'

const realRows = async () => (await packagedPacks()).map(parsePack).flatMap(pack => (pack.ok ? pack.value.basis : []))

/** One press on a practice post: judged, worded and asked as on a site. Nothing is counted or kept. */
export async function practise(
  account: AccountRef,
  undo: boolean,
  { person, language }: Settings,
  point: { x: number; y: number } | undefined,
): Promise<Outcome> {
  const at = Date.now()
  const pack = practicePack(dayOf(at), await realRows())
  const attempt: Attempt = {
    kind: 'attempt',
    platform: account.platform,
    action: 'like',
    undo,
    targets: [{ account, part: 'author' }],
    bySelf: true,
    time: { at },
  }
  const verdict = decide(attempt, compile([pack], []), person)
  if (verdict.kind !== 'hold') return undo ? 'undone' : 'passed'
  const titles = { [pack.packId]: pack.title[language] }
  const notes = personNotes(person, verdict, language)
  return askHere(
    wordingOf(attempt, verdict, dialogWords(language, account.platform), language, titles, notes),
    language,
    account.platform,
    point,
  )
}
