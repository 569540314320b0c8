/** A stream of numbers from a seed: the same seed gives the same export, byte for byte (mulberry32). */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** From 0 up to 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number below `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end)
  }

  chance(share: number): boolean {
    return this.next() < share
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item
  }

  /** Few are met often, many once: close to Zipf's law with exponent 1. */
  often(end: number): number {
    return Math.min(end - 1, Math.floor(end ** this.next()) - 1)
  }

  digits(count: number): string {
    let text = String(1 + this.below(9))
    while (text.length < count) text += String(this.below(10))
    return text
  }

  letters(count: number): string {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    return Array.from({ length: count }, () => this.pick([...letters])).join('')
  }
}
