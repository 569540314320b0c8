import type { Activity } from '../model/act'
import { type Packed, pack } from './packed'
import type { FreshSegment } from './shelf'

/** What is not on its way to the shelf yet: packed as it came, so that a segment of thousands holds no object of theirs. */
export class Pending {
  count = 0
  #keys: Uint32Array[] = []
  #packed: Packed[] = []

  /** `keys`: high and low half of each act's key, in their order; what is behind them does not count. */
  add(activities: readonly Activity[], keys: Uint32Array): void {
    this.#packed.push(pack(activities))
    this.#keys.push(keys.slice(0, 2 * activities.length))
    this.count += activities.length
  }

  /** All of it, as one segment. */
  take(): FreshSegment {
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
