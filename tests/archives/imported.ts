import { runImport } from '../../lib/importers/run'
import type { Activity } from '../../lib/model/act'
import type { ImportFile, Progress, SourceReport } from '../../lib/model/job'
import type { Known } from '../../lib/model/known'

export const NOW = Date.UTC(2026, 10, 22)

export const dropped = (...files: File[]): ImportFile[] => files.map(file => ({ path: file.name, file }))
export const aFile = (name: string, content: BlobPart): File => new File([content], name)

/** Everything an import brings, in memory. */
export async function imported(
  files: readonly ImportFile[],
  options: { signal?: AbortSignal; onProgress?: (progress: Progress) => void } = {},
): Promise<{ activities: Activity[]; reports: SourceReport[]; known: Known[] }> {
  const run = runImport(files, { now: NOW, ...options })
  const activities: Activity[] = []
  const known: Known[] = []
  for await (const batch of run.batches) {
    activities.push(...batch.activities)
    known.push(...(batch.known ?? []))
  }
  return { activities, reports: run.reports, known }
}
