import type { Instant } from '../base/time'

const HOUR_MS = 3_600_000
/** Unless policy says otherwise. */
export const EVERY_HOURS = 12
/** After the browser's start nothing is asked for this long. */
export const FIRST_CHECK_MS = 30_000
const FIRST_SPREAD_MS = 90_000
const SPREAD = 0.25
const BACK_OFF_MS = 5 * 60_000
const MOST_BACK_OFF_MS = 6 * HOUR_MS
const BACK_OFF_SPREAD = 0.1

/** `chance` from 0 to 1. Moved by up to a quarter, so that devices started together do not ask together. */
export const afterSuccess = (now: Instant, everyHours: number, chance: number): Instant =>
  now + spread(everyHours * HOUR_MS, SPREAD, chance)

/** 5 minutes, twice as long after each further failure, 6 hours at most. */
export const afterFailure = (now: Instant, failures: number, chance: number): Instant =>
  now + spread(Math.min(MOST_BACK_OFF_MS, BACK_OFF_MS * 2 ** Math.max(0, failures - 1)), BACK_OFF_SPREAD, chance)

/** A check that came due while the browser was closed waits a little; one planned too far off (the clock was wrong) is due. */
export function atStart(planned: Instant | undefined, now: Instant, everyHours: number, chance: number): Instant {
  const first = now + FIRST_CHECK_MS + FIRST_SPREAD_MS * chance
  const farthest = now + everyHours * HOUR_MS * (1 + SPREAD)
  return planned === undefined || planned > farthest ? first : Math.max(first, planned)
}

const spread = (ms: number, part: number, chance: number): number => Math.round(ms * (1 + part * (2 * chance - 1)))
