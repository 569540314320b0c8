import type { Judged, PackedJudged } from '../model/judged'
import { packJudged } from './packed-found'
import { type Shelf, StorageFull, StorageGone } from './shelf'

/** A judgement of more acts than anyone works off is made anew each time: its value would be too large. */
const MOST_KEPT = 100_000

/**
 * The last judgement, where it was made by these rules of what is stored now; otherwise a new one, which is kept unless
 * something changed while it was made.
 */
export async function keptOrAnew(shelf: Shelf, rules: string, anew: () => Promise<Judged>): Promise<PackedJudged> {
  const kept = await shelf.judged()
  if (kept?.rules === rules) return kept.judged
  const state = await shelf.state()
  const made = await anew()
  const judged = packJudged(made)
  const worth = made.total > 0 && made.found.length <= MOST_KEPT
  // Without a state another tab may have erased everything meanwhile: then there is none, either.
  if (worth && state) await shelf.keepJudged({ rules, judged }, state).catch(outlived)
  return judged
}

/** Two ends of a shelf that what was judged outlives; all else is our bug. */
function outlived(error: unknown): void {
  if (!(error instanceof StorageFull || error instanceof StorageGone)) throw error
}
