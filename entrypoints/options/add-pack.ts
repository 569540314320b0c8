import { ok, type Result } from '../../lib/base/result'
import type { PackTrouble } from '../../lib/model/subscription'
import { type Adopted, adopt, wentBack } from '../../lib/packs/adopt'
import { compositionOf } from '../../lib/packs/composition'
import { type Around, type Offer, offerAddress, offerFile } from '../../lib/packs/offer'
import { onlyFollowed } from '../../lib/packs/only-followed'
import { changeBetween } from '../../lib/packs/pack-change'
import { fetchBounded } from '../../lib/webext/fetch-pack'
import { reservedIds } from '../../lib/webext/packaged'
import { changeSubscriptions, read } from '../../lib/webext/storage'
import { appVersion } from '../../lib/webext/version'
import { shelf } from './shelf'

async function around(): Promise<Around> {
  const followed = onlyFollowed(shelf(), await read('subscriptions'))
  return { shelf: followed, moment: { now: Date.now(), app: appVersion() }, reserved: await reservedIds() }
}
const trust = async () => ({ revoked: (await read('policy')).policy.revokedKeys })

/** An offer with what a person looks at before they decide. */
const shown = (offer: Offer, address?: string) => ({
  offer,
  ...(address && { address }),
  pack: offer.taken.pack,
  news: offer.taken.news,
  rotated: offer.taken.rotated,
  fingerprint: offer.taken.fingerprint,
  composition: compositionOf(offer.taken.pack),
  change: changeBetween(offer.before, offer.taken.pack, Date.now()),
})
type Shown = ReturnType<typeof shown>

/** Looks at a file or an address; nothing is kept. */
export async function lookAt(what: File | string): Promise<Result<Shown, PackTrouble>> {
  const isAddress = typeof what === 'string'
  const found = isAddress
    ? await offerAddress(what, await trust(), await around(), fetchBounded)
    : await offerFile(new Uint8Array(await what.arrayBuffer()), await trust(), await around())
  return found.ok ? ok(shown(found.value, isAddress ? what : undefined)) : found
}

/** Keeps what the person has looked at and confirmed. */
export async function takeIt({ offer, address }: Shown): Promise<Adopted> {
  let outcome: Adopted = 'stale'
  await changeSubscriptions(async old => {
    const followed = onlyFollowed(shelf(), old)
    const adopted = await adopt(old, offer, address, followed, { now: Date.now(), chance: Math.random() })
    outcome = adopted.outcome
    return adopted.list
  })
  return outcome
}

/** Uses the pack before. */
export const goBack = (id: string): Promise<void> =>
  changeSubscriptions(async list => {
    const old = list.find(one => one.id === id)
    const state = old?.packId ? await shelf().state(old.packId) : undefined
    return old && state ? list.map(one => (one === old ? wentBack(old, state) : one)) : list
  })
