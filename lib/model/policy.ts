import type { Instant } from '../base/time'
import type { PolicyName } from './managed-policy'
import type { Pack } from './pack'

/** What the employer's policy says, after reading; every field has a default, so "no policy" is one of these too. */
export interface Policy {
  packAddresses: string[]
  inlinePacks: string[]
  /** Public keys, base64url. Without any, no pack of the policy is taken. */
  trustedKeys: string[]
  requiredSignatures: number
  /** Names of keys (`kid`). */
  revokedKeys: string[]
  lockPacks: boolean
  lockSites: boolean
  /** Absent: not said. */
  memoryOnly?: boolean
  skipWelcome: boolean
  pauses: Pack['paused']
  updateEveryHours?: number
  supportContact: string
}

export const NO_POLICY: Policy = {
  packAddresses: [],
  inlinePacks: [],
  trustedKeys: [],
  requiredSignatures: 1,
  revokedKeys: [],
  lockPacks: false,
  lockSites: false,
  skipWelcome: false,
  pauses: [],
  supportContact: '',
}

export const POLICY_REFUSALS = [
  'unknown-key',
  'wrong-kind',
  'out-of-bounds',
  'too-long',
  'too-many',
  'bad-address',
  'bad-key',
  'bad-pause',
  'pause-too-long',
  'unknown-place',
] as const
export type PolicyRefusal = (typeof POLICY_REFUSALS)[number]

/** A key, or one line of it, that was not taken; the rest still holds. Never the value itself. */
export interface RefusedPolicy {
  key: string
  /** Of a list, from 1. */
  line?: number
  why: PolicyRefusal
}

/** `storage.local` key `policy`: what the browser last said. When it did is another key, so that only a change is news. */
export interface KeptPolicy {
  policy: Policy
  /** Keys that were taken. */
  used: PolicyName[]
  refused: RefusedPolicy[]
  /** The browser said "nothing" once, at this instant; believed when it says so again ten seconds later. */
  emptySince?: Instant
}

export const NO_KEPT_POLICY: KeptPolicy = { policy: NO_POLICY, used: [], refused: [] }

/** Two empty answers this far apart, and the policy is gone. */
export const EMPTY_AGAIN_MS = 10_000
