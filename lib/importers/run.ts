import type { Fingerprint } from '../base/fingerprint'
import type { Instant } from '../base/time'
import type { Activity } from '../model/act'
import type { ImportFile, ImportProblem, Progress, Receipt, SourceReport } from '../model/job'
import type { Known } from '../model/known'
import type { Platform } from '../model/platform'
import { aheadOf } from './ahead'
import { openSources } from './archive'
import type { Importer, Owner } from './define'
import { Knowledge } from './knowledge'
import { ownerOf, shareOwner } from './owner'
import { planSource, type SourcePlan, tells, wantedBy } from './plan'
import { answers } from './read-knowledge'
import { readSource } from './read-source'
import { IMPORTERS } from './registry'

export interface ImportOptions {
  /** The day of the import: later times in a record are impossible. */
  now: Instant
  /** Called for every chunk; whoever shows it thins it out. */
  onProgress?: ((progress: Progress) => void) | undefined
  /** Stops between chunks; what was yielded stays good. The last report then holds `cancelled`. */
  signal?: AbortSignal | undefined
  /** Members read to their end before, by key. */
  receipts?: ReadonlyMap<string, Receipt> | Promise<ReadonlyMap<string, Receipt>> | undefined
  /** Asked once, and only where a file can tell whose a post is: posts of stored acts nobody knows the author of. */
  alsoAsked?: ((platform: Platform) => Promise<(key: Fingerprint) => boolean>) | undefined
  importers?: readonly Importer[]
}

export interface ImportedBatch {
  report: SourceReport
  activities: Activity[]
  /** Everything up to here, once stored, counts as read. */
  receipt?: Receipt
  /** Whose posts are that acts of any import asked for. */
  known?: Known[]
}

/** A running import: take `batches` to the end; `reports` are complete then, but for `added`, which the store knows. */
export interface ImportRun {
  batches: AsyncGenerator<ImportedBatch>
  reports: SourceReport[]
}

interface Planned {
  plan: SourcePlan
  report: SourceReport
  owner: Owner
}

/**
 * Reads what was dropped: ZIPs by slices, folders, loose files, in any order. It begins at once. Never throws for what is in the
 * files: what cannot be read is a problem in a report; one broken row is counted, one broken member is named.
 */
export function runImport(files: readonly ImportFile[], options: ImportOptions): ImportRun {
  const reports: SourceReport[] = []
  const planned = plan(files, options, reports)
  planned.catch(() => undefined) // met where the batches are asked for
  return { reports, batches: batchesOf(files, planned, options, reports) }
}

async function* batchesOf(
  files: readonly ImportFile[],
  opened: Promise<Planned[]>,
  { now, onProgress, signal, receipts, alsoAsked }: ImportOptions,
  reports: SourceReport[],
): AsyncGenerator<ImportedBatch> {
  try {
    const planned = await opened
    const members = planned.flatMap(({ plan }) => [...plan.members, ...plan.knows])
    const progress: Progress = {
      step: 'reading',
      filesDone: 0,
      filesTotal: members.length,
      bytesDone: 0,
      bytesTotal: members.reduce((sum, { member }) => sum + member.size, 0),
      records: 0,
    }
    const reading = { now, progress, onProgress, signal, receipts: await receipts }
    const knowledge = new Map<Platform, Knowledge>()
    const first = planned.toSorted((a, b) => Number(b.plan.members.some(tells)) - Number(a.plan.members.some(tells)))
    for (const { plan, report, owner } of first) {
      const { platform } = plan.importer
      const facts = knowledge.get(platform) ?? new Knowledge(platform, plan.importer.knows !== undefined)
      knowledge.set(platform, facts)
      for await (const batch of readSource(plan, owner, facts, report, reading)) yield { report, ...batch }
    }
    // Last, when all acts of all parts have said what they do not know.
    for (const { plan, report } of planned) {
      const facts = knowledge.get(plan.importer.platform)!
      if (plan.knows.length > 0) await answers(plan, facts, await alsoAsked?.(plan.importer.platform), reading)
      const known = facts.take()
      if (known.length > 0) yield { report, activities: [], known }
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
  { importers = IMPORTERS, signal, receipts }: ImportOptions,
  reports: SourceReport[],
): Promise<Planned[]> {
  const planned: Planned[] = []
  const sources = await openSources(files, wantedBy(importers), signal)
  const isFirst = sources.length === 1 && !(await receipts)?.size
  for (const source of sources) {
    const { plans, problems } = await planSource(source, importers)
    // Nothing of it was read before, so this is what is read next.
    const [begin] = isFirst ? (plans[0]?.members ?? []) : []
    if (begin) begin.member = aheadOf(begin.member, signal)
    const first = reports.length
    for (const plan of plans) {
      const report = { ...emptyReport(source.name), platform: plan.importer.platform, importer: plan.importer.id }
      reports.push(report)
      planned.push({ plan, report, owner: await ownerOf(plan, signal) })
    }
    const all: ImportProblem[] = [...source.problems, ...problems]
    if (reports.length === first && all.length > 0) reports.push(emptyReport(source.name))
    reports[first]?.problems.push(...all)
  }
  for (const importer of importers) {
    shareOwner(planned.filter(({ plan }) => plan.importer === importer).map(({ owner }) => owner))
  }
  for (const { report, owner } of planned) {
    if (owner.madeAt !== undefined) report.madeAt = owner.madeAt
    const whose = owner.id ?? owner.handle ?? owner.name
    if (whose !== undefined) report.owner = whose
  }
  return planned
}

const emptyReport = (file: string): SourceReport => ({
  file,
  added: 0,
  read: 0,
  byAction: {},
  oldest: {},
  notUnderstood: [],
  problems: [],
})
