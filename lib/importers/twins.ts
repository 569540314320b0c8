import type { Activity } from '../model/act'

/**
 * Facebook writes the same likes into several files under other words. Of two files of one export, a record within a
 * second of one already read is that one; each counts once, so two real likes in a second stay two.
 */
export class Twins {
  readonly #seen = new Map<number, number>()
  #now: number[] = []

  /** True where an earlier file had it. */
  has({ time }: Activity): boolean {
    if (!('at' in time)) return false
    const second = Math.round(time.at / 1000)
    for (const near of [second, second - 1, second + 1]) {
      const left = this.#seen.get(near) ?? 0
      if (left === 0) continue
      this.#seen.set(near, left - 1)
      return true
    }
    this.#now.push(second)
    return false
  }

  /** A file has ended; `repeated`: the next ones may hold the same. */
  endFile(repeated: boolean): void {
    if (repeated) for (const second of this.#now) this.#seen.set(second, (this.#seen.get(second) ?? 0) + 1)
    this.#now = []
  }
}
