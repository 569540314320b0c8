import type { ImportProblem } from '../model/job'
import type { Member } from './archive'
import type { Importer, Path } from './define'
import { MemberProblem } from './member-stream'
import { type Batch, RecordSplitter, type SplitEnd } from './record-splitter'

/** How a member ended. `problem` stands beside what was read before it. */
export interface MemberEnd {
  end: SplitEnd
  problem?: ImportProblem
}

/**
 * The records of one member, repaired, batch by batch. Problems of the file are returned, never thrown; only a cancel
 * is thrown. `onBytes` gets the bytes read so far.
 */
export async function* readMember(
  member: Member,
  paths: readonly Path[],
  importer: Importer,
  signal?: AbortSignal,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<Batch, MemberEnd> {
  const splitter = new RecordSplitter(paths)
  let bytes = 0
  try {
    for await (const chunk of member.chunks(signal)) {
      bytes += chunk.length
      for (const batch of splitter.push(chunk)) {
        yield importer.repair ? { ...batch, records: importer.repair(batch.records, batch.raw) } : batch
      }
      onBytes?.(bytes)
    }
  } catch (error) {
    signal?.throwIfAborted()
    if (!(error instanceof MemberProblem)) throw error
    return { end: 'cut-off', problem: { kind: error.kind, file: member.path } }
  }
  const end = splitter.end()
  const good = end === 'complete' || end === 'empty' || end === 'no-list'
  return good ? { end } : { end, problem: { kind: 'broken-member', file: member.path } }
}
