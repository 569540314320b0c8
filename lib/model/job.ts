import type { Instant } from '../base/time'
import type { FindingMark } from './finding'
import type { SentFootprint } from './judged'
import type { OwnEntry } from './own-list'
import type { Pack } from './pack'
import type { Person } from './person'
import type { Platform } from './platform'
import type { SeenOwner } from './scan'

/** A dropped file; `path` is its place inside a dropped folder, or its name. */
export interface ImportFile {
  path: string
  file: File
}

/** Everything `decide` needs besides the activities themselves. */
export interface JudgeInput {
  packs: Pack[]
  own: OwnEntry[]
  person: Person
  /** Of this extension: a later one may judge otherwise. */
  version: string
  /** The day on which the footprint is looked at. */
  now: Instant
}

/** Options page → worker (`entrypoints/work.ts`). `open` comes first and once. */
export type ToWork =
  | { type: 'open'; keep: 'device' | 'memory'; judge: JudgeInput }
  | { type: 'import'; files: ImportFile[] }
  | { type: 'cancel' }
  | { type: 'pause' }
  | { type: 'resume' }
  | { type: 'judge'; judge: JudgeInput }
  | { type: 'mark'; marks: FindingMark[] }
  /** What a page the person scrolls shows; untrusted. `look` comes when it is over. */
  | { type: 'seen'; platform: Platform; owners: SeenOwner[] }
  | { type: 'look' }
  | { type: 'erase' }

export interface Progress {
  /** `waiting`: another tab imports; it starts by itself. */
  step: 'waiting' | 'reading' | 'judging'
  /** The member or file being read; a name, never content. */
  name?: string
  filesDone: number
  filesTotal: number
  bytesDone: number
  bytesTotal: number
  records: number
  /** An estimate, once there is something to estimate from. */
  secondsLeft?: number
  /** The person paused it. */
  paused?: boolean
}

/** Why an archive or a part of it could not be read; a closed set, worded in lib/text. */
export type ImportProblemKind =
  | 'not-an-archive' // neither ZIP nor a known loose file
  | 'truncated' // the download was cut off
  | 'other-platform' // an export, but of a platform not supported yet
  | 'html-not-json' // the HTML variant
  | 'text-not-json' // TikTok's text files, in a language whose names are not known
  | 'empty-file'
  | 'web-page' // the page behind a download link that is over, or asks to log in
  | 'mail' // the message that says that the export is asked for, or ready
  | 'other-packing' // RAR, 7-Zip, a ZIP in pieces
  | 'zip-inside' // a ZIP that holds ZIPs
  | 'no-youtube' // Google's export without it
  | 'broken-member'
  | 'too-large' // a member inflates beyond the bound (bomb)
  | 'unsafe-path' // `../` in a member's name; that member is skipped
  | 'password'
  | 'nothing-known' // a ZIP, but no file of any known export in it
  | 'storage-full'
  | 'erased-elsewhere' // another tab erased everything meanwhile
  | 'locked' // the passphrase comes first
  | 'cancelled'

export interface ImportProblem {
  kind: ImportProblemKind
  /** File or member name, for the person to recognise. */
  file: string
  platform?: Platform
}

/** Per kind of record: read, not understood (with the file, never values). */
export interface ImportReport {
  platform?: Platform
  importer?: string
  /** Newly stored; a second import of the same export adds 0. */
  added: number
  /** Records recognised, new or not. */
  read: number
  byAction: Record<string, number>
  notUnderstood: { file: string; records: number }[]
  problems: ImportProblem[]
}

/** A member that was read to its end: the same member of the same export need not be read again. */
export interface Receipt {
  /** Importer, export, path and checksum. */
  key: string
  read: number
  byAction: Record<string, number>
  notUnderstood: number
  /** Its newest record. */
  newest: Instant
  /** Per name of `byAction`, the oldest record; 0 where they have no times. */
  oldest: Record<string, Instant>
}

/** One export that was imported, in one or several parts: what a later one is compared with. */
export interface ExportSeen {
  platform: Platform
  owner?: string
  madeAt: Instant
  /** Which kinds it had, and since when. */
  oldest: Record<string, Instant>
}

/** What came of one ZIP, folder or loose file with one importer (or with none: then only problems). */
export interface SourceReport extends ImportReport {
  file: string
  /** When the export was made, and whose it is: what a later export can be compared by. */
  madeAt?: Instant
  owner?: string
  /** Per kind, its oldest record; 0 where some have no time. */
  oldest: Record<string, Instant>
}

/** Worker → options page. */
export type FromWork =
  | { type: 'progress'; progress: Progress }
  | { type: 'imported'; report: ImportReport }
  | { type: 'footprint'; footprint: SentFootprint }
  /** How many of the things last seen on a page told of an act whose owner was not known. */
  | { type: 'learned'; acts: number }
  | { type: 'erased'; leftovers: number }
  | { type: 'problem'; problem: ImportProblem }
