import type { Instant } from '../base/time'
import type { Activity } from './act'
import type { FindingMark } from './finding'
import type { ImportLine } from './footprint'
import type { HygieneDone } from './hygiene'
import type { ExportSeen, Receipt } from './job'
import type { Known } from './known'
import type { OwnEntry } from './own-list'
import type { Settings } from './settings'

/** What the page adds to a backup, where the person wants it. */
export interface Beside {
  own?: OwnEntry[]
  /** Without what only holds for a while (rests). */
  settings?: Partial<Settings>
  /** Steps of "Kebersihan jejak" that are done. */
  hygiene?: HygieneDone
}

/** One sealed part of a backup; `docs/backup.md` says what the file is made of. */
export type BackupPart =
  | { kind: 'about'; made: Instant; total: number }
  | { kind: 'exports'; rows: (ExportSeen & { id: number })[] }
  /** `last`: per act, the number of the last export that had it. */
  | { kind: 'activities'; rows: Activity[]; last: number[] }
  | { kind: 'marks'; rows: FindingMark[] }
  | { kind: 'known'; rows: Known[] }
  | { kind: 'receipts'; rows: Receipt[] }
  | { kind: 'imports'; rows: (Omit<ImportLine, 'places'> & { places?: [number, number][]; export?: number })[] }
  | { kind: 'beside'; beside: Beside }

/** Why a backup is not taken over; nothing of it is, then. */
export type BackupProblem =
  | 'not-a-backup'
  | 'newer-version'
  | 'too-large'
  | 'truncated'
  | 'damaged'
  | 'wrong-passphrase'
  | 'storage-full'
  | 'erased-elsewhere'

/** What a restore brought. */
export interface Restored {
  made: Instant
  /** Acts in the file, and how many of them are new here. */
  read: number
  added: number
  /** Words on findings that were newer than those here. */
  marks: number
  beside: Beside
}
