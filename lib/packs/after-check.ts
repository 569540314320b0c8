import type { Result } from '../base/result'
import type { Instant } from '../base/time'
import type { PackShelf } from '../model/pack-shelf'
import type { PackTrouble, Subscription } from '../model/subscription'
import { afterFailure, afterSuccess, EVERY_HOURS } from '../model/update-times'
import type { Offer } from './offer'
import { takeOffer } from './take'

export interface Timing {
  now: Instant
  everyHours?: number | undefined
  /** 0 to 1, at random. */
  chance: number
}

/** A subscription after its source was asked: what came is kept, what went wrong is said, the next time is set. */
export async function afterCheck(
  old: Subscription,
  looked: Result<Offer | 'nothing-new', PackTrouble>,
  shelf: PackShelf,
  { now, everyHours = EVERY_HOURS, chance }: Timing,
): Promise<Subscription> {
  const { trouble: _, ...untroubled } = old
  if (!looked.ok) {
    const failures = old.failures + 1
    const next = afterFailure(now, failures, chance)
    return { ...old, tried: now, failures, trouble: looked.problem, ...(old.address && { next }) }
  }
  const next = old.address ? { next: afterSuccess(now, everyHours, chance) } : {}
  if (looked.value === 'nothing-new') return { ...untroubled, tried: now, checked: now, failures: 0, ...next }
  // Something else may be kept since we asked: then the next check decides.
  const kept = await shelf.state(looked.value.taken.state.packId)
  if (kept?.current.hash !== looked.value.over) return { ...old, ...next }
  return { ...(await takeOffer(looked.value, old, shelf, now)), ...next }
}
