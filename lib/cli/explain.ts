import { parseArgs } from 'node:util'
import { endOf, startOf } from '../base/time'
import { decide } from '../engine/decide'
import { ACTION_KINDS, type ActionKind, type Attempt } from '../model/act'
import type { Pack } from '../model/pack'
import { ANYBODY, type Person, type Status } from '../model/person'
import { type AccountRef, PLATFORMS, type Platform } from '../model/platform'
import type { Verdict } from '../model/verdict'
import { compile } from '../packs/compile'
import { dialogWords } from '../text/dialog-words'
import { textIn } from '../text/language'
import { personNotes } from '../text/person-notes'
import { fill } from '../text/say'
import { wordingOf } from '../text/wording'
import { accountFrom } from './account-from'
import { cliTextIn, languageIn } from './pack/command'

/** What would be said, or why the question could not be understood. */
export type Explained = { ok: true; verdict: Verdict; lines: string[] } | { ok: false; lines: string[] }

const STATUSES: readonly Status[] = ['pns', 'pppk', 'pppk-part-time', 'ppnpn', 'village', 'tni-polri', 'unset']
export const usage = (language: 'id' | 'en'): string[] => [
  cliTextIn(language).commands.explain.how,
  '  [--status pns] [--region 32] [--platform x] [--draft "…"] [--spouse] [--leave] [--office @akun_dinas] [--lang id|en]',
  `  --action ${ACTION_KINDS.join(' ')}`,
  `  --status ${STATUSES.join(' ')}`,
]
/** `pack explain`: the verdict on one act, in the words of the dialog. `args` come after the word `explain`. */
export function explain(args: readonly string[], packs: readonly Pack[]): Explained {
  const asked = question(args)
  if ('problem' in asked) return { ok: false, lines: [asked.problem, ...usage(asked.language)] }
  const verdict = decide(asked.attempt, compile(packs, []), asked.person)
  const titles = Object.fromEntries(packs.map(({ packId, title }) => [packId, title[asked.language]]))
  return { ok: true, verdict, lines: inWords(asked, verdict, titles) }
}

interface Question {
  attempt: Attempt
  person: Person
  /** The office account that acts, if one does. */
  office?: AccountRef
  language: 'id' | 'en'
}

function question(args: readonly string[]): Question | { problem: string; language: 'id' | 'en' } {
  const language = languageIn(args)
  const text = cliTextIn(language)
  const { explain: said } = text
  const no = (problem: string, value = '') => ({ problem: fill(problem, { value }), language }) as const
  const asked = read(args)
  if (!asked) return no(text.notUnderstood)
  const { values, positionals } = asked
  const { action = 'like', date, status = 'unset', platform = 'x' } = values
  if (!positionals[0]) return no(said.which)
  if (!(ACTION_KINDS as readonly string[]).includes(action)) return no(said.action, action)
  if (!(STATUSES as readonly string[]).includes(status)) return no(said.status, status)
  if (!(PLATFORMS as readonly string[]).includes(platform)) return no(said.platform, platform)
  if (!date || !/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(startOf(date))) return no(said.day)
  const account = accountFrom(positionals[0], platform as Platform)
  if (!account) return no(said.account, positionals[0])
  const attempt: Attempt = {
    kind: 'attempt',
    platform: account.platform,
    action: action as ActionKind,
    targets: [{ account, part: 'author' }],
    ...(values.draft && { draft: values.draft }),
    bySelf: true,
    time: { at: (startOf(date) + endOf(date)) / 2 },
  }
  const { region, spouse: spouseOfCandidate = false, leave: unpaidLeave = false } = values
  if (region && !/^\d{2}(\.\d{2})?$/.test(region)) return no(said.region, region)
  const office = values.office ? accountFrom(values.office, account.platform) : undefined
  if (values.office && !office) return no(said.account, values.office)
  const person = { ...ANYBODY, status: status as Status, ...(region && { region }), spouseOfCandidate, unpaidLeave }
  return { attempt, person, ...(office && { office }), language }
}

function read(args: readonly string[]) {
  const option = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        action: option,
        date: option,
        status: option,
        region: option,
        platform: option,
        draft: option,
        spouse: flag,
        leave: flag,
        office: option,
        language: option,
        lang: option,
      },
    })
  } catch {
    return undefined // an option nobody knows, or one without its value
  }
}

/** The dialog's own words for each reason, the one that binds most first; the person's choices where it would ask. */
function inWords({ attempt, person, office, language }: Question, verdict: Verdict, titles: Record<string, string>) {
  const text = { ...textIn(language), ...dialogWords(language, attempt.platform) }
  const notes = personNotes(person, verdict, language, office)
  const blocks = verdict.because.map((because, place) => {
    const one = { ...verdict, because: [because] }
    const { lead, rows, dispute, details, links } = wordingOf(attempt, one, text, language, titles, place ? {} : notes)
    return [
      '',
      ...lead,
      text.reasons[because.reason],
      ...rows.map(
        ({ term, text: said, small }) => `${term}: ${said}${small ? `${/[.!?]$/.test(said) ? '' : '.'} ${small}` : ''}`,
      ),
      ...(dispute ? [`${text.dialog.dispute}: ${dispute}`] : []),
      ...details,
      ...(links.length > 0 ? [`${text.dialog.evidence}: ${links.join('\n  ')}`] : []),
    ]
  })
  const { title, dont, go } = wordingOf(attempt, verdict, text, language, titles)
  const choices = verdict.kind === 'hold' ? ['', `[${dont}]  [${go}]`] : []
  // In a terminal, and to search in, a space is a plain one.
  return [title, `→ ${verdict.kind}`, ...blocks.flat(), ...choices].map(line => line.replaceAll('\u00a0', ' '))
}
