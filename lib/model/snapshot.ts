import type { Instant } from '../base/time'
import type { ActionKind } from './act'
import type { HandleSpan, Role } from './pack'
import type { RuleRow, RuleWindow } from './rulebook'

/** What a listing shares with many others; a page holds each once. */
export interface SnapshotGroup {
  pack: string
  role: Role
  contest: string[]
  /** Indexes into `windows`. */
  windows: number[]
  headedBy?: number[]
  hasId: boolean
  seen?: HandleSpan
  expires?: string
  own?: 'hold' | 'not-campaign'
}

/** A row of the law without its wording. */
export type SnapshotRow = Pick<
  RuleRow,
  'id' | 'citation' | 'category' | 'phase' | 'actions' | 'roles' | 'inForce' | 'onlyFor' | 'by' | 'pack'
>

/**
 * One platform's listings for its pages: no names, no evidence. `storage.local` key `snapshot.<platform>`.
 * `keys` holds an 8-byte fingerprint of each `id:<platform>:…`, `h:<platform>:…` and `t:…` with the number of its group, as
 * `lib/base/packed-keys.ts` writes them.
 */
export interface Snapshot {
  format: 2
  made: Instant
  language: 'id' | 'en'
  /** Until when the reminder is silent here; a moment that is past: it works. */
  off: Instant
  windows: RuleWindow[]
  groups: SnapshotGroup[]
  /** Rows without their wording: enough to decide, not to explain. */
  basis: SnapshotRow[]
  keys: string
  pauses: { pack: string; platform?: string; action?: ActionKind; until: string }[]
}
