import { bounded, MemberProblem } from './member-stream'

/** A file inside a `.tgz`: where its bytes begin once the whole is inflated. */
export interface TarEntry {
  path: string
  size: number
  start: number
}

const BLOCK = 512
const LONGEST_NAME = 64 * 1024
const NAME = 100
const SIZE = { from: 124, until: 136 }
const TYPE = 156
const MAGIC = { from: 257, until: 262 }
const PREFIX = { from: 345, until: 500 }

const utf8 = new TextDecoder()
const textIn = (block: Uint8Array, from: number, until: number): string =>
  utf8.decode(block.subarray(from, until)).replace(/\0.*$/s, '')

/** gzip by its first bytes; Google's other choice beside ZIP. */
export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b

/** Inflated bytes in order, in pieces as they are asked for. */
class Inflated {
  #chunks: AsyncGenerator<Uint8Array>
  #rest: Uint8Array = new Uint8Array(0)
  at = 0

  constructor(file: Blob, signal?: AbortSignal) {
    const whole = file
      .stream()
      .pipeThrough(new DecompressionStream('gzip') as ReadableWritablePair<Uint8Array, Uint8Array>)
    this.#chunks = bounded(whole, file.size, signal)
  }

  /** Up to so many bytes, as they lie; nothing at the end. */
  async some(most: number): Promise<Uint8Array | undefined> {
    while (this.#rest.length === 0) {
      const step = await this.#chunks.next()
      if (step.done) return undefined
      this.#rest = step.value
    }
    const part = this.#rest.subarray(0, most)
    this.#rest = this.#rest.subarray(part.length)
    this.at += part.length
    return part
  }

  async *exactly(count: number): AsyncGenerator<Uint8Array> {
    for (let left = count; left > 0; ) {
      const part = await this.some(left)
      if (!part) throw new MemberProblem('broken-member')
      left -= part.length
      yield part
    }
  }

  async whole(count: number): Promise<Uint8Array> {
    const all = new Uint8Array(count)
    let at = 0
    for await (const part of this.exactly(count)) {
      all.set(part, at)
      at += part.length
    }
    return all
  }

  async skip(count: number): Promise<void> {
    for await (const _ of this.exactly(count));
  }

  close(): Promise<unknown> {
    return this.#chunks.return(undefined)
  }
}

/** Walks the files of a `.tgz` once, keeping none of their bytes. Throws MemberProblem where it is damaged or no tar. */
export async function* tarEntries(file: Blob, signal?: AbortSignal): AsyncGenerator<TarEntry> {
  const bytes = new Inflated(file, signal)
  let longer: string | undefined
  try {
    for (;;) {
      const header = await bytes.whole(BLOCK)
      if (header.every(byte => byte === 0)) return
      if (textIn(header, MAGIC.from, MAGIC.until) !== 'ustar') throw new MemberProblem('broken-member')
      const size = Number.parseInt(textIn(header, SIZE.from, SIZE.until).trim(), 8)
      if (!Number.isSafeInteger(size)) throw new MemberProblem('broken-member')
      const type = String.fromCharCode(header[TYPE] ?? 0)
      const padded = Math.ceil(size / BLOCK) * BLOCK
      if ((type === 'L' || type === 'x') && size <= LONGEST_NAME) {
        const said = utf8.decode((await bytes.whole(padded)).subarray(0, size))
        longer = type === 'L' ? said.replace(/\0.*$/s, '') : (/\d+ path=([^\n]*)\n/.exec(said)?.[1] ?? longer)
        continue
      }
      const prefix = textIn(header, PREFIX.from, PREFIX.until)
      const short = textIn(header, 0, NAME)
      const path = longer ?? (prefix ? `${prefix}/${short}` : short)
      longer = undefined
      if (type === '0' || type === '\0') yield { path, size, start: bytes.at }
      await bytes.skip(padded)
    }
  } finally {
    await bytes.close()
  }
}

/** One file's bytes: the whole is inflated anew up to it, as a stream has no other way in. */
export async function* tarStream(
  file: Blob,
  { start, size }: TarEntry,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const bytes = new Inflated(file, signal)
  try {
    await bytes.skip(start)
    yield* bytes.exactly(size)
  } finally {
    await bytes.close()
  }
}
