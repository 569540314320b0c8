import type { Instant } from '../base/time'

export const FINDING_STATES = ['open', 'undone-seen', 'undone-said', 'kept', 'not-mine', 'not-campaign'] as const
/** What the person made of a judged activity. */
export type FindingState = (typeof FINDING_STATES)[number]

/** A person's word on an activity, by the activity's stable key; `open` takes an earlier word back. */
export interface FindingMark {
  key: string
  state: FindingState
  since: Instant
  /** Why the person keeps it, in their own words. */
  reason?: string
}

/** Longer than any reason a person writes. */
export const LONGEST_REASON = 500
