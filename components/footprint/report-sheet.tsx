import { dayOf } from '../../lib/base/time'
import type { Report, ReportRow } from '../../lib/model/report'
import { useWords } from '../words'
import { pileOf } from './footprint-state'
import './report-sheet.css'
import { timeWords } from './row-words'

/** More rows than anyone reads on paper; the table and the data hold all. */
const MOST_ROWS = 2000

/** The report on A4; on the screen it is not there. */
export function ReportSheet({ report }: { report: Report }) {
  const words = useWords()
  const { text, fill, of, day, instant, number } = words
  const count = (pile: 'open' | 'know' | 'done') =>
    number(report.rows.filter(row => pileOf(pileRow(row)) === pile).length)
  const cannot = report.cannotTell.reduce((sum, each) => sum + each.count, 0)
  const sources = [...new Set(report.imports.map(({ platform }) => text.platforms[platform]))].join(', ')
  const packs = report.packs.map(({ title, serial, issued }) =>
    fill(text.report.pack, { title: of(title), serial: String(serial), day: day(issued) }),
  )
  return (
    <section class="report-sheet" aria-hidden="true">
      <h1>{text.report.title}</h1>
      <p>
        {text.product.name} · {fill(text.report.made, { at: instant(report.made) })}
      </p>
      <ul>
        <li>{fill(text.report.read, { n: number(report.total), sources })}</li>
        {report.span && (
          <li>
            {fill(text.report.span, { from: day(dayOf(report.span.from)), until: day(dayOf(report.span.until)) })}
          </li>
        )}
        <li>{fill(text.report.review, { open: count('open'), done: count('done'), know: count('know') })}</li>
        <li>{fill(text.report.packs, { packs: packs.join('; ') })}</li>
        {cannot > 0 && (
          <li>
            {fill(text.report.cannot, { n: number(cannot) })} (
            {report.cannotTell
              .map(
                ({ count: n, action, platform, reason }) =>
                  `${text.footprint.cannotRow(number(n), kindOf(action), text.platforms[platform])}: ${text.footprint.cannotReasons[reason]}`,
              )
              .join('; ')}
            )
          </li>
        )}
        {!report.names && <li>{text.report.noNames}</li>}
        {report.rows.length > MOST_ROWS && (
          <li>{text.report.tooMany(number(MOST_ROWS), number(report.rows.length))}</li>
        )}
      </ul>
      <table>
        <thead>
          <tr>
            {(['when', 'site', 'act', 'account', 'election', 'rule', 'state'] as const).map(column => (
              <th key={column}>{text.report.columns[column]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.rows.slice(0, MOST_ROWS).map((row, index) => (
            <tr key={index}>
              <td>{timeWords(words, row.at === undefined ? row : { at: row.at })}</td>
              <td>{text.platforms[row.platform]}</td>
              <td>{text.kinds[row.action]}</td>
              <td>{row.account}</td>
              <td>
                {row.election && row.phase
                  ? `${of(row.election)}, ${text.phases[row.phase]}`
                  : text.reasons[row.reason]}
              </td>
              <td>{row.rule}</td>
              <td>
                {pileOf(pileRow(row)) === 'know' ? text.footprint.toKnow : text.states[row.state]}
                {row.since !== undefined && `, ${instant(row.since)}`}
                {row.confirmed && ` (${text.working.confirmedShort})`}
                {row.ownReason && `. ${row.ownReason}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="report-foot">{report.note}</p>
    </section>
  )

  function kindOf(action: string): string {
    return (text.kinds as Record<string, string>)[action] ?? action
  }
}

const pileRow = ({ state, verdict }: ReportRow) => ({ state, verdict: { kind: verdict } })
