import type { Day, Instant } from '../base/time'
import type { Words } from './pack'
import type { Refusal } from './refusal'

/** How a pack reaches this device. All ways end at one verifier. */
export type Way = 'file' | 'link' | 'policy-address' | 'policy-inline'

/** Why nothing could be fetched. A browser tells no more of a failed request: network, certificate, redirect and CORS look alike. */
export type FetchProblem =
  | { kind: 'unreachable' }
  | { kind: 'slow' }
  | { kind: 'answered'; status: number }
  | { kind: 'longer-than-announced' }

/** Why a policy's pack is not even asked for. */
export type PolicyPackProblem = { kind: 'policy-without-keys' } | { kind: 'taken-name' }

export type PackTrouble = Refusal | FetchProblem | PolicyPackProblem

/** What an update changed, kept in words for the person: numbers, a few names, the agency's own line. */
export interface PackChange {
  at: Instant
  /** Serial before; absent for the first. */
  from?: number
  to: number
  added: number
  removed: number
  /** Same name, other places, role, contest or evidence. */
  altered: number
  /** The first of each, by their names. */
  addedNames: string[]
  removedNames: string[]
  windowsChanged: boolean
  rowsChanged: boolean
  note: Words
}

/** One pack that is followed. `storage.local` key `subscriptions`; its bytes lie in the pack shelf, under `packId`. */
export interface Subscription {
  /** The address; without one, `pack:` and the packId, or `inline:` and its place in the policy. */
  id: string
  way: Way
  /** Where it is asked for news. */
  address?: string
  /** Of the text in the policy that was read last. */
  textHash?: string
  /** Once a pack was taken. */
  packId?: string
  /** Hash of the pack in use: written after the bytes, so that it never points at nothing. */
  hash?: string
  serial?: number
  issued?: Day
  since?: Instant
  /** `kid`s that signed the one in use, and the fingerprint of its keyring. */
  signers?: string[]
  fingerprint?: string
  /** Last time the source was asked to the end, with or without news. */
  checked?: Instant
  tried?: Instant
  next?: Instant
  /** Failed checks in a row. */
  failures: number
  trouble?: PackTrouble
  change?: PackChange
  /** The person went back to the one before; a pack with this hash is not taken again. */
  leftHash?: string
}

export const isByPolicy = ({ way }: Pick<Subscription, 'way'>): boolean => way.startsWith('policy')

/** packIds that cannot be switched off. */
export const lockedIds = (subscriptions: readonly Subscription[], lockPacks: boolean): string[] =>
  lockPacks ? subscriptions.flatMap(one => (isByPolicy(one) && one.packId ? [one.packId] : [])) : []
