import type { Activity } from '../model/act'
import { type Packed, pack } from './packed'
import type { FreshSegment } from './shelf'

/** What is not on its way to the shelf yet: packed as it came, so that a segment of thousands holds no object of theirs. */
export class Pending {
  count = 0
  #keys: number[] = []
  #packed: Packed[] = []

  /** `keys`: high and low half of each act's key, in their order. */
  add(activities: readonly Activity[], keys: readonly number[]): void {
    this.#packed.push(pack(activities))
    for (const half of keys) this.#keys.push(half)
    this.count += activities.length
  }

  /** All of it, as one segment. */
  take(): FreshSegment {
    const segment = { packed: this.#packed, keys: Uint32Array.from(this.#keys) }
    this.#packed = []
    this.#keys = []
    this.count = 0
    return segment
  }
}
