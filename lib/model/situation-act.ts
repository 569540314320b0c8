import { DAY_MS, type Instant } from '../base/time'
import type { Act } from './act'
import type { AccountRef } from './platform'
import { type CastMember, castMember } from './practice-cast'
import type { Moment, SituationAct } from './situation'

const TWO_YEARS = 730 * DAY_MS

/** The act of a situation as the judge takes it; `at` says when each moment is. */
export function actOf(situation: SituationAct, at: Record<Exclude<Moment, 'past'>, Instant>): Act {
  const { platform, action, undo, on, thread, draft, when, bySelf = true } = situation
  const account = (who: CastMember): AccountRef => ({ platform, handle: castMember(who).handle })
  const base = {
    platform,
    action,
    ...(undo && { undo }),
    targets: on.map(({ who, part }) => ({ account: account(who), part })),
    ...(thread && { context: [{ account: account(thread), part: 'author' as const }] }),
    ...(draft !== undefined && { draft }),
    bySelf,
  }
  if (when === 'past') return { ...base, kind: 'activity', time: { at: at.calon - TWO_YEARS }, heldUntil: at.calon }
  return { ...base, kind: 'attempt', time: { at: at[when] } }
}
