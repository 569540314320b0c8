import type { Activity } from '../model/act'
import { Packer } from './packer'
import type { FreshSegment } from './shelf'

/** Activities per stored value: some 1.7 MB. Few large writes are quicker than many (20,000 at a time 5 % against 8,000, measured). */
export const SEGMENT_SIZE = 20_000

/** What is not on its way to the shelf yet: the acts of the next segment, packed as they came. */
export class Pending {
  readonly #packer = new Packer(SEGMENT_SIZE)
  readonly #keys = new Uint32Array(2 * SEGMENT_SIZE)

  get count(): number {
    return this.#packer.count
  }

  /** How many more there is room for. */
  get room(): number {
    return SEGMENT_SIZE - this.count
  }

  /** `keys`: high and low half of each act's key, in their order; what is behind them does not count. */
  add(activities: readonly Activity[], keys: Uint32Array): void {
    this.#keys.set(keys.subarray(0, 2 * activities.length), 2 * this.count)
    this.#packer.add(activities)
  }

  /** All of it, as one segment. */
  take(): FreshSegment {
    const keys = this.#keys.slice(0, 2 * this.count)
    return { packed: [this.#packer.take()], keys }
  }
}
