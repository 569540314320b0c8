import type { ImportOptions } from '../../lib/audit/session'
import { runImport, type SourceReport } from '../../lib/importers/run'
import type { ImportFile } from '../../lib/model/job'
import type { FootprintStore } from '../../lib/store/footprint-store'

/** Reads files into the store. A full disk ends the reading: what is stored stays, and the report says so. */
export async function importAll(
  files: readonly ImportFile[],
  store: FootprintStore,
  { now, signal, onProgress }: ImportOptions,
): Promise<SourceReport[]> {
  const run = runImport(files, { now, signal, onProgress })
  let current: SourceReport | undefined
  let before = store.size

  /** Ends a source: writes what is pending, and only then knows how much of it is new. */
  const finish = async (): Promise<boolean> => {
    if (!current) return true
    const written = await store.flush()
    current.added = Math.max(0, store.size - before)
    if (!written.ok) current.problems.push({ kind: written.problem, file: current.file })
    const { platform, read, added, file } = current
    if (platform) await store.noteImport({ platform, importedAt: now, read, added, name: file })
    before = store.size
    current = undefined
    return written.ok
  }

  for await (const { report, activities } of run.batches) {
    if (report !== current) {
      if (!(await finish())) break
      current = report
    }
    const stored = await store.add(activities)
    if (!stored.ok) {
      report.problems.push({ kind: stored.problem, file: report.file })
      break
    }
  }
  await finish()
  return run.reports
}
