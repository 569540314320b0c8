import type { PackShelf } from '../../lib/model/pack-shelf'
import type { Policy } from '../../lib/model/policy'
import type { Subscription } from '../../lib/model/subscription'
import { atStart, EVERY_HOURS } from '../../lib/model/update-times'
import { afterCheck } from '../../lib/packs/after-check'
import { type Around, offerFile } from '../../lib/packs/offer'
import { onlyFollowed } from '../../lib/packs/only-followed'
import { policySubscriptions } from '../../lib/packs/policy-subscriptions'
import { trustFor } from '../../lib/packs/policy-trust'
import { lookForUpdate } from '../../lib/packs/update'
import { packShelf } from '../../lib/store/pack-shelf'
import { fetchBounded } from '../../lib/webext/fetch-pack'
import { reservedIds } from '../../lib/webext/packaged'
import { changeSubscriptions, read } from '../../lib/webext/storage'
import { appVersion } from '../../lib/webext/version'

let opened: PackShelf | undefined
/** Opened when the first pack is asked for: a background without packs opens no database. */
export const shelf = (): PackShelf => (opened ??= packShelf())

const around = async (): Promise<Around> => ({
  shelf: onlyFollowed(shelf(), await read('subscriptions')),
  moment: { now: Date.now(), app: appVersion() },
  reserved: await reservedIds(),
})

/** Asks one source for news and keeps what it brings, or why it brought nothing. `inline`: the pack stands in the policy itself. */
export async function check(one: Subscription, policy: Policy, inline?: string): Promise<void> {
  const trust = await trustFor(one, policy)
  const looked =
    inline === undefined
      ? await lookForUpdate(one, trust, await around(), fetchBounded)
      : await offerFile(new TextEncoder().encode(inline), trust, await around())
  await changeSubscriptions(async list => {
    const old = list.find(({ id }) => id === one.id)
    if (!old) return list // given up meanwhile
    const timing = { now: Date.now(), everyHours: policy.updateEveryHours, chance: Math.random() }
    const now = await afterCheck(old, looked, onlyFollowed(shelf(), list), timing)
    // A pack that the person followed by another way is the employer's from now on.
    const others = list.filter(({ id, packId }) => id === one.id || packId === undefined || packId !== now.packId)
    return others.map(each => (each === old ? now : each))
  })
}

/** What the employer's policy names is followed, what it names no more is given up; a pack in the policy itself is read at once. */
export async function followPolicyPacks(): Promise<void> {
  const { policy } = await read('policy')
  let inline: { one: Subscription; text: string }[] = []
  await changeSubscriptions(async old => {
    const { list, gone, texts } = await policySubscriptions(old, policy)
    for (const packId of gone) await shelf().remove(packId)
    inline = texts
    const first = () => atStart(undefined, Date.now(), policy.updateEveryHours ?? EVERY_HOURS, Math.random())
    return list.map(one => (one.address && one.next === undefined ? { ...one, next: first() } : one))
  })
  for (const { one, text } of inline) await check(one, policy, text)
}
