import type { Instant } from '../base/time'
import type { Activity } from '../model/act'
import type { FindingMark } from '../model/finding'
import type { Platform } from '../model/platform'

/** Thousands of activities in one value: a million single rows would take over a minute (measured, both browsers). */
export interface Segment {
  activities: Activity[]
  /** Their keys, in the same order: high and low half of each. */
  keys: Uint32Array
}

/** One source that was imported; a second import of the same one adds a row with `added` 0. */
export interface ImportRow {
  platform: Platform
  importedAt: Instant
  read: number
  added: number
  name: string
}

/** A later export saw the same follow or membership still holding. */
export interface HeldRow {
  key: string
  until: Instant
}

/** The places things are kept in: on this device (Dexie) or in memory. All the difference between the two is here. */
export interface Shelf {
  readonly kept: 'device' | 'memory'
  /** Segment and keys together or not at all. Throws StorageFull. */
  putSegment(segment: Segment): Promise<void>
  /** Keys of all segments, without reading the activities. */
  keys(): AsyncIterable<Uint32Array>
  segments(): AsyncIterable<Segment>
  putHeld(rows: HeldRow[]): Promise<void>
  held(): Promise<HeldRow[]>
  putMark(mark: FindingMark): Promise<void>
  marks(): Promise<FindingMark[]>
  putImport(row: ImportRow): Promise<void>
  imports(): Promise<ImportRow[]>
  /** Deletes everything and counts what is still there afterwards. */
  erase(): Promise<number>
  close(): void
}

/** The disk, or the browser's share of it, is full. What was stored before stays. Holds no content. */
export class StorageFull extends Error {
  constructor() {
    super('storage full')
  }
}
