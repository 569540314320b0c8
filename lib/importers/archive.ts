import {
  BlobReader,
  type Entry,
  ERR_ENCRYPTED_CENTRAL_DIRECTORY,
  type FileEntry,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-custom.js'
import type { ImportFile, ImportProblem, ImportProblemKind } from '../model/job'
import { type Hint, hintOfPath, hintOfStart, START } from './hints'
import { bounded, MemberProblem, memberStream } from './member-stream'
import { isSafePath, nameOf } from './paths'
import { isGzip, tarEntries, tarStream } from './tar-archive'

/** A file that can be read: a member of a ZIP, or a file as it was dropped. */
export interface Member {
  /** Inside the archive or dropped folder, `/` between parts. */
  path: string
  /** Bytes when read, as declared; for progress only. */
  size: number
  /** Of a ZIP's directory: checksum and size; two members of one path and signature hold the same. */
  signature?: string
  /** Chunks, in order, never more than the bound; throws MemberProblem or AbortError. */
  chunks(signal?: AbortSignal): AsyncGenerator<Uint8Array>
}

/** One export, or a part of one: a ZIP, a dropped folder, or a file dropped by itself. */
export interface Source {
  name: string
  kind: 'zip' | 'folder' | 'loose'
  members: Member[]
  problems: ImportProblem[]
  /** What to say if nothing in it is known. */
  hint?: Hint | undefined
}

/** More than any export seen (1 GB of Instagram: 2,300 members); a directory beyond it is not walked. */
const MOST_MEMBERS = 500_000
const MOST_UNSAFE_NAMED = 5
const READABLE = /\.(json|js|csv|txt|html?)$/i

/**
 * Groups what was dropped into sources and lists their members, by slices: only a ZIP's directory is read, no member.
 * `wanted` is asked for every safe path; others are not kept. A file is opened as a ZIP by its first bytes, not its name.
 */
export async function openSources(
  files: readonly ImportFile[],
  wanted: (path: string) => boolean,
  signal?: AbortSignal,
): Promise<Source[]> {
  const sources: Source[] = []
  const folders = new Map<string, Source>()
  for (const { path, file } of files) {
    signal?.throwIfAborted()
    const plain = path.replaceAll('\\', '/')
    const start = await startOf(file)
    if (start === undefined) {
      sources.push({ name: plain, kind: 'loose', members: [], problems: [{ kind: 'broken-member', file: plain }] })
      continue
    }
    const open = isZip(start) ? openZip : isGzip(start) ? openTar : undefined
    if (open) {
      sources.push(await open(nameOf(plain), file, wanted, signal))
      continue
    }
    const cut = plain.indexOf('/')
    const name = cut < 0 ? plain : plain.slice(0, cut)
    let source = cut < 0 ? undefined : folders.get(name)
    if (!source) {
      source = { name, kind: cut < 0 ? 'loose' : 'folder', members: [], problems: [] }
      sources.push(source)
      if (cut >= 0) folders.set(name, source)
    }
    // A file by itself may have been renamed: what it is, its beginning tells.
    if (cut < 0 ? READABLE.test(plain) || wanted(plain) : wanted(plain)) source.members.push(looseMember(plain, file))
    source.hint ??= cut < 0 ? hintOfStart(start) : hintOfPath(plain)
  }
  return sources
}

async function openZip(
  name: string,
  file: File,
  wanted: (path: string) => boolean,
  signal?: AbortSignal,
): Promise<Source> {
  const source: Source = { name, kind: 'zip', members: [], problems: [] }
  let seen = 0
  let unsafe = 0
  try {
    const reader = new ZipReader(new BlobReader(file), { strictness: 'tolerant', filenameValidation: 'tolerant' })
    for await (const entry of reader.getEntriesGenerator()) {
      signal?.throwIfAborted()
      if (++seen > MOST_MEMBERS) {
        source.problems.push({ kind: 'too-large', file: name })
        break
      }
      if (entry.directory) continue
      // Packed anew on Windows, an export has `\` between the parts of a name.
      const path = entry.filename.replaceAll('\\', '/')
      if (!isSafePath(path)) {
        if (++unsafe <= MOST_UNSAFE_NAMED) source.problems.push({ kind: 'unsafe-path', file: nameOf(path) })
      } else if (wanted(path)) {
        source.members.push(zipMember(path, entry, file))
      } else source.hint ??= hintOfPath(path)
    }
  } catch (error) {
    signal?.throwIfAborted()
    source.problems.push({ kind: directoryProblem(error), file: name })
  }
  return source
}

/** It began as a ZIP, so a directory that is missing or does not hold together means: the download was cut off. */
const directoryProblem = (error: unknown): ImportProblemKind =>
  error instanceof Error && error.message === ERR_ENCRYPTED_CENTRAL_DIRECTORY ? 'password' : 'truncated'

const zipMember = (path: string, entry: Entry & FileEntry, file: File): Member => ({
  path,
  size: entry.uncompressedSize,
  signature: `${entry.signature}-${entry.uncompressedSize}`,
  chunks: signal => memberStream(entry, file, signal),
})

const looseMember = (path: string, file: File): Member => ({
  path,
  size: file.size,
  chunks: signal => bounded(file.stream(), file.size, signal),
})

/** A `.tgz`, Google's other choice: its list of files is read by inflating it once. */
async function openTar(
  name: string,
  file: File,
  wanted: (path: string) => boolean,
  signal?: AbortSignal,
): Promise<Source> {
  const source: Source = { name, kind: 'zip', members: [], problems: [] }
  let seen = 0
  try {
    for await (const entry of tarEntries(file, signal)) {
      if (++seen > MOST_MEMBERS) break
      const { path, size } = entry
      if (!isSafePath(path)) continue
      if (wanted(path)) source.members.push({ path, size, chunks: signal => tarStream(file, entry, signal) })
      else source.hint ??= hintOfPath(path)
    }
  } catch (error) {
    signal?.throwIfAborted()
    if (!(error instanceof MemberProblem)) throw error
    source.problems.push({ kind: seen > 0 ? 'truncated' : 'not-an-archive', file: name })
  }
  return source
}

/** Undefined: it cannot be read; it was moved or deleted since it was dropped. */
async function startOf(file: File): Promise<Uint8Array | undefined> {
  const start = await file
    .slice(0, START)
    .arrayBuffer()
    .catch(() => undefined)
  return start && new Uint8Array(start)
}

/** By its first bytes: a member's header, or the end record of an empty one. */
const isZip = (head: Uint8Array): boolean =>
  head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6))
