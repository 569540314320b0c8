import { DAY_MS, dayOf, type Instant, startOf } from '../base/time'
import type { Platform } from './platform'

/** A rest of the reminder the person asked for, on one site or on all; it ends by itself. */
export type RestScope = Platform | 'all'
/** Until when; a moment that is past is no rest. */
export type Rests = Partial<Record<RestScope, Instant>>

export const REST_LENGTHS = ['quarter', 'hour', 'tomorrow'] as const
export type RestLength = (typeof REST_LENGTHS)[number]

const MINUTE = 60_000
/** The day begins again at five in the morning, Jakarta. */
const MORNING_MS = 5 * 60 * MINUTE

export const restEnd = (length: RestLength, now: Instant): Instant =>
  length === 'tomorrow'
    ? startOf(dayOf(now)) + DAY_MS + MORNING_MS
    : now + (length === 'hour' ? 60 * MINUTE : 15 * MINUTE)

/** The rest that lasts longest on a site; 0 for none. */
export const restOn = (rests: Rests, platform: Platform): Instant => Math.max(rests.all ?? 0, rests[platform] ?? 0)

/** When the last of the rests that are running ends; 0 for none. */
export const longestRest = (rests: Rests, now: Instant): Instant =>
  Math.max(0, ...Object.values(rests).filter(end => end > now))

/** A site that is switched off rests for ever; a number, so that a page needs one comparison. */
export const FOREVER: Instant = Number.MAX_SAFE_INTEGER

/** The rest's own clock: `1:02:05`, `14:32`. */
export function countdown(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000))
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const two = (n: number) => String(n).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}
