import { dayOf } from '../../lib/base/time'
import { decide } from '../../lib/engine/decide'
import { type HealthCounts, NO_HEALTH } from '../../lib/model/health'
import type { Platform } from '../../lib/model/platform'
import { isSameAccount } from '../../lib/model/same-account'
import { NO_COUNTS } from '../../lib/model/settings'
import type { Handlers } from '../../lib/webext/serve'
import { read, write } from '../../lib/webext/storage'
import { enabledPacks, rulebook } from './rules'

const COUNT_DAYS = 30
let counting: Promise<unknown> = Promise.resolve()

/** Adds one to today's number; in a line, so that two tabs lose none. */
async function addOne(count: keyof typeof NO_COUNTS): Promise<void> {
  const today = dayOf(Date.now())
  const counts = await read('counts')
  counts[today] = { ...NO_COUNTS, ...counts[today] }
  counts[today][count] += 1
  const kept = Object.entries(counts).sort(([a], [b]) => (a < b ? 1 : -1)).slice(0, COUNT_DAYS)
  await write('counts', Object.fromEntries(kept))
}

async function addHealth(platform: Platform, surface: string, counts: HealthCounts): Promise<void> {
  const health = await read('health')
  const kept = { ...NO_HEALTH, ...health[platform]?.[surface] }
  const sum = Object.fromEntries(Object.keys(NO_HEALTH).map(name => {
    const key = name as keyof HealthCounts
    return [key, Math.max(0, kept[key] + (Number.isFinite(counts[key]) ? counts[key] : 0))]
  })) as unknown as HealthCounts
  await write('health', { ...health, [platform]: { ...health[platform], [surface]: sum } })
}

export const answers: Handlers = {
  async 'guard.explain'({ attempt }) {
    const [book, packs, { person, language }] = await Promise.all([rulebook(), enabledPacks(), read('settings')])
    const packTitles = Object.fromEntries(packs.map(pack => [pack.packId, pack.title[language]]))
    return { verdict: decide(attempt, book, person), packTitles }
  },
  async 'guard.count'({ count }, sender) {
    if (!sender.isPrivate && Object.hasOwn(NO_COUNTS, count)) await (counting = counting.then(() => addOne(count)))
    return { ok: true }
  },
  async 'guard.health'({ platform, surface, counts }, sender) {
    if (!sender.isPrivate) await (counting = counting.then(() => addHealth(platform, surface, counts)))
    return { ok: true }
  },
  async 'guard.ownPut'({ entry }) {
    const others = (await read('own-list')).filter(kept => !isSameAccount(kept.account, entry.account))
    await write('own-list', [...others, entry])
    return { ok: true }
  },
  async 'guard.ownRemove'({ account }) {
    await write('own-list', (await read('own-list')).filter(kept => !isSameAccount(kept.account, account)))
    return { ok: true }
  },
}
