import type { Fingerprint } from '../base/fingerprint'
import { KeySet } from '../base/key-set'
import { fail, ok, type Result } from '../base/result'
import type { Instant } from '../base/time'
import type { Activity } from '../model/act'
import { activityKey, keyText } from '../model/activity-key'
import type { FindingMark } from '../model/finding'
import type { Unfinished } from '../model/footprint'
import type { ExportSeen, Receipt } from '../model/job'
import type { Judged, PackedJudged } from '../model/judged'
import type { Known } from '../model/known'
import type { Platform } from '../model/platform'
import { askedOf } from './asked'
import { Exports } from './exports'
import { type Forgotten, forget, type Part } from './forget'
import { Held } from './held'
import { keptOrAnew } from './kept-judged'
import { OnTheWay } from './on-the-way'
import { Pending } from './pending'
import { type ImportRow, type Shelf, StorageFull, StorageGone } from './shelf'

/** Enough for nearly everybody without putting all keys anew; 3 MB, which the system gives as they are used. */
const USUAL_SIZE = 131_072

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
  #held = new Held()
  #pending = new Pending()
  #exports = new Exports()
  #onTheWay = new OnTheWay()
  /** The keys of what is there, once they were asked for. */
  #read: Promise<void> | undefined
  /** Of the shelf, when they were read. */
  #stateRead: string | undefined

  private constructor(shelf: Shelf) {
    this.#shelf = shelf
  }

  /** Reads the keys of what is there, 8 bytes per act; `later`, only that the shelf can be read: what is judged needs no keys. */
  static async open(shelf: Shelf, keys: 'now' | 'later' = 'now'): Promise<FootprintStore> {
    const store = new FootprintStore(shelf)
    if (keys === 'now') await store.ready()
    else await shelf.all('exports')
    return store
  }

  /** Before `size` and `exports` of a store that was opened for later; everything else waits for it by itself. */
  ready(): Promise<void> {
    return this.#read ?? this.reload()
  }

  /** Reads the keys again: another tab may have stored meanwhile. What was not yet written is forgotten. */
  reload(): Promise<void> {
    this.#read = this.#readKeys()
    return this.#read
  }

  async #readKeys(): Promise<void> {
    await this.#onTheWay.settled()
    this.#forget()
    this.#stateRead = await this.#shelf.state()
    for await (const { segment, keys, exports } of this.#shelf.keys()) {
      for (let at = 0; at < keys.length; at += 2) {
        this.#known.add({ high: keys[at] as number, low: keys[at + 1] as number })
      }
      this.#exports.addSegment(segment, keys.length / 2, exports)
    }
    this.#exports.rows = await this.#shelf.all('exports')
    this.#held = new Held(await this.#shelf.all('held'))
  }

  #forget(): void {
    this.#known = new KeySet(USUAL_SIZE)
    this.#pending = new Pending()
    this.#held = new Held()
    this.#exports = new Exports()
  }

  #mustBeRead(): void {
    if (!this.#read) throw new Error('ready comes first')
  }

  get kept(): 'device' | 'memory' {
    return this.#shelf.kept
  }

  /** All acts, those not yet written included. */
  get size(): number {
    this.#mustBeRead()
    return this.#known.size
  }

  /**
   * Adds what is new; returns how many that were. Full segments are written at once, the rest by `flush`. `from`: the
   * export they are from, of which the store then knows that it had them.
   */
  add(activities: readonly Activity[], from?: Omit<ExportSeen, 'oldest'>): Written {
    return this.#writing(async () => {
      await this.ready()
      const number = from ? this.#exports.numberOf(from) : 0
      const longer = new Map<string, Instant>()
      const fresh: Activity[] = []
      const keys = new Uint32Array(2 * activities.length)
      for (const activity of activities) {
        const key = activityKey(activity)
        if (this.#known.add(key)) {
          keys[2 * fresh.length] = key.high
          keys[2 * fresh.length + 1] = key.low
          this.#exports.push(number)
          fresh.push(activity)
          continue
        }
        if (number > 0) this.#exports.saw(this.#known.indexOf(key), number)
        if (activity.heldUntil !== undefined) longer.set(keyText(key), activity.heldUntil)
      }
      // A follow seen again by a later export held at least until then.
      await this.#held.prolong(this.#shelf, longer)
      for (let from = 0; from < fresh.length; ) {
        const until = from + this.#pending.room
        this.#pending.add(fresh.slice(from, until), keys.subarray(2 * from))
        if (this.#pending.room === 0) await this.#write()
        from = until
      }
      return fresh.length
    })
  }

  /** Writes what is pending; call it at the end of an import, also of a cancelled one. */
  flush(): Written {
    return this.#writing(async () => {
      const { count } = this.#pending
      if (count > 0) await this.#write()
      await this.#onTheWay.arrived()
      const changed = this.#exports.changed()
      if (changed.length > 0) await this.#shelf.putSeen(changed)
      return count
    })
  }

  #write(): Promise<void> {
    const all = this.#exports
    const { count } = this.#pending
    const exports = all.take(count)
    const segment = { ...this.#pending.take(), ...(exports && { exports }) }
    return this.#onTheWay.add(async () => all.addSegment(await this.#shelf.putSegment(segment), count, exports))
  }

  /** After a full disk the keys are read again: what was not written is not known. */
  async #writing(work: () => Promise<number>): Written {
    try {
      return ok(await work())
    } catch (error) {
      await this.#onTheWay.settled()
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
    await this.ready()
    await this.#onTheWay.settled()
    let before = 0
    for await (const { activities, keys } of this.#shelf.segments()) {
      const first = before
      yield activities.map((activity, index) => {
        const key = { high: keys[index * 2] as number, low: keys[index * 2 + 1] as number }
        return { key, activity: this.#held.asSeenLast(activity, key), lastExport: this.#exports.lastOf(first + index) }
      })
      before += activities.length
    }
  }

  /** What each export had; numbers are those of `Stored.lastExport`. */
  exports(): ReadonlyMap<number, ExportSeen> {
    this.#mustBeRead()
    return new Map(this.#exports.rows.map(row => [row.id, row]))
  }

  /** Notes which kinds an export had, since when; more of them with each of its parts. */
  noteExport(seen: ExportSeen): Written {
    return this.#putting(async () => {
      await this.ready()
      await this.#shelf.put('exports', [this.#exports.merge(seen)])
    })
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

  /** What stored acts leave open and a page could tell. */
  asked(platform: Platform): Promise<(key: Fingerprint) => boolean> {
    return askedOf(this.#shelf, platform)
  }

  /** `from`: the export it was a part of. */
  noteImport(row: ImportRow, from?: Omit<ExportSeen, 'oldest'>): Written {
    return this.#putting(async () => {
      await this.ready()
      const number = from ? this.#exports.numberOf(from) : 0
      await this.#shelf.putImport(number > 0 ? { ...row, export: number } : row)
    })
  }

  imports(): Promise<ImportRow[]> {
    return this.#shelf.imports()
  }

  /** What these rules say of everything stored: as it is kept, or judged anew. */
  judged(rules: string, anew: () => Promise<Judged>): Promise<PackedJudged> {
    return keptOrAnew(this.#shelf, rules, async () => {
      // What another tab stored since is judged, and kept, with what it knows of it.
      if (this.#read && this.#stateRead !== (await this.#shelf.state())) await this.reload()
      return anew()
    })
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
    await this.#onTheWay.settled()
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
