import { tagAsWritten } from '../base/fold-text'
import type { Act } from '../model/act'
import type { Words } from '../model/pack'
import type { PersonNotes } from '../model/person'
import type { AccountRef } from '../model/platform'
import type { Because, Verdict } from '../model/verdict'
import type { Wording } from '../model/wording'
import type { DialogWords } from './dialog-words'
import { fill, sayDay } from './say'

export type Language = 'id' | 'en'
const shown = (account: AccountRef): string =>
  account.handle ? `@${account.handle.replace(/^@/, '')}` : (account.id ?? '')

/** The reason that binds most comes first (the judge orders them); the dialog explains that one. */
const binding = (verdict: Verdict): Because | undefined => verdict.because[0]

function leadOf(text: DialogWords, why: Because, name: string, draft = ''): string[] {
  if (why.reason === 'own-list') return [text.dialog.ownListed]
  if (why.reason === 'hashtag')
    return [fill(text.dialog.hashtag, { tag: `#${tagAsWritten(why.matched?.tag ?? '', draft)}` })]
  if (!why.matched) return []
  const who = why.matched.who || name
  const part = text.parts[why.matched.part]
  const listed = fill(text.dialog.listedAs, { who, role: text.roles[why.matched.role] })
  return part
    ? [listed, `(${fill(part, { a: (why.matched.account.handle && shown(why.matched.account)) || who })})`]
    : [listed]
}

/** No date breaks at the end of a line, and no line begins with the dash. */
const whole = (day: string): string => day.replaceAll(' ', '\u00a0')
const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)
const both = (first: string, second?: string): string => (second ? `${first} ${second}` : first)

/** Turns a verdict into words; works with and without the names only the background knows. */
export function wordingOf(
  attempt: Pick<Act, 'platform' | 'action' | 'targets' | 'draft'>,
  verdict: Verdict,
  text: DialogWords,
  language: Language,
  packTitles: Record<string, string>,
  notes: PersonNotes = {},
): Wording {
  const say = (words: Words) => words[language]
  const why = binding(verdict)
  const target = why?.matched?.account ?? attempt.targets[0]?.account
  const name =
    (target?.handle && shown(target)) || why?.matched?.who || (target && shown(target)) || text.dialog.thisAccount
  const act = text.actions[attempt.action]
  const rows: Wording['rows'] = []
  if (why?.window) {
    const { election, phase, from, until } = why.window
    const places = {
      election: say(election),
      phase: text.phases[phase],
      from: whole(sayDay(from, text.months)),
      until: whole(sayDay(until, text.months)),
    }
    rows.push({ term: text.dialog.period, text: fill(text.dialog.window, places).replace(' –', '\u00a0–') })
  } else if (why?.reason === 'any-phase' || why?.reason === 'own-list') {
    rows.push({ term: text.dialog.period, text: text.dialog.anyPhase })
  }
  if (why?.row) {
    const { least, most } = why.row.sanction
    rows.push({ term: text.dialog.rule, text: why.row.citation, small: both(say(why.row.text), notes.rule) })
    const range =
      say(least) === say(most)
        ? capital(say(least))
        : fill(text.dialog.sanctionRange, { least: say(least), most: say(most) })
    rows.push({ term: text.dialog.sanction, text: range, small: both(text.dialog.sanctionNote, notes.sanction) })
  }
  const dispute = why?.dispute ?? why?.row?.dispute
  const pack = why && packTitles[why.pack]
  return {
    title: fill(act.ask, { a: name }),
    lead: [...(notes.lead ? [notes.lead] : []), ...(why ? leadOf(text, why, name, attempt.draft) : [])],
    rows,
    ...(dispute && { dispute: say(dispute) }),
    details: [
      ...(pack ? [fill(text.dialog.fromPack, { pack })] : []),
      ...(why?.matched?.by === 'id'
        ? [text.dialog.matchedById]
        : why?.matched?.by === 'handle'
          ? [text.dialog.matchedByHandle]
          : []),
    ],
    links: why?.evidence.filter(link => /^https:\/\//.test(link)) ?? [],
    dont: act.dont,
    go: act.go,
  }
}
