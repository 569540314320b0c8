import {
  ERR_ENCRYPTED,
  ERR_INVALID_PASSWORD,
  ERR_UNSUPPORTED_ENCRYPTION,
  type FileEntry,
} from '@zip.js/zip.js/lib/zip-core-custom.js'

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

/** Inflates one member as a stream; at most one chunk is held. */
export async function* memberStream(entry: FileEntry, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  if (entry.encrypted) throw new MemberProblem('password')
  const stop = new AbortController()
  const both = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal
  const pipe = new TransformStream<Uint8Array, Uint8Array>()
  const inflating = entry
    .getData(pipe.writable, { useWebWorkers: false, useCompressionStream: true, signal: both, checkSignature: true })
    .catch(async error => {
      await pipe.writable.abort(error).catch(() => undefined)
      throw error
    })
  inflating.catch(() => undefined) // awaited below; a reader that stops early must not raise it unhandled
  try {
    yield* bounded(pipe.readable, entry.compressedSize, signal)
    await inflating
  } catch (error) {
    signal?.throwIfAborted()
    throw error instanceof MemberProblem ? error : new MemberProblem(kindOf(error))
  } finally {
    stop.abort() // where the reader stopped early
  }
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
      const { done, value } = await reader.read().catch(error => {
        signal?.throwIfAborted()
        throw new MemberProblem(kindOf(error)) // damaged, or the file was moved or deleted since it was dropped
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

function kindOf(error: unknown): MemberProblem['kind'] {
  const message = error instanceof Error ? error.message : ''
  const locked = [ERR_ENCRYPTED, ERR_INVALID_PASSWORD, ERR_UNSUPPORTED_ENCRYPTION].includes(message)
  return locked ? 'password' : 'broken-member'
}
