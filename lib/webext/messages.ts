import type { Attempt } from '../model/act'
import type { HealthCounts } from '../model/health'
import type { OwnEntry } from '../model/own-list'
import type { AccountRef, Platform } from '../model/platform'
import type { DayCounts, GuardStatus } from '../model/settings'
import type { Wording } from '../model/wording'

/** Guarded page → background, after a hold. The background checks the sender before it answers. */
export interface GuardToBackground {
  /** The same act judged with names, in words; no `wording` where this judge, knowing the person, would not hold it. */
  'guard.explain': { ask: { attempt: Attempt }; answer: { wording?: Wording } }
  /** A number for today; dropped for private windows. `note`: a line for the page, where the person chose to see one. */
  'guard.count': { ask: { platform: Platform; count: keyof DayCounts }; answer: { ok: true; note?: string } }
  /** Numbers of the two nets since the last report; dropped for private windows. */
  'guard.health': { ask: { platform: Platform; surface: string; counts: HealthCounts }; answer: { ok: true } }
  /** Taken back on a site while something there is waited for; dropped for private windows, and where it is none of that. */
  'guard.undone': { ask: { attempt: Attempt }; answer: { ok: true } }
  'guard.ownPut': { ask: { entry: OwnEntry }; answer: { ok: true } }
  'guard.ownRemove': { ask: { account: AccountRef }; answer: { ok: true } }
}

/** Extension page → guarded tab. */
export interface PageToGuard {
  'page.status': { ask: Record<never, never>; answer: GuardStatus }
}

export type Ask<Map, Type extends keyof Map> = Map[Type] extends { ask: infer Body } ? Body & { type: Type } : never
export type Answer<Map, Type extends keyof Map> = Map[Type] extends { answer: infer Body } ? Body : never
