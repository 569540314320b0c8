import { DAY_MS, dayOf, type Instant } from '../base/time'
import type { Counts } from './settings'

const COUNT_DAYS = 30

/** Today's numbers and those of the 29 days before. */
export function stillCounted(counts: Counts, now: Instant): Counts {
  const first = dayOf(now - (COUNT_DAYS - 1) * DAY_MS)
  return Object.fromEntries(Object.entries(counts).filter(([day]) => day >= first && day <= dayOf(now)))
}
