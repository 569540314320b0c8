import { useEffect, useState } from 'preact/hooks'
import type { ReportAs } from '../../components/footprint/report-card'
import { timeWords } from '../../components/footprint/row-words'
import { useWords } from '../../components/words'
import { reportOf } from '../../lib/audit/report'
import { csvOf } from '../../lib/audit/report-csv'
import { dayOf } from '../../lib/base/time'
import type { Footprint } from '../../lib/model/footprint'
import type { Pack } from '../../lib/model/pack'
import type { Report } from '../../lib/model/report'
import { saveFile } from './save-file'

/** Makes the person's report of what the page shows now; on paper it is drawn first, then printed. */
export function useReport(footprint: Footprint | undefined, packs: readonly Pack[]) {
  const words = useWords()
  const [sheet, setSheet] = useState<Report>()
  useEffect(() => {
    if (!sheet) return
    const end = new AbortController()
    addEventListener('afterprint', () => setSheet(undefined), { signal: end.signal })
    print()
    return () => end.abort()
  }, [sheet])

  const onReport = (as: ReportAs, names: boolean) => {
    if (!footprint) return
    const { text, of, instant } = words
    const now = Date.now()
    const report = reportOf(footprint, { now, packs, names, note: text.report.foot, hidden: text.report.hidden })
    const name = `laporan-jejak-${dayOf(now)}`
    if (as === 'paper') return setSheet(report)
    if (as === 'json') return saveFile(`${name}.json`, 'application/json', `${JSON.stringify(report, null, 2)}\n`)
    const { platforms, kinds, phases, reasons, states } = text
    const when = (row: Report['rows'][number]) => timeWords(words, row.at === undefined ? row : { at: row.at })
    const said = { columns: text.report.columns, platforms, kinds, phases, reasons, states, when, instant, of }
    const table = { ...said, toKnow: text.footprint.toKnow }
    saveFile(`${name}.csv`, 'text/csv', csvOf(report, table))
  }
  return { sheet, onReport }
}
