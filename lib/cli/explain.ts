import { parseArgs } from 'node:util'
import { endOf, startOf } from '../base/time'
import { decide } from '../engine/decide'
import { ACTION_KINDS, type ActionKind, type Attempt } from '../model/act'
import type { Pack, Words } from '../model/pack'
import { ANYBODY, type Status } from '../model/person'
import { PLATFORMS, type Platform } from '../model/platform'
import type { Because, Verdict } from '../model/verdict'
import { compile } from '../packs/compile'
import { textIn } from '../text/language'
import { fill, sayDay } from '../text/say'
import { accountFrom } from './account-from'

/** What would be said, or why the question could not be understood. */
export type Explained = { ok: true; verdict: Verdict; lines: string[] } | { ok: false; lines: string[] }

const STATUSES: readonly Status[] = ['pns', 'pppk', 'pppk-part-time', 'ppnpn', 'unset']
const USAGE = [
  'npm run pack explain -- <account or address> --action like --date 2024-01-20 [--status pns] [--region 32]',
  '  [--platform x] [--draft "text"] [--spouse] [--leave] [--language id|en]',
  `actions: ${ACTION_KINDS.join(' ')}`,
  `status: ${STATUSES.join(' ')}`,
]

/** `pack explain`: the verdict on one act, in the words of the dialog. `args` come after the word `explain`. */
export function explain(args: readonly string[], packs: readonly Pack[]): Explained {
  const asked = question(args)
  if (typeof asked === 'string') return { ok: false, lines: [asked, ...USAGE] }
  const { attempt, language } = asked
  const verdict = decide(attempt, compile(packs, []), asked.person)
  const titles = Object.fromEntries(packs.map(({ packId, title }) => [packId, title[language]]))
  return { ok: true, verdict, lines: inWords(attempt, verdict, titles, language) }
}

function question(args: readonly string[]) {
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
  const person = { ...ANYBODY, status: status as Status, ...(region && { region }), spouseOfCandidate, unpaidLeave }
  return { attempt, person, language: language as 'id' | 'en' }
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
      language: { type: 'string' },
    },
  })

function inWords(attempt: Attempt, verdict: Verdict, titles: Record<string, string>, language: 'id' | 'en'): string[] {
  const account = attempt.targets[0]?.account
  const name = account?.handle ? `@${account.handle}` : (account?.id ?? '')
  const text = textIn(language)
  return [
    fill(text.actions[attempt.action].ask, { a: name }),
    `→ ${verdict.kind}`,
    ...verdict.because.flatMap(because => ['', ...sayBecause(because, titles, language)]),
  ]
}

function sayBecause(why: Because, titles: Record<string, string>, language: 'id' | 'en'): string[] {
  const { roles, phases, dialog, months, reasons } = textIn(language)
  const say = (words: Words) => words[language]
  const { matched, window, row } = why
  const dispute = why.dispute ?? row?.dispute
  const least = row && say(row.sanction.least)
  const most = row && say(row.sanction.most)
  const entries: [string, string | undefined][] = [
    [
      '',
      matched?.tag
        ? fill(dialog.hashtag, { tag: `#${matched.tag}` })
        : matched && fill(dialog.listedAs, { who: matched.who, role: roles[matched.role] }),
    ],
    ['', reasons[why.reason]],
    [
      dialog.period,
      window &&
        fill(dialog.window, {
          election: say(window.election),
          phase: phases[window.phase],
          from: sayDay(window.from, months),
          until: sayDay(window.until, months),
        }),
    ],
    [dialog.rule, row && `${row.citation}. ${say(row.text)}`],
    [dialog.sanction, least && most && (least === most ? least : fill(dialog.sanctionRange, { least, most }))],
    [dialog.dispute, dispute && say(dispute)],
    ['', titles[why.pack] && fill(dialog.fromPack, { pack: titles[why.pack] ?? '' })],
    [dialog.evidence, why.evidence.join('\n  ') || undefined],
  ]
  return entries.flatMap(([term, said]) => (said ? [term ? `${term}: ${said}` : said] : []))
}
