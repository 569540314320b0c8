import type { ImportOptions } from '../../lib/audit/session'
import type { SourceReport } from '../../lib/importers/read-source'
import { runImport } from '../../lib/importers/run'
import type { ImportFile, Receipt } from '../../lib/model/job'
import type { FootprintStore } from '../../lib/store/footprint-store'

/** Reads files into the store. A full disk ends the reading: what is stored stays, and the report says so. */
export async function importAll(
  files: readonly ImportFile[],
  store: FootprintStore,
  { now, signal, onProgress, go }: ImportOptions,
): Promise<SourceReport[]> {
  const receipts = await store.receipts()
  const run = runImport(files, { now, signal, onProgress, receipts, alsoAsked: platform => store.asked(platform) })
  const names = files.slice(0, 20).map(({ path }) => path)
  if (!signal.aborted) await store.setUnfinished({ names, startedAt: now })
  let current: SourceReport | undefined
  let before = store.size
  /** Members read to their end, but perhaps not yet written. */
  let read: Receipt[] = []

  const written = async (): Promise<boolean> => {
    const done = await store.flush()
    if (done.ok && read.length > 0) await store.noteReceipts(read)
    read = []
    if (!done.ok) current?.problems.push({ kind: done.problem, file: current.file })
    return done.ok
  }
  const noted = new Set<SourceReport>()
  const note = async (report: SourceReport): Promise<void> => {
    const { platform, read: records, added, file } = report
    if (!platform || noted.has(report)) return
    noted.add(report)
    await store.noteImport({ platform, importedAt: now, read: records, added, name: file })
    const seen = exportOf(report)
    if (seen) await store.noteExport({ ...seen, oldest: report.oldest })
  }
  /** Ends a source: writes what is pending, and only then knows how much of it is new. */
  const finish = async (): Promise<boolean> => {
    if (!current) return true
    const done = await written()
    current.added += Math.max(0, store.size - before)
    before = store.size
    if (done) await note(current)
    current = undefined
    return done
  }

  for await (const { report, activities, receipt, known } of run.batches) {
    await go()
    if (known) {
      await store.learn(known)
      continue
    }
    if (report !== current) {
      if (!(await finish())) break
      current = report
      const seen = exportOf(report)
      if (seen) await store.noteExport({ ...seen, oldest: {} })
    }
    const stored = await store.add(activities, exportOf(report))
    if (!stored.ok) {
      report.problems.push({ kind: stored.problem, file: report.file })
      break
    }
    if (receipt) read.push(receipt)
    if (receipt && receipt.read >= WORTH_A_WRITE && !(await written())) break
  }
  await finish()
  // Read before, to the last member: nothing came, and that is worth a line as well.
  for (const report of run.reports) if (report.read > 0 && report.problems.length === 0) await note(report)
  // A full disk and an erasing tab are ends, too; only a death leaves the note.
  if (!signal.aborted || run.reports.some(({ read }) => read > 0)) await store.setUnfinished(undefined)
  return run.reports
}

/** Smaller members are written together with the next ones. */
const WORTH_A_WRITE = 2000

const exportOf = ({ platform, owner, madeAt }: SourceReport) =>
  platform && madeAt !== undefined ? { platform, madeAt, ...(owner !== undefined && { owner }) } : undefined
