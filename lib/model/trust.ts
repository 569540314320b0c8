import type { Day, Instant } from '../base/time'
import type { Keyring } from './keyring'
import type { Pack } from './pack'

/** The signed note of at most 2 KB that is fetched first; the pack is only fetched if it says something new. */
export interface PackHead {
  format: 1
  packId: string
  epoch: number
  serial: number
  issued: Day
  expires: Day
  /** SHA-256 of the pack's payload, hexadecimal. */
  hash: string
  /** Size of the pack's file without shards, which bounds the download. */
  bytes: number
  shards?: { count: number; bytes: number }
}

/** A pack as it was taken: the bytes that are verified again at every start. */
export interface KeptPack {
  /** SHA-256 of the payload, hexadecimal. */
  hash: string
  epoch: number
  serial: number
  acceptedAt: Instant
  /** Under which it was accepted. */
  keyring: Keyring
  /** The envelope, without shards inside. */
  bytes: Uint8Array
  /** Hashes of the shards it needs; their bytes are stored by hash, beside it. */
  shards: string[]
}

/** What a device remembers of one subscription: the last good pack and the one before. */
export interface KeptState {
  packId: string
  /** Fingerprint of the keyring the chain began with. */
  anchor: string
  current: KeptPack
  previous?: KeptPack
}

/** Whom to believe. Without `keyring` and without a kept pack nobody is trusted yet: the pack is only checked against itself, and a person must confirm its fingerprint. */
export interface Trust {
  /** Named by policy, or confirmed by the person. */
  keyring?: Keyring
  /** Pinned, where it is known beforehand. */
  packId?: string
  /** `kid`s that count for nothing any more. */
  revoked?: readonly string[]
}

/** A pack whose bytes, signatures, age and shape are all in order. */
export interface TrustedPack {
  pack: Pack
  /** `first`: nobody on this device knew it; `same`: nothing new. */
  news: 'first' | 'update' | 'same'
  /** Its keys are others than those that were trusted until now, and those have agreed. */
  rotated: boolean
  keyring: Keyring
  /** Of the keyring: 8 groups of 4 digits, for a person to compare. */
  fingerprint: string
  /** `kid`s of its keyring that signed it. */
  signers: string[]
  /** What the pack cannot be understood without and this version lacks; shown, never fatal. */
  unmetNeeds: string[]
  /** What to keep from now on. Kept whole or not at all; a pack changes nothing else on the device. */
  state: KeptState
  /** Shards by hash, to be stored with it. */
  shards: ReadonlyMap<string, Uint8Array>
}
