import type { Day } from '../base/time'
import type { ActionKind, TargetPart } from './act'
import type { Phase, Role, Words } from './pack'
import type { AccountRef } from './platform'

export type VerdictKind = 'hold' | 'info' | 'none' | 'cannot-tell'

/** Why a verdict is not stronger, or why it binds; closed set, worded in lib/text. */
export type Reason =
  | 'window-open' // a window of the account's contest contains the date
  | 'own-list' // the person put the account on their own list
  | 'any-phase' // a row of phase "any" binds without a window
  | 'hashtag' // an exact hashtag of a pack in an open window
  | 'no-window' // listed, but no window of its contest contains the date
  | 'maybe-window' // the date is uncertain and may lie in a window
  | 'old-follow' // a follow from before, judged in the footprint
  | 'before-law' // in a window, but before the law cited today existed
  | 'not-campaign' // the person said it is no campaign account
  | 'not-by-self' // someone else did it
  | 'headed-by' // an institution whose head runs
  | 'exception' // a neutral account: exceptions win
  | 'undo' // taking back is never held
  | 'unknown-target' // nobody can say whose it is
  | 'unknown-time'
  | 'paused' // a pack or policy paused this action

export interface Because {
  /** packId, or `own-list`. */
  pack: string
  reason: Reason
  matched?: {
    account: AccountRef
    by: 'id' | 'handle' | 'hashtag'
    part: TargetPart | 'context'
    /** Empty in a page, where only the snapshot is at hand; the background fills it. */
    who: string
    role: Role
    tag?: string
  }
  window?: { id: string; contest: string; election: Words; phase: Phase; from: Day; until: Day }
  row?: { id: string; citation: string; text: Words; sanction: { least: Words; most: Words }; dispute?: Words }
  /** A dispute the verdict itself carries (following a candidate's own account). */
  dispute?: Words
  evidence: string[]
}

export interface Verdict {
  kind: VerdictKind
  action: ActionKind
  because: Because[]
}
