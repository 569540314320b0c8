import type { Instant } from '../base/time'
import type { Activity } from '../model/act'
import type { ImportFile, ImportProblem, ImportReport, Progress } from '../model/job'
import { openSources } from './archive'
import type { Importer } from './define'
import { planSource, type SourcePlan, wantedBy } from './plan'
import { readSource } from './read-source'
import { IMPORTERS } from './registry'

export interface ImportOptions {
  /** The day of the import: later times in a record are impossible. */
  now: Instant
  /** Called for every chunk; whoever shows it thins it out. */
  onProgress?: (progress: Progress) => void
  /** Stops between chunks; what was yielded stays good. The last report then holds `cancelled`. */
  signal?: AbortSignal
  importers?: readonly Importer[]
}

/** What came of one ZIP, folder or loose file with one importer (or with none: then only problems). */
export interface SourceReport extends ImportReport {
  file: string
}

export interface ImportedBatch {
  report: SourceReport
  activities: Activity[]
}

/** A running import: take `batches` to the end; `reports` are complete then, but for `added`, which the store knows. */
export interface ImportRun {
  batches: AsyncGenerator<ImportedBatch>
  reports: SourceReport[]
}

/**
 * Reads what was dropped: ZIPs by slices, folders, loose files, in any order. Never throws for what is in the files:
 * what cannot be read is a problem in a report; one broken row is counted, one broken member is named.
 */
export function runImport(files: readonly ImportFile[], options: ImportOptions): ImportRun {
  const reports: SourceReport[] = []
  return { reports, batches: batchesOf(files, options, reports) }
}

async function* batchesOf(
  files: readonly ImportFile[],
  { now, onProgress, signal, importers = IMPORTERS }: ImportOptions,
  reports: SourceReport[],
): AsyncGenerator<ImportedBatch> {
  try {
    const planned = await plan(files, importers, reports, signal)
    const members = planned.flatMap(({ plan }) => plan.members)
    const progress: Progress = {
      step: 'reading',
      filesDone: 0,
      filesTotal: members.length,
      bytesDone: 0,
      bytesTotal: members.reduce((sum, { member }) => sum + member.size, 0),
      records: 0,
    }
    for (const { plan, report } of planned) {
      for await (const activities of readSource(plan, report, { now, progress, onProgress, signal })) {
        yield { report, activities }
      }
    }
  } catch (error) {
    if (!signal?.aborted) throw error
    const name = files[0]?.path ?? ''
    const report = reports.at(-1) ?? emptyReport(name)
    if (reports.length === 0) reports.push(report)
    report.problems.push({ kind: 'cancelled', file: name })
  }
}

/** Opens every source and says who reads what, before anything is read: totals are known from the start. */
async function plan(
  files: readonly ImportFile[],
  importers: readonly Importer[],
  reports: SourceReport[],
  signal: AbortSignal | undefined,
): Promise<{ plan: SourcePlan; report: SourceReport }[]> {
  const planned: { plan: SourcePlan; report: SourceReport }[] = []
  for (const source of await openSources(files, wantedBy(importers), signal)) {
    const { plans, problems } = planSource(source, importers)
    const first = reports.length
    for (const plan of plans) {
      const report = { ...emptyReport(source.name), platform: plan.importer.platform, importer: plan.importer.id }
      reports.push(report)
      planned.push({ plan, report })
    }
    const all: ImportProblem[] = [...source.problems, ...problems]
    if (reports.length === first && all.length > 0) reports.push(emptyReport(source.name))
    reports[first]?.problems.push(...all)
  }
  return planned
}

const emptyReport = (file: string): SourceReport => ({
  file,
  added: 0,
  read: 0,
  byAction: {},
  notUnderstood: [],
  problems: [],
})
