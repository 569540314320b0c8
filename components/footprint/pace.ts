import type { Instant } from '../../lib/base/time'

/** Sites limit who takes back hundreds in a row; people who do it by hand stay far below this. */
export const MOST_OPENED = 40
const WITHIN_MS = 15 * 60_000

/** Openings that still count. */
export const recent = (opened: readonly Instant[], now: Instant): Instant[] => opened.filter(at => now - at < WITHIN_MS)
export const needsRest = (opened: readonly Instant[], now: Instant): boolean =>
  recent(opened, now).length >= MOST_OPENED
