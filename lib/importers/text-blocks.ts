import { type Batch, LARGEST_RECORD, type SplitEnd } from './record-splitter'

/** Blocks of `Key: value` lines with an empty line between them, as TikTok writes its text files; each is a record. */
export class TextBlocks {
  readonly #decoder = new TextDecoder()
  #rest = ''
  #any = false
  #tooLarge = false

  end(): SplitEnd {
    if (this.#tooLarge) return 'record-too-large'
    return this.#any ? 'complete' : 'empty'
  }

  *push(chunk: Uint8Array): Generator<Batch> {
    if (this.#tooLarge) return
    const parts = (this.#rest + this.#decoder.decode(chunk, { stream: true })).split(/\r?\n[ \t]*\r?\n/)
    this.#rest = parts.pop() ?? ''
    if (this.#rest.length > LARGEST_RECORD) {
      this.#tooLarge = true
      this.#rest = ''
    }
    yield* this.#batch(parts)
  }

  *rest(): Generator<Batch> {
    yield* this.#batch([this.#rest])
  }

  /** Blocks without any `Key: value` are headings, or say that there is nothing. */
  *#batch(blocks: readonly string[]): Generator<Batch> {
    const records = blocks.map(recordOf).filter(record => Object.keys(record).length > 0)
    if (records.length === 0) return
    this.#any = true
    yield { list: 0, records, unreadable: 0, raw: '' }
  }
}

function recordOf(block: string): Record<string, string> {
  const found: [string, string][] = []
  for (const line of block.trim().split(/\r?\n/)) {
    const [, key, value] = /^([^:]{1,60}): ?(.*)$/.exec(line.trim()) ?? []
    if (key !== undefined && value !== undefined) found.push([key, value])
    else if (found.length > 0) found[found.length - 1]![1] += `\n${line}` // a comment of several lines
  }
  return Object.fromEntries(found)
}
