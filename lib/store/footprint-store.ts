import type { Fingerprint } from '../base/fingerprint'
import { fail, ok, type Result } from '../base/result'
import type { Instant } from '../base/time'
import type { Activity } from '../model/act'
import { activityKey, keyText } from '../model/activity-key'
import type { FindingMark } from '../model/finding'
import { KeySet } from '../base/key-set'
import { type ImportRow, type Segment, type Shelf, StorageFull } from './shelf'

/** Activities per stored value; 4,096 Instagram likes are about 1 MB. */
export const SEGMENT_SIZE = 4096

/** An activity with its key, as it is judged. */
export interface Stored {
  key: Fingerprint
  activity: Activity
}

/**
 * All activities ever imported: a union by stable key, never a replacement, so order and repetition of imports do not
 * matter. One writer at a time. `StorageFull` is a value; any other failure of the shelf is our bug and is thrown.
 */
export class FootprintStore {
  readonly #shelf: Shelf
  #known = new KeySet()
  #held = new Map<string, Instant>()
  #pending: Stored[] = []

  private constructor(shelf: Shelf) {
    this.#shelf = shelf
  }

  /** Reads the keys of what is there: 8 bytes per act. */
  static async open(shelf: Shelf): Promise<FootprintStore> {
    const store = new FootprintStore(shelf)
    await store.reload()
    return store
  }

  /** Reads the keys again: another tab may have stored meanwhile. What was not yet written is forgotten. */
  async reload(): Promise<void> {
    this.#known = new KeySet()
    this.#pending = []
    for await (const keys of this.#shelf.keys()) {
      for (let at = 0; at < keys.length; at += 2) {
        this.#known.add({ high: keys[at] as number, low: keys[at + 1] as number })
      }
    }
    this.#held = new Map((await this.#shelf.held()).map(({ key, until }) => [key, until]))
  }

  get kept(): 'device' | 'memory' {
    return this.#shelf.kept
  }

  /** All acts, those not yet written included. */
  get size(): number {
    return this.#known.size
  }

  /** Adds what is new; returns how many that were. Full segments are written at once, the rest by `flush`. */
  async add(activities: readonly Activity[]): Promise<Result<number, 'storage-full'>> {
    return this.#writing(async () => {
      let added = 0
      const longer = new Map<string, Instant>()
      for (const activity of activities) {
        const key = activityKey(activity)
        if (this.#known.add(key)) {
          this.#pending.push({ key, activity })
          added++
        } else if (activity.heldUntil !== undefined) longer.set(keyText(key), activity.heldUntil)
      }
      await this.#prolong(longer)
      while (this.#pending.length >= SEGMENT_SIZE) await this.#write(SEGMENT_SIZE)
      return added
    })
  }

  /** Writes what is pending; call it at the end of an import, also of a cancelled one. */
  flush(): Promise<Result<number, 'storage-full'>> {
    return this.#writing(async () => {
      const count = this.#pending.length
      if (count > 0) await this.#write(count)
      return count
    })
  }

  async #write(count: number): Promise<void> {
    const part = this.#pending.slice(0, count)
    await this.#shelf.putSegment(segmentOf(part))
    this.#pending.splice(0, count)
  }

  /** A follow seen again by a later export held at least until then. */
  async #prolong(seen: Map<string, Instant>): Promise<void> {
    const rows = [...seen].filter(([key, until]) => until > (this.#held.get(key) ?? 0))
    if (rows.length === 0) return
    await this.#shelf.putHeld(rows.map(([key, until]) => ({ key, until })))
    for (const [key, until] of rows) this.#held.set(key, until)
  }

  /** After a full disk the keys are read again: what was not written is not known. */
  async #writing(work: () => Promise<number>): Promise<Result<number, 'storage-full'>> {
    try {
      return ok(await work())
    } catch (error) {
      if (!(error instanceof StorageFull)) throw error
      await this.reload()
      return fail('storage-full')
    }
  }

  /** Everything that is stored, segment by segment; a follow with the last day it was seen to hold. */
  async *segments(): AsyncGenerator<Stored[]> {
    for await (const { activities, keys } of this.#shelf.segments()) {
      yield activities.map((activity, index) => {
        const key = { high: keys[index * 2] as number, low: keys[index * 2 + 1] as number }
        return { key, activity: this.#asSeenLast(activity, key) }
      })
    }
  }

  #asSeenLast(activity: Activity, key: Fingerprint): Activity {
    if (this.#held.size === 0 || activity.action !== 'follow') return activity
    const until = this.#held.get(keyText(key))
    return until !== undefined && until > (activity.heldUntil ?? 0) ? { ...activity, heldUntil: until } : activity
  }

  async mark(mark: FindingMark): Promise<Result<number, 'storage-full'>> {
    return this.#writing(async () => {
      await this.#shelf.putMark(mark)
      return 1
    })
  }

  async marks(): Promise<Map<string, FindingMark>> {
    return new Map((await this.#shelf.marks()).map(mark => [mark.key, mark]))
  }

  async noteImport(row: ImportRow): Promise<Result<number, 'storage-full'>> {
    return this.#writing(async () => {
      await this.#shelf.putImport(row)
      return 1
    })
  }

  imports(): Promise<ImportRow[]> {
    return this.#shelf.imports()
  }

  /** Deletes everything; returns how much is still there (0, or something is wrong and must be said). */
  async erase(): Promise<number> {
    const left = await this.#shelf.erase()
    // Not read anew: opening would make an empty database where there is none now.
    this.#known = new KeySet()
    this.#held = new Map()
    this.#pending = []
    return left
  }

  close(): void {
    this.#shelf.close()
  }
}

function segmentOf(stored: readonly Stored[]): Segment {
  const keys = new Uint32Array(stored.length * 2)
  stored.forEach(({ key }, index) => {
    keys[index * 2] = key.high
    keys[index * 2 + 1] = key.low
  })
  return { activities: stored.map(({ activity }) => activity), keys }
}
