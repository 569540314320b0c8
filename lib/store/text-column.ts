const encoder = new TextEncoder()
const COMMA = 0x2c
const OPEN = 0x5b
const CLOSE = 0x5d
const FIRST_BYTES = 65_536
/** Room for the texts of nearly every segment; more is given back. */
const MOST_KEPT = 8 * 1024 * 1024
/** Of one UTF-16 unit in UTF-8. */
const MOST_BYTES = 3

/** Grows into a JSON list of texts in UTF-8, list by list: no text lives longer than it is being written. */
export class TextColumn {
  #bytes = new Uint8Array(FIRST_BYTES)
  #length = 0
  #count = 0

  /** Adds the texts from `at` on; texts before that nobody gave are empty. */
  add(texts: readonly string[], at: number): void {
    this.#fill(at)
    this.#append(JSON.stringify(texts))
    this.#count = at + texts.length
  }

  #fill(count: number): void {
    if (count > this.#count) this.#append(JSON.stringify(new Array(count - this.#count).fill('')))
  }

  get isUsed(): boolean {
    return this.#count > 0
  }

  /** The list, filled up to `count` texts; it is empty then, and keeps its room. */
  take(count: number): Uint8Array {
    this.#fill(count)
    this.#bytes[this.#length] = CLOSE
    const list = this.#bytes.slice(0, this.#length + 1)
    if (this.#bytes.length > MOST_KEPT) this.#bytes = new Uint8Array(FIRST_BYTES)
    this.#length = 0
    this.#count = 0
    return list
  }

  /** The list goes on: its bracket becomes the comma between two. */
  #append(list: string): void {
    const start = this.#length
    const needed = start + list.length * MOST_BYTES + 1
    if (needed > this.#bytes.length) {
      const more = new Uint8Array(Math.max(needed, 2 * this.#bytes.length))
      more.set(this.#bytes.subarray(0, start))
      this.#bytes = more
    }
    const { written } = encoder.encodeInto(list, this.#bytes.subarray(start))
    this.#bytes[start] = start === 0 ? OPEN : COMMA
    this.#length = start + written - 1 // without its last bracket
  }
}
