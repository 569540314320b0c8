import { dayOf } from '../../lib/base/time'
import { type HealthCounts, NO_HEALTH } from '../../lib/model/health'
import type { Platform } from '../../lib/model/platform'
import { type DayCounts, NO_COUNTS } from '../../lib/model/settings'
import { changeHealth, read, write } from '../../lib/webext/storage'

const COUNT_DAYS = 30
let last: Promise<unknown> = Promise.resolve()

/** One after the other, so that two tabs lose no number. */
function inTurn(run: () => Promise<void>): Promise<void> {
  const turn = last.then(run)
  last = turn.catch(() => {})
  return turn
}

/** Adds one to today's number; the last thirty days are kept. */
export const addCount = (count: keyof DayCounts): Promise<void> =>
  inTurn(async () => {
    const today = dayOf(Date.now())
    const counts = await read('counts')
    const now = { ...NO_COUNTS, ...counts[today] }
    now[count] += 1
    const newestFirst = Object.entries({ ...counts, [today]: now }).sort(([a], [b]) => (a < b ? 1 : -1))
    await write('counts', Object.fromEntries(newestFirst.slice(0, COUNT_DAYS)))
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
