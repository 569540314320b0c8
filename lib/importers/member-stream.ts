import type { FileEntry } from '@zip.js/zip.js/lib/zip-core-custom.js'

/** Why a member could not be read to its end; carries no content. */
export class MemberProblem extends Error {
  constructor(readonly kind: 'broken-member' | 'too-large' | 'password') {
    super(kind)
  }
}

/** A JSON member of 1 million Instagram likes has 0.8 GB; 8 GiB leaves room for any real one. */
export const LARGEST_MEMBER = 8 * 1024 ** 3
/** Exports' JSON shrinks 5 to 40 times, deflate ends at 1,032: beyond 250 times (and 32 MiB) it is a bomb. */
export const STEEPEST_RATIO = 250
const RATIO_COUNTS_FROM = 32 * 1024 ** 2

const LOCAL_HEADER = 30
const SIGNATURE = 0x04034b50
const STORED = 0
const DEFLATED = 8

/**
 * Inflates one member as a stream, by the browser's own inflate; at most a few chunks are held. Damage shows as an error
 * of the inflate, or as another size than the directory has: a checksum over all bytes took a quarter of an import.
 */
export async function* memberStream(entry: FileEntry, file: Blob, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  if (entry.encrypted) throw new MemberProblem('password')
  const packed = await packedBytes(entry, file)
  signal?.throwIfAborted()
  const bytes =
    entry.compressionMethod === DEFLATED
      ? packed
          .stream()
          .pipeThrough(new DecompressionStream('deflate-raw') as ReadableWritablePair<Uint8Array, Uint8Array>)
      : packed.stream()
  let size = 0
  for await (const chunk of bounded(bytes, entry.compressedSize, signal)) {
    size += chunk.length
    yield chunk
  }
  if (size !== entry.uncompressedSize) throw new MemberProblem('broken-member')
}

/** The member's bytes as they lie in the file, after its own header, whose length only that header tells. */
async function packedBytes({ offset, compressedSize, compressionMethod }: FileEntry, file: Blob): Promise<Blob> {
  const header = new DataView(
    await file
      .slice(offset, offset + LOCAL_HEADER)
      .arrayBuffer()
      .catch(() => new ArrayBuffer(0)), // moved or deleted since it was dropped
  )
  const readable = header.byteLength === LOCAL_HEADER && header.getUint32(0, true) === SIGNATURE
  if (!readable || (compressionMethod !== STORED && compressionMethod !== DEFLATED)) {
    throw new MemberProblem('broken-member')
  }
  const start = offset + LOCAL_HEADER + header.getUint16(26, true) + header.getUint16(28, true)
  return file.slice(start, start + compressedSize)
}

/** Chunks of a stream up to the bounds. `stored` = bytes on disk, what the ratio is taken against. */
export async function* bounded(
  stream: ReadableStream<Uint8Array>,
  stored: number,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  let bytes = 0
  try {
    for (;;) {
      signal?.throwIfAborted()
      const { done, value } = await reader.read().catch(() => {
        signal?.throwIfAborted()
        throw new MemberProblem('broken-member') // damaged, or the file was moved or deleted since it was dropped
      })
      if (done) return
      bytes += value.length
      const tooSteep = bytes > RATIO_COUNTS_FROM && bytes > stored * STEEPEST_RATIO
      if (tooSteep || bytes > LARGEST_MEMBER) throw new MemberProblem('too-large')
      yield value
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
