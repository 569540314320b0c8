import type { Activity } from '../model/act'
import { type Packed, pack } from './packed'
import type { FreshSegment } from './shelf'

/** Packed together: a chunk of a ZIP holds a hundred acts, and as many small columns take longer to write than a few (measured). */
const TOGETHER = 1024

/** What is not on its way to the shelf yet: packed as it comes, so that a segment of thousands holds no object of theirs. */
export class Pending {
  count = 0
  #waiting: Activity[] = []
  #keys: Uint32Array[] = []
  #packed: Packed[] = []

  /** `keys`: high and low half of each act's key, in their order; what is behind them does not count. */
  add(activities: readonly Activity[], keys: Uint32Array): void {
    for (const activity of activities) this.#waiting.push(activity)
    if (this.#waiting.length >= TOGETHER) this.#pack()
    this.#keys.push(keys.slice(0, 2 * activities.length))
    this.count += activities.length
  }

  #pack(): void {
    if (this.#waiting.length > 0) this.#packed.push(pack(this.#waiting))
    this.#waiting = []
  }

  /** All of it, as one segment. */
  take(): FreshSegment {
    this.#pack()
    const keys = new Uint32Array(2 * this.count)
    let at = 0
    for (const some of this.#keys) {
      keys.set(some, at)
      at += some.length
    }
    const segment = { packed: this.#packed, keys }
    this.#packed = []
    this.#keys = []
    this.count = 0
    return segment
  }
}
