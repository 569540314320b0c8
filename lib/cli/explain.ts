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
import { wordingOf } from '../text/wording'
import { accountFrom } from './account-from'

/** What would be said, or why the question could not be understood. */
export type Explained = { ok: true; verdict: Verdict; lines: string[] } | { ok: false; lines: string[] }

const STATUSES: readonly Status[] = ['pns', 'pppk', 'pppk-part-time', 'ppnpn', 'village', 'tni-polri', 'unset']
export const USAGE = [
  'npm run pack explain -- <account or address> --action like --date 2024-01-20 [--status pns] [--region 32]',
  '  [--platform x] [--draft "text"] [--spouse] [--leave] [--office @akun_dinas] [--language id|en] [--pack FILE …]',
  `actions: ${ACTION_KINDS.join(' ')}`,
  `status: ${STATUSES.join(' ')}`,
]

/** `pack explain`: the verdict on one act, in the words of the dialog. `args` come after the word `explain`. */
export function explain(args: readonly string[], packs: readonly Pack[]): Explained {
  const asked = question(args)
  if (typeof asked === 'string') return { ok: false, lines: [asked, ...USAGE] }
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

function question(args: readonly string[]): Question | string {
  let parsed: ReturnType<typeof read>
  try {
    parsed = read(args)
  } catch (error) {
    return (error as Error).message
  }
  const { values, positionals } = parsed
  const { action = 'like', date, status = 'unset', platform = 'x', language = 'id' } = values
  if (!positionals[0]) return 'Which account?'
  if (!(ACTION_KINDS as readonly string[]).includes(action)) return `No such action: ${action}`
  if (!(STATUSES as readonly string[]).includes(status)) return `No such status: ${status}`
  if (!(PLATFORMS as readonly string[]).includes(platform)) return `No such platform: ${platform}`
  if (language !== 'id' && language !== 'en') return `No such language: ${language}`
  if (!date || !/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(startOf(date)))
    return 'On which day? --date YYYY-MM-DD'
  const account = accountFrom(positionals[0], platform as Platform)
  if (!account) return `This is no account I can read: ${positionals[0]}`
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
  if (region && !/^\d{2}(\.\d{2})?$/.test(region)) return `No such region: ${region} (a code such as 32 or 32.04)`
  const office = values.office ? accountFrom(values.office, account.platform) : undefined
  if (values.office && !office) return `This is no account I can read: ${values.office}`
  const person = { ...ANYBODY, status: status as Status, ...(region && { region }), spouseOfCandidate, unpaidLeave }
  return { attempt, person, ...(office && { office }), language }
}

const read = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      action: { type: 'string' },
      date: { type: 'string' },
      status: { type: 'string' },
      region: { type: 'string' },
      platform: { type: 'string' },
      draft: { type: 'string' },
      spouse: { type: 'boolean' },
      leave: { type: 'boolean' },
      office: { type: 'string' },
      language: { type: 'string' },
    },
  })

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
  return [title, `→ ${verdict.kind}`, ...blocks.flat(), ...choices]
}
