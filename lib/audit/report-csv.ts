import type { Instant } from '../base/time'
import type { ActionKind } from '../model/act'
import type { FindingState } from '../model/finding'
import type { Phase, Words } from '../model/pack'
import type { Platform } from '../model/platform'
import type { Report, ReportRow } from '../model/report'
import type { Reason } from '../model/verdict'

/** The words a table is written in. */
export interface TableWords {
  columns: Record<
    | 'when'
    | 'site'
    | 'act'
    | 'account'
    | 'election'
    | 'phase'
    | 'rule'
    | 'why'
    | 'state'
    | 'since'
    | 'ownReason'
    | 'link',
    string
  >
  platforms: Record<Platform, string>
  kinds: Record<ActionKind, string>
  phases: Record<Phase, string>
  reasons: Record<Reason, string>
  states: Record<FindingState, string>
  /** Of an act nobody needs to do anything about, as long as nothing was said of it. */
  toKnow: string
  when: (row: ReportRow) => string
  instant: (at: Instant) => string
  of: (words: Words) => string
}

/** What a spreadsheet takes for the start of a formula, also after spaces it would drop. */
const FORMULA = /^[\s\u00a0]*[=+\-@\t\r|％＝＋－＠]/u
const cell = (text: string): string => {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

/** One row as the words of the table's columns, in their order. */
export function tableRow(row: ReportRow, words: TableWords): string[] {
  return [
    words.when(row),
    words.platforms[row.platform],
    words.kinds[row.action],
    row.account ?? '',
    row.election ? words.of(row.election) : '',
    row.phase ? words.phases[row.phase] : '',
    row.rule ?? '',
    words.reasons[row.reason],
    row.verdict === 'info' && row.state === 'open' ? words.toKnow : words.states[row.state],
    row.since === undefined ? '' : words.instant(row.since),
    row.ownReason ?? '',
    row.link ?? '',
  ]
}

/** The report's rows as CSV (RFC 4180), with a mark so that spreadsheets read it as UTF-8; no cell can become a formula. */
export function csvOf(report: Report, words: TableWords): string {
  const lines = [Object.values(words.columns), ...report.rows.map(row => tableRow(row, words))]
  return `\ufeff${[...lines, [report.note]].map(line => line.map(cell).join(',')).join('\r\n')}\r\n`
}
