import type { Fingerprint } from './fingerprint'

/** Half full at most, so that a look-up takes two steps on average. */
const LOAD = 0.5

/**
 * A set of 64-bit keys at 16 to 32 bytes each, that knows in which order they came; a Map of a million strings takes
 * 100 MB. Open addressing, never shrinks. What is looked up at random is small, because each new page of memory costs
 * more than the look-up (measured); the keys themselves lie one after the other.
 */
export class KeySet {
  /** Per place, how many keys there were with this one; 0 marks an empty place. */
  #places: Uint32Array
  /** High and low half of each key, in the order they came. */
  #keys: Uint32Array
  size = 0

  constructor(expected = 512) {
    this.#places = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(expected, 16) / LOAD)))
    this.#keys = new Uint32Array(2 * LOAD * this.#places.length)
  }

  /** True if the key is new. */
  add({ high, low }: Fingerprint): boolean {
    if (this.size >= this.#places.length * LOAD) this.#grow()
    const place = this.#find(high, low)
    if (this.#places[place] !== 0) return false
    this.#keys[2 * this.size] = high
    this.#keys[2 * this.size + 1] = low
    this.#places[place] = ++this.size
    return true
  }

  has(key: Fingerprint): boolean {
    return this.indexOf(key) >= 0
  }

  /** How many keys came before this one; -1 where it is not there. */
  indexOf({ high, low }: Fingerprint): number {
    return (this.#places[this.#find(high, low)] as number) - 1
  }

  /** Where the key is, or the empty place where it would be. */
  #find(high: number, low: number): number {
    const places = this.#places
    const keys = this.#keys
    const mask = places.length - 1
    // Both halves count: keys that share one of them must not queue up at one place.
    let place = (low ^ Math.imul(high, 0x9e3779b1)) & mask
    for (;;) {
      const nth = places[place] as number
      if (nth === 0 || (keys[2 * nth - 2] === high && keys[2 * nth - 1] === low)) return place
      place = (place + 1) & mask
    }
  }

  #grow(): void {
    // By four while it is small: every growth puts all keys anew.
    const length = this.#places.length
    this.#places = new Uint32Array(length * (length < 1_000_000 ? 4 : 2))
    const keys = new Uint32Array(2 * LOAD * this.#places.length)
    keys.set(this.#keys)
    this.#keys = keys
    for (let at = 0; at < this.size; at++) {
      this.#places[this.#find(keys[2 * at] as number, keys[2 * at + 1] as number)] = at + 1
    }
  }
}
