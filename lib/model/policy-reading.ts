import type { Instant } from '../base/time'
import { EMPTY_AGAIN_MS, type KeptPolicy, NO_KEPT_POLICY } from './policy'

/** What a reading of the policy brought; `nothing` is also what a browser says that is not ready yet. */
export type Reading = 'nothing' | Omit<KeptPolicy, 'emptySince'>

/**
 * What is kept after a reading. A browser at its start may say "nothing" for seconds, so nothing is believed only when it is
 * said twice, ten seconds apart; until then the last known policy holds. `again`: read once more then.
 */
export function afterReading(kept: KeptPolicy, reading: Reading, now: Instant): { kept: KeptPolicy; again: boolean } {
  const { emptySince, ...known } = kept
  if (reading !== 'nothing') return { kept: reading, again: false }
  if (known.used.length + known.refused.length === 0) return { kept: known, again: false }
  if (emptySince === undefined || now < emptySince) return { kept: { ...known, emptySince: now }, again: true }
  if (now - emptySince < EMPTY_AGAIN_MS) return { kept, again: true }
  return { kept: NO_KEPT_POLICY, again: false }
}
