import { runImport, type SourceReport } from '../../lib/importers/run'
import type { Activity } from '../../lib/model/act'
import type { ImportFile, Progress } from '../../lib/model/job'

export const NOW = Date.UTC(2026, 10, 22)

export const dropped = (...files: File[]): ImportFile[] => files.map(file => ({ path: file.name, file }))
export const aFile = (name: string, content: BlobPart): File => new File([content], name)

/** Everything an import brings, in memory. */
export async function imported(
  files: readonly ImportFile[],
  options: { signal?: AbortSignal; onProgress?: (progress: Progress) => void } = {},
): Promise<{ activities: Activity[]; reports: SourceReport[] }> {
  const run = runImport(files, { now: NOW, ...options })
  const activities: Activity[] = []
  for await (const batch of run.batches) activities.push(...batch.activities)
  return { activities, reports: run.reports }
}
