import { atStart, EVERY_HOURS } from '../../lib/model/update-times'
import { onWake, wakeAt } from '../../lib/webext/alarms'
import { changeSubscriptions, read, watch } from '../../lib/webext/storage'
import { check, followPolicyPacks } from './packs'
import { lookAtPolicy } from './policy'

const ALARM = 'packs'

/** From the background's start on: wakes for checks, and follows what policy and person want followed. */
export function followPacks(): void {
  onWake(ALARM, () => void checkDue())
  watch(['policy'], () => void followPolicyPacks())
  watch(['subscriptions'], () => void plan())
}

/** At the browser's start: nothing within thirty seconds, and what came due meanwhile not all at once. */
export async function planAtStart(): Promise<void> {
  await followPolicyPacks()
  const { policy } = await read('policy')
  const { updateEveryHours = EVERY_HOURS } = policy
  await changeSubscriptions(list =>
    list.map(one =>
      one.address ? { ...one, next: atStart(one.next, Date.now(), updateEveryHours, Math.random()) } : one,
    ),
  )
  await plan()
}

/** One alarm for the next of them. */
async function plan(): Promise<void> {
  const asked = (await read('subscriptions')).filter(({ address }) => address !== undefined)
  if (asked.length === 0) return
  await wakeAt(ALARM, Math.max(Date.now() + 1000, Math.min(...asked.map(({ next = 0 }) => next))))
}

async function checkDue(): Promise<void> {
  await lookAtPolicy()
  const [subscriptions, { policy }] = await Promise.all([read('subscriptions'), read('policy')])
  const due = subscriptions.filter(({ address, next = 0 }) => address !== undefined && next <= Date.now())
  for (const one of due) await check(one, policy)
  await plan()
}
