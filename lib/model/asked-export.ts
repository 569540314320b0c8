import { DAY_MS, type Instant } from '../base/time'
import { PLATFORMS, type Platform } from './platform'

/** A person's own note that they asked a site for their data, and when to look whether it is there. */
export interface AskedExport {
  asked: Instant
  remind: Instant
}
export type AskedExports = Partial<Record<Platform, AskedExport>>

/** Days most people wait, as the sites say of themselves. */
const DAYS: Record<Platform, number> = {
  instagram: 1,
  facebook: 1,
  threads: 1,
  x: 2,
  tiktok: 3,
  youtube: 1,
  linkedin: 1,
}

export const askedNow = (platform: Platform, now: Instant): AskedExport => ({
  asked: now,
  remind: now + DAYS[platform] * DAY_MS,
})

/** Not there yet: look again tomorrow. */
export const askedLater = (asked: AskedExport, now: Instant): AskedExport => ({ ...asked, remind: now + DAY_MS })

/** Whose data may be ready, the longest waited for first. */
export const readyNow = (all: AskedExports, now: Instant): Platform[] =>
  PLATFORMS.filter(platform => (all[platform]?.remind ?? Number.POSITIVE_INFINITY) <= now).sort(
    (a, b) => (all[a]?.remind ?? 0) - (all[b]?.remind ?? 0),
  )

/** When the next of them may be. */
export const nextReady = (all: AskedExports, now: Instant): Instant | undefined => {
  const later = Object.values(all).flatMap(({ remind }) => (remind > now ? [remind] : []))
  return later.length > 0 ? Math.min(...later) : undefined
}
