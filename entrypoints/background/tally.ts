import { dayOf } from '../../lib/base/time'
import { stillCounted } from '../../lib/model/day-counts'
import { type HealthCounts, NO_HEALTH } from '../../lib/model/health'
import type { Platform } from '../../lib/model/platform'
import { type DayCounts, NO_COUNTS } from '../../lib/model/settings'
import { changeHealth, read, write } from '../../lib/webext/storage'

let last: Promise<unknown> = Promise.resolve()

/** One after the other, so that two tabs lose no number. */
function inTurn(run: () => Promise<void>): Promise<void> {
  const turn = last.then(run)
  last = turn.catch(() => {})
  return turn
}

/** Adds one to today's number; what is too old goes each time. */
export const addCount = (count: keyof DayCounts): Promise<void> =>
  inTurn(async () => {
    const today = dayOf(Date.now())
    const counts = await read('counts')
    const now = { ...NO_COUNTS, ...counts[today] }
    now[count] += 1
    await write('counts', stillCounted({ ...counts, [today]: now }, Date.now()))
  })

/** At each start: forgets what is over 30 days old; writes nothing where there is nothing. */
export const forgetOldCounts = (): Promise<void> =>
  inTurn(async () => {
    const before = await read('counts')
    const now = stillCounted(before, Date.now())
    if (Object.keys(now).length < Object.keys(before).length) await write('counts', now)
  })

/** Adds what a page's two nets saw since it last said so; anything that is no number counts as none. */
export const addHealth = (platform: Platform, surface: string, seen: HealthCounts): Promise<void> =>
  changeHealth(health => {
    const sum = { ...NO_HEALTH, ...health[platform]?.[surface] }
    for (const name of Object.keys(NO_HEALTH) as (keyof HealthCounts)[]) {
      sum[name] = Math.max(0, sum[name] + (Number.isFinite(seen[name]) ? seen[name] : 0))
    }
    return { ...health, [platform]: { ...health[platform], [surface]: sum } }
  })
