import type { ImportReport, SourceReport } from '../../lib/model/job'

/** One report of everything that was dropped together; the platform only where it is one. */
export function mergedReport(reports: readonly SourceReport[]): ImportReport {
  const merged: ImportReport = { added: 0, read: 0, byAction: {}, notUnderstood: [], problems: [] }
  for (const report of reports) {
    merged.added += report.added
    merged.read += report.read
    for (const [name, count] of Object.entries(report.byAction)) {
      merged.byAction[name] = (merged.byAction[name] ?? 0) + count
    }
    merged.notUnderstood.push(...report.notUnderstood)
    merged.problems.push(...report.problems)
  }
  const platforms = new Set(reports.flatMap(({ platform }) => platform ?? []))
  const importers = new Set(reports.flatMap(({ importer }) => importer ?? []))
  const [platform] = platforms
  const [importer] = importers
  if (platform && platforms.size === 1) merged.platform = platform
  if (importer && importers.size === 1) merged.importer = importer
  return merged
}
