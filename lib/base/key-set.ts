import type { Fingerprint } from './fingerprint'

/** Half full at most, so that a look-up takes two steps on average. */
const LOAD = 0.5

/**
 * A set of 64-bit keys at 24 to 48 bytes each, that knows in which order they came; a Map of a million strings takes
 * 100 MB. Open addressing, never shrinks.
 */
export class KeySet {
  #table: Uint32Array
  /** Per place of the table: how many keys came before this one. */
  #order: Uint32Array
  /** (0, 0) marks an empty place; that one key is kept aside. */
  #zeroAt = -1
  size = 0

  constructor(expected = 512) {
    const places = 2 ** Math.ceil(Math.log2(Math.max(expected, 16) / LOAD))
    this.#table = new Uint32Array(2 * places)
    this.#order = new Uint32Array(places)
  }

  /** True if the key is new. */
  add({ high, low }: Fingerprint): boolean {
    if (high === 0 && low === 0) {
      if (this.#zeroAt >= 0) return false
      this.#zeroAt = this.size++
      return true
    }
    if (this.size + 1 > (this.#table.length / 2) * LOAD) this.#grow()
    const place = this.#find(this.#table, high, low)
    if (this.#table[place] !== 0 || this.#table[place + 1] !== 0) return false
    this.#table[place] = high
    this.#table[place + 1] = low
    this.#order[place >>> 1] = this.size++
    return true
  }

  has(key: Fingerprint): boolean {
    return this.indexOf(key) >= 0
  }

  /** How many keys came before this one; -1 where it is not there. */
  indexOf({ high, low }: Fingerprint): number {
    if (high === 0 && low === 0) return this.#zeroAt
    const place = this.#find(this.#table, high, low)
    const isThere = this.#table[place] !== 0 || this.#table[place + 1] !== 0
    return isThere ? (this.#order[place >>> 1] as number) : -1
  }

  /** Where the key is, or the empty place where it would be. */
  #find(table: Uint32Array, high: number, low: number): number {
    const mask = table.length - 1
    // Both halves count: keys that share one of them must not queue up at one place.
    let place = ((low ^ Math.imul(high, 0x9e3779b1)) * 2) & mask
    while (table[place] !== 0 || table[place + 1] !== 0) {
      if (table[place] === high && table[place + 1] === low) return place
      place = (place + 2) & mask
    }
    return place
  }

  #grow(): void {
    // By four while it is small: every growth puts all keys anew.
    const by = this.#order.length < 1_000_000 ? 4 : 2
    const table = new Uint32Array(this.#table.length * by)
    const order = new Uint32Array(this.#order.length * by)
    for (let at = 0; at < this.#table.length; at += 2) {
      const high = this.#table[at] as number
      const low = this.#table[at + 1] as number
      if (high === 0 && low === 0) continue
      const place = this.#find(table, high, low)
      table[place] = high
      table[place + 1] = low
      order[place >>> 1] = this.#order[at >>> 1] as number
    }
    this.#table = table
    this.#order = order
  }
}
