import type { Instant } from '../base/time'
import type { AccountRef, Platform, PostRef } from './platform'

export const ACTION_KINDS = [
  'like',
  'share',
  'quote',
  'follow',
  'comment',
  'post',
  'join',
  'rsvp',
  'upload-photo',
  'live',
  'profile-frame',
] as const
/** `like` is every reaction. */
export type ActionKind = (typeof ACTION_KINDS)[number]

/** How a target belongs to the act; the dialog says it ("dibagikan dari …", "di grup …"). */
export type TargetPart = 'author' | 'original' | 'co-author' | 'group' | 'host' | 'quoted'

export interface Target {
  account: AccountRef
  part: TargetPart
}

/** When: an instant, a span that surely contains it, or nothing known (`{}`). */
export type ActTime = { at: Instant } | { after?: Instant; before?: Instant }

interface ActBase {
  platform: Platform
  action: ActionKind
  /** Taking it back (unlike, unfollow, leave). Never held. */
  undo?: boolean
  /** A finer kind the record knows: `story`, `comment` (a like on a comment), `pending` (a follow request). */
  detail?: string
  /** A SET: whoever the act benefits. Empty = nobody but the person; `unknownTarget` = there is one, unknown. */
  targets: Target[]
  unknownTarget?: boolean
  /** Owner of the thread or video a comment lands in. */
  context?: Target[]
  post?: PostRef
  /** What the post says (seen) and what the person writes (draft). Only exact hashtags are read today. */
  text?: string
  draft?: string
  /** Which of the person's accounts acts, where known. */
  actor?: AccountRef
  /** False: someone else did it to the person (an admin added them to a group). */
  bySelf: boolean
  time: ActTime
}

/** About to happen. */
export interface Attempt extends ActBase {
  kind: 'attempt'
}

/** A name or a sentence in the language of the account, as an export has it ("Budi menyukai postingan Paslon Contoh."). */
export interface Said {
  name?: string
  sentence?: string
  /** The person's own name in that sentence. */
  by?: string
}

/** Has happened; from an export. */
export interface Activity extends ActBase {
  kind: 'activity'
  /** Last instant at which a follow or membership is known to have still held (the export's date). */
  heldUntil?: Instant
  /** What the export writes where it names no account; a hint, never a match by itself. */
  said?: Said
}

export type Act = Attempt | Activity
