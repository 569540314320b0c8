import { RELEASES_MAY_FAIL } from '../base/limits'
import type { Platform } from './platform'

/** Numbers only: no account, no time. What one net saw against what the other saw, per platform and surface. */
export interface HealthCounts {
  /** Presses that should send a request. */
  press: number
  /** Requests that do an act. */
  call: number
  /** A press and its request, within three seconds. */
  both: number
  /** Requests whose owner neither net could tell. */
  unattributed: number
  /** Releases the site did not act on. */
  releaseFailed: number
  /** Of those, the last ones in a row; three and the press net no longer holds here. */
  failedInRow: number
}
/** `storage.local` key `health`. */
export type Health = Partial<Record<Platform, Record<string, HealthCounts>>>

export const NO_HEALTH: HealthCounts = { press: 0, call: 0, both: 0, unattributed: 0, releaseFailed: 0, failedInRow: 0 }
/** Fewer than this say nothing. */
const ENOUGH = 8

export type HealthState = 'no-data' | 'well' | 'presses-unseen' | 'requests-unseen' | 'unattributed' | 'release-fails'

/** What the numbers of one surface say, for "Status pengingat". */
export function stateOf(counts: HealthCounts): HealthState {
  if (counts.failedInRow >= RELEASES_MAY_FAIL) return 'release-fails'
  if (counts.press + counts.call < ENOUGH) return 'no-data'
  if (counts.press >= ENOUGH && counts.both < counts.press * 0.5) return 'requests-unseen'
  if (counts.call >= ENOUGH && counts.both < counts.call * 0.5) return 'presses-unseen'
  return counts.unattributed > counts.call * 0.2 ? 'unattributed' : 'well'
}

/** From the worst on; what no number speaks of comes last. */
const WORST_FIRST: readonly HealthState[] = [
  'release-fails',
  'presses-unseen',
  'requests-unseen',
  'unattributed',
  'well',
  'no-data',
]

export interface SurfaceHealth {
  surface: string
  state: HealthState
  counts: HealthCounts
}

/** A platform in one word and its surfaces: a surface that drifts speaks for the platform, else all numbers together. */
export function platformHealth(numbers: Record<string, HealthCounts> = {}): {
  state: HealthState
  surfaces: SurfaceHealth[]
} {
  const surfaces = Object.entries(numbers).map(([surface, counts]) => ({ surface, state: stateOf(counts), counts }))
  const whole = { ...NO_HEALTH }
  for (const { counts } of surfaces) {
    for (const name of ['press', 'call', 'both', 'unattributed'] as const) whole[name] += counts[name]
  }
  const states = [...surfaces.map(({ state }) => state), stateOf(whole)]
  return { state: WORST_FIRST.find(state => states.includes(state)) ?? 'no-data', surfaces }
}
