import { type Fingerprint, fingerprint } from '../base/fingerprint'
import { KeySet } from '../base/key-set'
import { fail, ok, type Result } from '../base/result'
import type { Instant } from '../base/time'
import type { Activity } from '../model/act'
import { activityKey, keyText } from '../model/activity-key'
import type { FindingMark } from '../model/finding'
import type { ExportSeen, Receipt, Unfinished } from '../model/job'
import { idKey, type Known, postKey } from '../model/known'
import type { Platform } from '../model/platform'
import { Exports } from './exports'
import { type Forgotten, forget, type Part } from './forget'
import { Pending } from './pending'
import { type ImportRow, type Shelf, StorageFull, StorageGone } from './shelf'

/** Activities per stored value: some 3 MB. A write waits mostly for other processes, so few large ones are quicker than many (measured). */
export const SEGMENT_SIZE = 8192

/** Segments on their way to the shelf while the next ones are read. */
const MOST_ON_THE_WAY = 3

/** Enough for most people without putting all keys anew once. */
const USUAL_SIZE = 65_536

/** An activity with its key, as it is judged. */
export interface Stored {
  key: Fingerprint
  activity: Activity
  /** Number of the last export that had it; 0 where nobody knows. */
  lastExport: number
}

export type StoreProblem = 'storage-full' | 'erased-elsewhere'
type Written = Promise<Result<number, StoreProblem>>

/**
 * All activities ever imported: a union by stable key, never a replacement, so order and repetition of imports do not
 * matter. One writer at a time. A full disk and an erasing tab are values; other failures of the shelf are our bugs.
 */
export class FootprintStore {
  #shelf: Shelf
  #known = new KeySet(USUAL_SIZE)
  #held = new Map<string, Instant>()
  #pending = new Pending()
  #exports = new Exports()
  /** Segments on their way to the shelf, each after the one before; the last stands for all. */
  #onTheWay: Promise<void>[] = []

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
    await this.#settled()
    this.#forget()
    for await (const { segment, keys, exports } of this.#shelf.keys()) {
      for (let at = 0; at < keys.length; at += 2) {
        this.#known.add({ high: keys[at] as number, low: keys[at + 1] as number })
      }
      this.#exports.addSegment(segment, keys.length / 2, exports)
    }
    this.#exports.rows = await this.#shelf.all('exports')
    this.#held = new Map((await this.#shelf.all('held')).map(({ key, until }) => [key, until]))
  }

  #forget(): void {
    this.#known = new KeySet(USUAL_SIZE)
    this.#pending = new Pending()
    this.#held = new Map()
    this.#exports = new Exports()
  }

  get kept(): 'device' | 'memory' {
    return this.#shelf.kept
  }

  /** All acts, those not yet written included. */
  get size(): number {
    return this.#known.size
  }

  /**
   * Adds what is new; returns how many that were. Full segments are written at once, the rest by `flush`. `from`: the
   * export they are from, of which the store then knows that it had them.
   */
  add(activities: readonly Activity[], from?: Omit<ExportSeen, 'oldest'>): Written {
    return this.#writing(async () => {
      const number = from ? this.#exports.numberOf(from) : 0
      const longer = new Map<string, Instant>()
      const fresh: Activity[] = []
      const keys: number[] = []
      for (const activity of activities) {
        const key = activityKey(activity)
        if (this.#known.add(key)) {
          keys.push(key.high, key.low)
          this.#exports.push(number)
          fresh.push(activity)
          continue
        }
        if (number > 0) this.#exports.saw(this.#known.indexOf(key), number)
        if (activity.heldUntil !== undefined) longer.set(keyText(key), activity.heldUntil)
      }
      await this.#prolong(longer)
      for (let from = 0; from < fresh.length; from += SEGMENT_SIZE) {
        const until = from + SEGMENT_SIZE
        this.#pending.add(fresh.slice(from, until), keys.slice(2 * from, 2 * until))
        if (this.#pending.count >= SEGMENT_SIZE) await this.#write()
      }
      return fresh.length
    })
  }

  /** Writes what is pending; call it at the end of an import, also of a cancelled one. */
  flush(): Written {
    return this.#writing(async () => {
      const { count } = this.#pending
      if (count > 0) await this.#write()
      await this.#onTheWay.at(-1)
      this.#onTheWay = []
      const changed = this.#exports.changed()
      if (changed.length > 0) await this.#shelf.putSeen(changed)
      return count
    })
  }

  /** One segment after the other; waits only where too many are on their way. A failure is met by a later write or `flush`. */
  async #write(): Promise<void> {
    if (this.#onTheWay.length >= MOST_ON_THE_WAY) await this.#onTheWay.shift()
    const segment = this.#pending.take()
    const exports = this.#exports
    const before = this.#onTheWay.at(-1) ?? Promise.resolve()
    const written = before
      .then(() => this.#shelf.putSegment(segment))
      .then(number => exports.addSegment(number, segment.keys.length / 2))
    written.catch(() => undefined) // awaited above and by flush
    this.#onTheWay.push(written)
  }

  /** Everything on its way has arrived or failed. */
  async #settled(): Promise<void> {
    await Promise.allSettled(this.#onTheWay)
    this.#onTheWay = []
  }

  /** A follow seen again by a later export held at least until then. */
  async #prolong(seen: Map<string, Instant>): Promise<void> {
    const rows = [...seen].filter(([key, until]) => until > (this.#held.get(key) ?? 0))
    if (rows.length === 0) return
    await this.#shelf.put(
      'held',
      rows.map(([key, until]) => ({ key, until })),
    )
    for (const [key, until] of rows) this.#held.set(key, until)
  }

  /** After a full disk the keys are read again: what was not written is not known. */
  async #writing(work: () => Promise<number>): Written {
    try {
      return ok(await work())
    } catch (error) {
      await this.#settled()
      if (error instanceof StorageGone) {
        this.#forget()
        return fail('erased-elsewhere')
      }
      if (!(error instanceof StorageFull)) throw error
      await this.reload()
      return fail('storage-full')
    }
  }

  /** Everything that is stored, segment by segment; a follow with the last day it was seen to hold. */
  async *segments(): AsyncGenerator<Stored[]> {
    await this.#settled()
    let before = 0
    for await (const { activities, keys } of this.#shelf.segments()) {
      const first = before
      yield activities.map((activity, index) => {
        const key = { high: keys[index * 2] as number, low: keys[index * 2 + 1] as number }
        return { key, activity: this.#asSeenLast(activity, key), lastExport: this.#exports.lastOf(first + index) }
      })
      before += activities.length
    }
  }

  #asSeenLast(activity: Activity, key: Fingerprint): Activity {
    if (this.#held.size === 0 || activity.heldUntil === undefined) return activity
    const until = this.#held.get(keyText(key))
    return until !== undefined && until > activity.heldUntil ? { ...activity, heldUntil: until } : activity
  }

  /** What each export had; numbers are those of `Stored.lastExport`. */
  exports(): ReadonlyMap<number, ExportSeen> {
    return new Map(this.#exports.rows.map(row => [row.id, row]))
  }

  /** Notes which kinds an export had, since when; more of them with each of its parts. */
  noteExport(seen: ExportSeen): Written {
    return this.#putting(() => this.#shelf.put('exports', [this.#exports.merge(seen)]))
  }

  /** All of them or none. */
  mark(marks: readonly FindingMark[]): Written {
    return this.#putting(() => this.#shelf.put('marks', marks))
  }

  async marks(): Promise<Map<string, FindingMark>> {
    return new Map((await this.#shelf.all('marks')).map(mark => [mark.key, mark]))
  }

  /** Members that were read to their end, and are stored: call it after `flush`. */
  noteReceipts(receipts: readonly Receipt[]): Written {
    return this.#putting(() => this.#shelf.put('receipts', receipts))
  }

  async receipts(): Promise<Map<string, Receipt>> {
    return new Map((await this.#shelf.all('receipts')).map(receipt => [receipt.key, receipt]))
  }

  learn(known: readonly Known[]): Written {
    return this.#putting(() => this.#shelf.put('known', known))
  }

  /** Whose posts are, and which handle an id has; keys as `postKey` and `idKey` make them. */
  async known(): Promise<Map<string, Known>> {
    return new Map((await this.#shelf.all('known')).map(known => [known.key, known]))
  }

  /** Posts of stored acts whose author the export does not tell, and accounts it names by number only. */
  async asked(platform: Platform): Promise<(key: Fingerprint) => boolean> {
    const asked = new KeySet()
    for await (const { activities } of this.#shelf.segments()) {
      for (const { platform: on, unknownTarget, post, targets } of activities) {
        if (on !== platform) continue
        if (unknownTarget && post) asked.add(fingerprint(postKey(platform, post.id)))
        for (const { account } of targets) {
          if (account.id && !account.handle) asked.add(fingerprint(idKey(platform, account.id)))
        }
      }
    }
    return key => asked.has(key)
  }

  /** `from`: the export it was a part of. */
  noteImport(row: ImportRow, from?: Omit<ExportSeen, 'oldest'>): Written {
    const number = from ? this.#exports.numberOf(from) : 0
    return this.#putting(() => this.#shelf.putImport(number > 0 ? { ...row, export: number } : row))
  }

  imports(): Promise<ImportRow[]> {
    return this.#shelf.imports()
  }

  /** What is being imported, so that an end without a goodbye is known later. */
  setUnfinished(unfinished: Unfinished | undefined): Written {
    return this.#putting(() => this.#shelf.setUnfinished(unfinished))
  }

  unfinished(): Promise<Unfinished | undefined> {
    return this.#shelf.unfinished()
  }

  #putting(put: () => Promise<void>): Written {
    return this.#writing(async () => {
      await put()
      return 1
    })
  }

  /** Takes a part of it away; how many acts that were, and how many of them are still there (0, or it must be said). */
  async forget(part: Part): Promise<Forgotten> {
    await this.flush()
    const forgotten = await forget(this.#shelf, part)
    await this.reload()
    return forgotten
  }

  /** Deletes everything; returns how much is still there (0, or something is wrong and must be said). */
  async erase(): Promise<number> {
    await this.#settled()
    const left = await this.#shelf.erase()
    this.#shelf = this.#shelf.afterErase?.() ?? this.#shelf
    // Not read anew: opening would make an empty database where there is none now.
    this.#forget()
    return left
  }

  close(): void {
    this.#shelf.close()
  }
}
