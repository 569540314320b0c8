import type { Day, Instant } from '../base/time'
import type { ActionKind } from './act'
import type { FindingState } from './finding'
import type { Phase, Words } from './pack'
import type { Platform } from './platform'
import type { Reason } from './verdict'

/** One act of the report. Of its time only what is known. */
export interface ReportRow {
  at?: Instant
  after?: Instant
  before?: Instant
  platform: Platform
  action: ActionKind
  detail?: string
  /** `@contoh`, its number, or `akun 1` where names are left out. */
  account?: string
  election?: Words
  phase?: Phase
  /** Citation of the rule of that date. */
  rule?: string
  reason: Reason
  /** `hold`: to review; `info`: to know. */
  verdict: 'hold' | 'info'
  state: FindingState
  /** When the person said so, or the undo was seen. */
  since?: Instant
  /** A later export lacks it, too. */
  confirmed?: boolean
  /** Why the person keeps it, in their words; only where names are included. */
  ownReason?: string
  link?: string
}

/** A person's own report on their footprint; `docs/report.schema.json` describes its JSON. No act that nobody listed is in it. */
export interface Report {
  format: 'jejak-netral/report'
  version: 1
  made: Instant
  note: string
  /** False: accounts are numbered, links left out. */
  names: boolean
  packs: { packId: string; serial: number; issued: Day; title: Words }[]
  imports: { platform: Platform; importedAt: Instant; read: number }[]
  total: number
  span?: { from: Instant; until: Instant }
  cannotTell: { reason: 'unknown-target' | 'unknown-time'; platform: Platform; action: string; count: number }[]
  rows: ReportRow[]
}
