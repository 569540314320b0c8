/** What one kind of evaluation found. */
export interface KindReport {
  kind: string
  /** False: nothing judges this kind yet. Such a kind is listed, never passed. */
  built: boolean
  cases: number
  /** Cases judged otherwise than expected; a miss fails nothing by itself, a threshold does. */
  misses: { case: string; why: string }[]
  thresholds: { name: string; value: number; limit: number; ok: boolean; unit?: string }[]
  /** What the reader must know besides: cases left out and why. */
  notes?: string[]
}

export const notBuilt = (kind: string): KindReport => ({ kind, built: false, cases: 0, misses: [], thresholds: [] })

/** At least one threshold is not met; a kind that judged nothing has met none. */
export const failed = (report: KindReport): boolean =>
  report.built && (report.cases === 0 || report.thresholds.some(threshold => !threshold.ok))

const MOST_MISSES = 25
const number = (value: number, unit = ''): string =>
  `${Number.isInteger(value) ? value : value.toFixed(2)}${unit && ` ${unit}`}`

/** The lines to print for one kind. */
export function linesOf(report: KindReport): string[] {
  if (!report.built) return [`${report.kind}: not built`]
  const shown = report.misses.slice(0, MOST_MISSES)
  return [
    `${report.kind}: ${report.cases} cases judged, ${report.misses.length} misses`,
    ...(report.notes ?? []).map(note => `  note: ${note}`),
    ...shown.map(miss => `  miss: ${miss.case}: ${miss.why}`),
    ...(report.misses.length > shown.length ? [`  … and ${report.misses.length - shown.length} more`] : []),
    ...report.thresholds.map(
      ({ name, value, limit, ok, unit }) =>
        `  ${ok ? 'met' : 'NOT MET'}: ${name}: ${number(value, unit)} (limit ${number(limit, unit)})`,
    ),
  ]
}

/** The last line: every kind in a few words. */
export const summary = (reports: readonly KindReport[]): string =>
  reports
    .map(report => {
      if (!report.built) return `${report.kind} not built`
      return `${report.kind} ${failed(report) ? 'FAILED' : 'good'} (${report.cases} cases, ${report.misses.length} misses)`
    })
    .join('; ')
