import type { ImportProblem } from '../model/job'
import type { Member } from './archive'
import type { Importer, Place } from './define'
import { HtmlBlocks } from './html-blocks'
import { MemberProblem } from './member-stream'
import { type Batch, RecordSplitter, type SplitEnd } from './record-splitter'
import { TableReader } from './table-reader'
import { TextBlocks } from './text-blocks'

/** How a member ended. `problem` stands beside what was read before it. */
export interface MemberEnd {
  end: SplitEnd
  problem?: ImportProblem
}

/** A batch of one kind of records: `kind` is an index into the kinds asked for. */
export type KindBatch = Omit<Batch, 'list'> & { kind: number }

interface Reader {
  push(chunk: Uint8Array): Iterable<Batch>
  /** What is left when the bytes end. */
  rest?(): Iterable<Batch>
  end(): SplitEnd
}

const ASSIGN = 0x3d

/** `window.YTD.like.part0 = [ … ]`: the JSON begins after the first `=`. */
function afterAssignment(reader: RecordSplitter): Reader {
  let begun = false
  return {
    push(chunk) {
      if (begun) return reader.push(chunk)
      const at = chunk.indexOf(ASSIGN)
      if (at < 0) return []
      begun = true
      return reader.push(chunk.subarray(at + 1))
    },
    end: () => reader.end(),
  }
}

const suffixOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1).toLowerCase()
export const isHtml = (path: string): boolean => suffixOf(path) === 'html' || suffixOf(path) === 'htm'

/** The reader for a file by its ending, and which kind each of the reader's lists belongs to. */
function readerOf(path: string, kinds: readonly Place[]): { reader: Reader; kindOf: readonly number[] } {
  if (isHtml(path)) return { reader: new HtmlBlocks(), kindOf: [0] }
  if (suffixOf(path) === 'txt') return { reader: new TextBlocks(), kindOf: [0] }
  if (suffixOf(path) === 'csv') {
    const tables = kinds.flatMap(({ columns }, kind) => (columns ? [{ columns, kind }] : []))
    const loose = kinds.some(kind => kind.loose)
    return {
      reader: new TableReader(
        tables.map(({ columns }) => columns),
        loose,
      ),
      kindOf: tables.map(({ kind }) => kind),
    }
  }
  const lists = kinds.flatMap(({ at = [] }, kind) => at.map(way => ({ way, kind })))
  const splitter = new RecordSplitter(lists.map(({ way }) => way))
  const reader = suffixOf(path) === 'js' ? afterAssignment(splitter) : splitter
  return { reader, kindOf: lists.map(({ kind }) => kind) }
}

/**
 * The records of one member, repaired, batch by batch. Problems of the file are returned, never thrown; only a cancel
 * is thrown. `onBytes` gets the bytes read so far.
 */
export async function* readMember(
  member: Member,
  kinds: readonly Place[],
  { repair }: Importer,
  signal?: AbortSignal,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<KindBatch, MemberEnd> {
  const { reader, kindOf } = readerOf(member.path, kinds)
  const ours = ({ list, records, ...rest }: Batch): KindBatch => ({
    ...rest,
    kind: kindOf[list] ?? 0,
    records: repair ? repair(records, rest) : records,
  })
  let bytes = 0
  try {
    for await (const chunk of member.chunks(signal)) {
      bytes += chunk.length
      for (const batch of reader.push(chunk)) yield ours(batch)
      onBytes?.(bytes)
    }
    for (const batch of reader.rest?.() ?? []) yield ours(batch)
  } catch (error) {
    signal?.throwIfAborted()
    if (!(error instanceof MemberProblem)) throw error
    return { end: 'cut-off', problem: { kind: error.kind, file: member.path } }
  }
  const end = reader.end()
  const good = end === 'complete' || end === 'empty' || end === 'no-list'
  return good ? { end } : { end, problem: { kind: 'broken-member', file: member.path } }
}
