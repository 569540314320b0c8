/** An instant: milliseconds since 1970-01-01T00:00Z. */
export type Instant = number
/** A calendar day in Asia/Jakarta (UTC+7, no daylight saving), `YYYY-MM-DD`. Windows and laws are written in days. */
export type Day = string

export const DAY_MS = 86_400_000
const JAKARTA_OFFSET_MS = 7 * 3_600_000

export const dayOf = (at: Instant): Day => new Date(at + JAKARTA_OFFSET_MS).toISOString().slice(0, 10)
/** The first instant of a Jakarta day. */
export const startOf = (day: Day): Instant => Date.parse(`${day}T00:00:00Z`) - JAKARTA_OFFSET_MS
/** The last instant of a Jakarta day. */
export const endOf = (day: Day): Instant => startOf(day) + DAY_MS - 1
