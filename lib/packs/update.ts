import { ok, type Result } from '../base/result'
import { SIGNED_BOUNDS } from '../model/schemas/envelope'
import type { PackTrouble, Subscription } from '../model/subscription'
import type { Trust } from '../model/trust'
import { addressesOf } from './addresses'
import { type Around, fetchPack, type Get, type Offer } from './offer'
import { verifyHead } from './verify-head'

/** Asks the source of a subscription for news: its head, and only if that rose, the pack. Changes nothing. */
export async function lookForUpdate(
  { address = '', packId, leftHash }: Subscription,
  trust: Trust,
  around: Around,
  get: Get,
): Promise<Result<Offer | 'nothing-new', PackTrouble>> {
  const at = addressesOf(address)
  const headBytes = await get(at.head, SIGNED_BOUNDS.head)
  if (!headBytes.ok) return headBytes
  const kept = packId === undefined ? undefined : await around.shelf.state(packId)
  const news = await verifyHead(headBytes.value, trust, kept, around.moment)
  if (!news.ok) return news
  const { head, todo } = news.value
  if (todo === 'nothing' || head.hash === leftHash) return ok('nothing-new')
  return fetchPack(head, at, { ...trust, ...(packId !== undefined && { packId }) }, around, get)
}
