import type { Instant } from '../base/time'
import type { PackShelf } from '../model/pack-shelf'
import type { Subscription } from '../model/subscription'
import { openKept } from './kept'
import type { Offer } from './offer'
import { changeBetween } from './pack-change'

/** Keeps an offer: bytes first, then the subscription that points at them, which the caller writes. */
export async function takeOffer(
  { taken, before }: Offer,
  old: Subscription,
  shelf: PackShelf,
  now: Instant,
): Promise<Subscription> {
  const { state, shards, pack, signers, fingerprint } = taken
  const { trouble: _, leftHash: __, ...rest } = old
  await shelf.keep(await withoutLeft(state, old, shelf), shards)
  return {
    ...rest,
    packId: state.packId,
    hash: state.current.hash,
    serial: pack.serial,
    issued: pack.issued,
    since: old.since ?? now,
    signers,
    fingerprint,
    checked: now,
    tried: now,
    failures: 0,
    ...(taken.news !== 'same' && { change: changeBetween(before, pack, now) }),
  }
}

/** The one the person went back from is not what they would go back to next. */
async function withoutLeft(state: Offer['taken']['state'], { leftHash, packId = '' }: Subscription, shelf: PackShelf) {
  if (leftHash === undefined || state.previous?.hash !== leftHash) return state
  const good = (await shelf.state(packId))?.previous
  const { previous: _, ...rest } = state
  return good ? { ...rest, previous: good } : rest
}

/** What is in use of a subscription: verified anew; the pack before where the newest was changed, or left by the person. */
export async function openSubscription(
  { packId, leftHash }: Subscription,
  shelf: PackShelf,
  revoked: readonly string[],
): Promise<Awaited<ReturnType<typeof openKept>> & { canGoBack: boolean }> {
  const state = packId === undefined ? undefined : await shelf.state(packId)
  if (!state) return { used: 'none', canGoBack: false }
  const left = state.current.hash === leftHash
  const from = left && state.previous ? { packId: state.packId, anchor: state.anchor, current: state.previous } : state
  const opened = await openKept(from, ref => shelf.shard(ref.hash), revoked)
  return { ...opened, canGoBack: !left && opened.used === 'current' && state.previous !== undefined }
}
