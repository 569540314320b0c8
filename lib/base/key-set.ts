import type { Fingerprint } from './fingerprint'

/** Half full at most, so that a look-up takes two steps on average. */
const LOAD = 0.5

/** A set of 64-bit keys at 16 to 32 bytes each; a Set of a million strings takes 80 MB. Open addressing, never shrinks. */
export class KeySet {
  #table: Uint32Array
  /** (0, 0) marks an empty place; that one key is kept aside. */
  #hasZero = false
  size = 0

  constructor(expected = 512) {
    this.#table = new Uint32Array(2 * 2 ** Math.ceil(Math.log2(Math.max(expected, 16) / LOAD)))
  }

  /** True if the key is new. */
  add({ high, low }: Fingerprint): boolean {
    if (high === 0 && low === 0) {
      if (this.#hasZero) return false
      this.#hasZero = true
      this.size++
      return true
    }
    if (this.size + 1 > (this.#table.length / 2) * LOAD) this.#grow()
    const place = this.#find(this.#table, high, low)
    if (this.#table[place] !== 0 || this.#table[place + 1] !== 0) return false
    this.#table[place] = high
    this.#table[place + 1] = low
    this.size++
    return true
  }

  has({ high, low }: Fingerprint): boolean {
    if (high === 0 && low === 0) return this.#hasZero
    const place = this.#find(this.#table, high, low)
    return this.#table[place] !== 0 || this.#table[place + 1] !== 0
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
    const table = new Uint32Array(this.#table.length * 2)
    for (let at = 0; at < this.#table.length; at += 2) {
      const high = this.#table[at] as number
      const low = this.#table[at + 1] as number
      if (high === 0 && low === 0) continue
      const place = this.#find(table, high, low)
      table[place] = high
      table[place + 1] = low
    }
    this.#table = table
  }
}
