import type { Instant } from '../base/time'
import type { Activity } from './act'
import type { FindingMark } from './finding'
import type { FindingRow, Footprint } from './footprint'
import type { Verdict } from './verdict'

/** An act the rules have a word on, before the person's own word. */
export interface Found extends Pick<FindingRow, 'whose'> {
  key: string
  activity: Activity
  verdict: Verdict
  /** Day of the last export that has it. */
  had?: Instant
  /** Day of a later one that could have had it, and has not. */
  lacked?: Instant
  /** When a record of its undo says it was taken back. */
  undone?: Instant
}

/** What the rules say of everything stored. It follows from the rules and the stored acts alone: it can be kept. */
export interface Judged extends Pick<Footprint, 'total' | 'byAction' | 'span' | 'months' | 'cannotTell'> {
  /** Newest first. */
  found: Found[]
}

/** The same as the store packs and unpacks it (`lib/store/packed-found.ts`). */
export type PackedJudged = Omit<Judged, 'found'> & { found: unknown }

/** A footprint on its way to the page: packed, with the person's words beside it. */
export type SentFootprint = Omit<Footprint, 'review' | keyof Judged> & PackedJudged & { marks: FindingMark[] }
