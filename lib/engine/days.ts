import { DAY_MS, type Day, dayOf, startOf } from '../base/time'
import type { Act, ActTime } from '../model/act'

/** Every day on which something may have happened, both ends included. */
export interface Days {
  first: Day
  last: Day
}

/** Ends of a span nobody knows; they sort before and after every written day. */
export const NO_FIRST: Day = '0000-00-00'
export const NO_LAST: Day = '9999-99-99'

/** Years 1 to 9999: beyond them a day is no longer ten characters, and no archive means it. */
const WRITABLE = { from: -62_135_500_000_000, until: 253_402_200_000_000 }
const dayOr = (at: number | undefined, unknown: Day): Day =>
  at !== undefined && at > WRITABLE.from && at < WRITABLE.until ? dayOf(at) : unknown

/** The days on which the act itself (the press) may have happened. */
export function pressDays(time: ActTime): Days {
  if ('at' in time) {
    const day = dayOr(time.at, NO_FIRST)
    return { first: day, last: day === NO_FIRST ? NO_LAST : day }
  }
  const days = { first: dayOr(time.after, NO_FIRST), last: dayOr(time.before, NO_LAST) }
  return days.first <= days.last ? days : { first: NO_FIRST, last: NO_LAST }
}

/** The last day on which a follow or membership is known to have held; undefined for acts that are over at once. */
export const heldDay = (act: Act): Day | undefined =>
  act.kind === 'activity' && (act.action === 'follow' || act.action === 'join') && act.heldUntil !== undefined
    ? dayOr(act.heldUntil, NO_LAST)
    : undefined

export const isBounded = (days: Days): boolean => days.first !== NO_FIRST && days.last !== NO_LAST
export const dayAfter = (day: Day): Day => dayOf(startOf(day) + DAY_MS)
export const earlier = (one: Day, other: Day): Day => (one < other ? one : other)
export const later = (one: Day, other: Day): Day => (one > other ? one : other)
