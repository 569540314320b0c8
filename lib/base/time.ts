/** An instant: milliseconds since 1970-01-01T00:00Z. */
export type Instant = number
/** A calendar day in Asia/Jakarta (UTC+7, no daylight saving), `YYYY-MM-DD`. Windows and laws are written in days. */
export type Day = string

export const DAY_MS = 86_400_000
const JAKARTA_OFFSET_MS = 7 * 3_600_000

/** Days already written out, by their number: a judge asks for the same few again and again. */
const written = new Map<number, Day>()
export function dayOf(at: Instant): Day {
  const number = Math.floor((at + JAKARTA_OFFSET_MS) / DAY_MS)
  const known = written.get(number)
  if (known) return known
  const day = new Date(number * DAY_MS).toISOString().slice(0, 10)
  if (written.size > 9999) written.clear()
  written.set(number, day)
  return day
}
/** The first instant of a Jakarta day. */
export const startOf = (day: Day): Instant => Date.parse(`${day}T00:00:00Z`) - JAKARTA_OFFSET_MS
/** The last instant of a Jakarta day. */
export const endOf = (day: Day): Instant => startOf(day) + DAY_MS - 1
