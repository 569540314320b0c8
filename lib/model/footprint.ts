import type { Instant } from '../base/time'
import type { ActionKind, Activity } from './act'
import type { FindingState } from './finding'
import type { Platform } from './platform'
import type { Verdict } from './verdict'

/** An act the rules have a word on, with the person's own. */
export interface FindingRow {
  /** The activity's stable key. */
  key: string
  activity: Activity
  verdict: Verdict
  state: FindingState
  /** When the person said so, or when it was seen to be undone. */
  since?: Instant
  reason?: string
  /** Said or seen to be undone, and an export made later lacks it, too. */
  confirmed?: boolean
  /** Said or seen to be undone then, but an export made later still has it: open again. */
  stillThere?: Instant
  /** How the target was found, where the record itself does not say; `name`: only possible. */
  whose?: 'same-export' | 'own-page' | 'known-post' | 'name'
  /** A later export of the same account lacks it: perhaps taken back, perhaps the post is gone. */
  maybeUndone?: boolean
}

/** An import that did not come to its end: the tab or the browser was closed. */
export interface Unfinished {
  names: string[]
  startedAt: Instant
}

export interface MonthCount {
  month: string
  platform: Platform
  action: ActionKind
  count: number
}

/** One source that was imported. */
export interface ImportLine {
  platform: Platform
  importedAt: Instant
  read: number
  added: number
  name: string
  /** Known which acts it brought: it can be erased alone. */
  places?: unknown
}

/** What Jejak saya shows. */
export interface Footprint {
  keptWhere: 'device' | 'memory'
  imports: ImportLine[]
  /** All stored activities. */
  total: number
  byAction: Record<string, number>
  /** Oldest and newest known instants, where known. */
  span?: { from: Instant; until: Instant }
  /** All stored activities by month (`2024-02`, Jakarta), where their month is known; oldest first. */
  months?: MonthCount[]
  /** `hold` and `info` verdicts, newest first. */
  review: FindingRow[]
  /** Acts nobody can judge, by reason. */
  cannotTell: { reason: 'unknown-target' | 'unknown-time'; platform: Platform; action: string; count: number }[]
  /** The same files, dropped once more, go on where it stopped. */
  unfinished?: Unfinished
}
