import type { ImportOptions } from '../../lib/audit/session'
import { runImport } from '../../lib/importers/run'
import type { ImportFile, SourceReport } from '../../lib/model/job'
import type { FootprintStore } from '../../lib/store/footprint-store'
import { exportOf, Ledger } from '../../lib/store/ledger'

/** Reads files into the store. A full disk ends the reading: what is stored stays, and the report says so. */
export async function importAll(
  files: readonly ImportFile[],
  store: FootprintStore,
  { now, signal, onProgress, go }: ImportOptions,
): Promise<SourceReport[]> {
  const names = files.slice(0, 20).map(({ path }) => path)
  // Stopped while it waited for another tab: the note there is that tab's.
  const began = !signal.aborted
  const receipts = store.receipts()
  // Files are opened while the store says what it has.
  const run = runImport(files, { now, signal, onProgress, receipts, alsoAsked: platform => store.asked(platform) })
  await Promise.all([receipts, store.ready(), began && store.setUnfinished({ names, startedAt: now })])
  const ledger = new Ledger(store, now)

  for await (const { report, activities, receipt, known } of run.batches) {
    await go()
    if (known) {
      await store.learn(known)
      continue
    }
    if (!(await ledger.turnTo(report))) break
    const stored = await store.add(activities, exportOf(report))
    if (!stored.ok) {
      report.problems.push({ kind: stored.problem, file: report.file })
      break
    }
    if (receipt && !(await ledger.keep(receipt))) break
  }
  await ledger.finish()
  // Read before, to the last member: nothing came, and that is worth a line as well.
  for (const report of run.reports) if (report.read > 0 && report.problems.length === 0) await ledger.note(report)
  // A stop, a full disk and an erasing tab are ends, too; only a death leaves the note.
  if (began) await store.setUnfinished(undefined)
  return run.reports
}
