import type { Fingerprint } from './fingerprint'

/** Half full at most, so that a look-up takes two steps on average. */
const LOAD = 0.5
const PART = 3

/**
 * A set of 64-bit keys at 24 to 48 bytes each, that knows in which order they came; a Map of a million strings takes
 * 100 MB. Open addressing, never shrinks.
 */
export class KeySet {
  /** Per place high, low, and how many keys came before this one: together, because a look-up waits for memory. */
  #table: Uint32Array
  /** (0, 0) marks an empty place; that one key is kept aside. */
  #zeroAt = -1
  size = 0

  constructor(expected = 512) {
    this.#table = new Uint32Array(PART * 2 ** Math.ceil(Math.log2(Math.max(expected, 16) / LOAD)))
  }

  /** True if the key is new. */
  add({ high, low }: Fingerprint): boolean {
    if (high === 0 && low === 0) {
      if (this.#zeroAt >= 0) return false
      this.#zeroAt = this.size++
      return true
    }
    if (this.size + 1 > (this.#table.length / PART) * LOAD) this.#grow()
    const place = find(this.#table, high, low)
    if (this.#table[place] !== 0 || this.#table[place + 1] !== 0) return false
    this.#table[place] = high
    this.#table[place + 1] = low
    this.#table[place + 2] = this.size++
    return true
  }

  has(key: Fingerprint): boolean {
    return this.indexOf(key) >= 0
  }

  /** How many keys came before this one; -1 where it is not there. */
  indexOf({ high, low }: Fingerprint): number {
    if (high === 0 && low === 0) return this.#zeroAt
    const place = find(this.#table, high, low)
    const isThere = this.#table[place] !== 0 || this.#table[place + 1] !== 0
    return isThere ? (this.#table[place + 2] as number) : -1
  }

  #grow(): void {
    // By four while it is small: every growth puts all keys anew.
    const old = this.#table
    const table = new Uint32Array(old.length * (old.length < 3_000_000 ? 4 : 2))
    for (let at = 0; at < old.length; at += PART) {
      const high = old[at] as number
      const low = old[at + 1] as number
      if (high === 0 && low === 0) continue
      const place = find(table, high, low)
      table[place] = high
      table[place + 1] = low
      table[place + 2] = old[at + 2] as number
    }
    this.#table = table
  }
}

/** Where the key is, or the empty place where it would be. */
function find(table: Uint32Array, high: number, low: number): number {
  const mask = table.length / PART - 1
  // Both halves count: keys that share one of them must not queue up at one place.
  let place = (low ^ Math.imul(high, 0x9e3779b1)) & mask
  for (;;) {
    const at = place * PART
    if (table[at] === 0 && table[at + 1] === 0) return at
    if (table[at] === high && table[at + 1] === low) return at
    place = (place + 1) & mask
  }
}
