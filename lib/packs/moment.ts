import { DAY_MS, endOf, type Instant, startOf } from '../base/time'
import type { Refusal } from '../model/refusal'

/** When, and by which version of ours, something is verified. */
export interface Moment {
  now: Instant
  /** Version of the extension, `1.2.3`. */
  app: string
}

/** A clock may be a day off before anybody is told to look at it. */
const CLOCK_SLACK_MS = DAY_MS

/** Refused for its dates; undefined where they are in order. */
export function refusedDates(dates: { issued: string; expires: string }, { now }: Moment): Refusal | undefined {
  const { issued, expires } = dates
  if (startOf(issued) - CLOCK_SLACK_MS > now) return { kind: 'from-the-future', issued }
  if (endOf(expires) < now) return { kind: 'expired', expires }
  return undefined
}

/** Whether `app` is at least `least`, number by number. */
export function isAtLeast(app: string, least: string): boolean {
  const [have, need] = [app, least].map(version => version.split('.').map(Number)) as [number[], number[]]
  for (let place = 0; place < Math.max(have.length, need.length); place++) {
    const difference = (have[place] || 0) - (need[place] || 0)
    if (difference !== 0) return difference > 0
  }
  return true
}

const GRACE_DAYS = 14
/** `grace`: said in amber for 14 days; after that its accounts pause nothing dated after `expires`. */
export type Age = 'valid' | 'grace' | 'expired'

export function ageOf({ expires }: { expires?: string }, now: Instant): Age {
  if (expires === undefined || now <= endOf(expires)) return 'valid'
  return now <= endOf(expires) + GRACE_DAYS * DAY_MS ? 'grace' : 'expired'
}
