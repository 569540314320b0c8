import type { Instant } from '../base/time'
import type { Activity } from '../model/act'
import type { FindingMark } from '../model/finding'
import type { Unfinished } from '../model/footprint'
import type { ExportSeen, Receipt } from '../model/job'
import type { PackedJudged } from '../model/judged'
import type { Known } from '../model/known'
import type { Platform } from '../model/platform'
import type { Packed } from './packed'

/** Thousands of activities in one value: a million single rows would take over a minute (measured, both browsers). */
export interface Segment {
  activities: Activity[]
  /** Their keys, in the same order: high and low half of each. */
  keys: Uint32Array
}

/** A segment as it is written: packed batch by batch as they are read, so that no object lives longer than its batch. */
export interface FreshSegment {
  packed: Packed[]
  keys: Uint32Array
  /** As in `SegmentKeys`. */
  exports?: Uint16Array
}

/** A segment as it is opened: without its activities. `exports`: per activity, the last export that had it (0: none). */
export interface SegmentKeys {
  segment: number
  keys: Uint32Array
  exports?: Uint16Array
}

/** One source that was imported; a second import of the same one adds a row with `added` 0. */
export interface ImportRow {
  platform: Platform
  importedAt: Instant
  read: number
  added: number
  name: string
  /** Which acts it was the first to bring: places in the store, and how many from there. */
  places?: [first: number, count: number][]
  /** The export it was a part of, where that is known. */
  export?: number
}

/** A later export saw the same follow or membership still holding. */
export interface HeldRow {
  key: string
  until: Instant
}

/** An export with its number: 1, 2, 3 … */
export interface ExportRow extends ExportSeen {
  id: number
}

/** What is put on a shelf besides activities, by its kind; each replaces what has the same key. */
export interface Rows {
  held: HeldRow
  marks: FindingMark
  receipts: Receipt
  known: Known
  exports: ExportRow
}

/** Kinds a judgement follows from; the person's words are not among them. */
export const JUDGED_BY: readonly (keyof Replaced)[] = ['held', 'known', 'exports']

/** A judgement with a word for the rules it was made by. */
export interface KeptJudged {
  rules: string
  judged: PackedJudged
}

/** What can be put anew as a whole. */
export interface Replaced extends Rows {
  imports: ImportRow
}

/** The places things are kept in: on this device (Dexie) or in memory. All the difference between the two is here. */
export interface Shelf {
  readonly kept: 'device' | 'memory'
  /** Segment, keys and exports together or not at all; its number. Throws StorageFull. */
  putSegment(segment: FreshSegment): Promise<number>
  /** The last export of each activity of these segments, where it changed. */
  putSeen(rows: readonly Required<Omit<SegmentKeys, 'keys'>>[]): Promise<void>
  /** Keys of all segments, in their order, without reading the activities. */
  keys(): AsyncIterable<SegmentKeys>
  segments(): AsyncIterable<Segment & { segment: number }>
  put<Kind extends keyof Rows>(kind: Kind, rows: readonly Rows[Kind][]): Promise<void>
  all<Kind extends keyof Rows>(kind: Kind): Promise<Rows[Kind][]>
  putImport(row: ImportRow): Promise<void>
  imports(): Promise<ImportRow[]>
  /** What is being imported; nothing when it came to its end. */
  setUnfinished(unfinished: Unfinished | undefined): Promise<void>
  unfinished(): Promise<Unfinished | undefined>
  /** Puts a segment with fewer activities in the place of one, and with it the imports, whose places moved: all or nothing. */
  replaceSegment(segment: Segment & SegmentKeys, imports: readonly ImportRow[]): Promise<void>
  /** These rows instead of all of their kind. */
  replace<Kind extends keyof Replaced>(kind: Kind, rows: readonly Replaced[Kind][]): Promise<void>
  /** Another word after every change of what a judgement follows from; none where nothing was ever changed. */
  state(): Promise<string | undefined>
  /** The last judgement. It goes in the very change of what it follows from. */
  judged(): Promise<KeptJudged | undefined>
  /** Keeps a judgement of that state; does nothing where that has changed meanwhile. */
  keepJudged(kept: KeptJudged, state: string): Promise<void>
  /** Deletes everything and counts what is still there afterwards. */
  erase(): Promise<number>
  /** The shelf to go on with after erasing, where it is another one: the lock goes with what it locked. */
  afterErase?(): Shelf
  close(): void
}

/** The disk, or the browser's share of it, is full. What was stored before stays. Holds no content. */
export class StorageFull extends Error {
  constructor() {
    super('storage full')
  }
}

/** Another tab erased everything while this one was writing. */
export class StorageGone extends Error {
  constructor() {
    super('storage gone')
  }
}
