import { type Day, dayOf, type Instant } from '../base/time'

/** Puts values into a sentence's `{places}`; a place without a value stays, so that a slip is seen. */
export const fill = (sentence: string, places: Record<string, string>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => places[name] ?? place)

/** `2024-02-12` → `12 Feb 2024`. */
export function sayDay(day: Day, months: readonly string[]): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${date} ${months[(month ?? 1) - 1]} ${year}`
}

/** `12 Feb 2024, 19.05 WIB`, given how a day is said; Indonesian writes the time with a full stop. */
export function sayInstant(at: Instant, language: 'id' | 'en', say: (day: Day) => string): string {
  const minute = Math.floor(at / 60_000) + 7 * 60
  const two = (n: number) => String(n < 0 ? n + 60 : n).padStart(2, '0')
  const hour = Math.floor(minute / 60) % 24
  return `${say(dayOf(at))}, ${two(hour < 0 ? hour + 24 : hour)}${language === 'id' ? '.' : ':'}${two(minute % 60)} WIB`
}

/** `12345` → `12.345` (id) or `12,345` (en). */
export const sayNumber = (n: number, language: 'id' | 'en'): string =>
  String(n).replace(/\B(?=(\d{3})+$)/g, language === 'id' ? '.' : ',')

/** How long ago, in the largest whole unit. */
export function sayAge(
  ms: number,
  ages: { now: string; minutes: (n: number) => string; hours: (n: number) => string; days: (n: number) => string },
): string {
  const minutes = Math.floor(ms / 60_000)
  if (minutes < 1) return ages.now
  if (minutes < 60) return ages.minutes(minutes)
  if (minutes < 24 * 60) return ages.hours(Math.floor(minutes / 60))
  return ages.days(Math.floor(minutes / (24 * 60)))
}

/** `… B.6` before `… B.10`. */
export const byCitation = (one: { citation: string }, other: { citation: string }): number =>
  one.citation.localeCompare(other.citation, 'id', { numeric: true })
