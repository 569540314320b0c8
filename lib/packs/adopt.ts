import type { PackShelf } from '../model/pack-shelf'
import type { Subscription } from '../model/subscription'
import type { KeptState } from '../model/trust'
import { afterSuccess, EVERY_HOURS } from '../model/update-times'
import type { Timing } from './after-check'
import type { Offer } from './offer'
import { takeOffer } from './take'

export type Adopted = 'done' | 'stale' | 'full'

/** Keeps what a person has looked at and confirmed. `stale`: something else came meanwhile; `full`: no room, nothing changed. */
export async function adopt(
  list: Subscription[],
  offer: Offer,
  address: string | undefined,
  shelf: PackShelf,
  { now, everyHours = EVERY_HOURS, chance }: Timing,
): Promise<{ list: Subscription[]; outcome: Adopted }> {
  const { packId } = offer.taken.state
  if ((await shelf.state(packId))?.current.hash !== offer.over) return { list, outcome: 'stale' }
  const old = list.find(one => one.packId === packId)
  const fresh: Subscription = address
    ? { id: address, way: 'link', address, failures: 0 }
    : { id: `pack:${packId}`, way: 'file', failures: 0 }
  // A file may be the update of a list that came by an address: that stays where it asks.
  const basis = old && (!address || old.way === 'policy-address') ? old : { ...old, ...fresh }
  try {
    const taken = await takeOffer(offer, basis, shelf, now)
    const next = taken.address ? { next: afterSuccess(now, everyHours, chance) } : {}
    const others = list.filter(one => one !== old && one.id !== taken.id)
    return { list: [...others, { ...taken, ...next }], outcome: 'done' }
  } catch (error) {
    if (!isFull(error)) throw error
    return { list, outcome: 'full' }
  }
}

const isFull = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'QuotaExceededError' || isFull((error as { inner?: unknown }).inner))

/** Back to the pack before: the newest is not taken again until a newer number comes. */
export function wentBack(old: Subscription, { current, previous }: KeptState): Subscription {
  if (!previous) return old
  const { change: _, ...rest } = old
  return { ...rest, hash: previous.hash, serial: previous.serial, leftHash: current.hash }
}
