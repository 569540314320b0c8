import type { Keyring } from '../model/keyring'
import type { KeptState, Trust } from '../model/trust'
import { fingerprintOf } from './keys'

/** Where the chain of trust stands now. */
export interface Anchor {
  keyring: Keyring
  /** Of the keyring the chain began with. */
  fingerprint: string
  /** Of the pack whose keys these are; −1 where no pack was taken yet. */
  epoch: number
}

/**
 * The keys of the kept pack. Where policy names keys, only if the chain began with those: an administrator who names others (after
 * a loss) starts anew from them.
 */
export async function anchorOf(trust: Trust, kept: KeptState | undefined): Promise<Anchor | undefined> {
  const named = trust.keyring && (await fingerprintOf(trust.keyring))
  if (kept && (named === undefined || kept.anchor === named)) {
    return { keyring: kept.current.keyring, fingerprint: kept.anchor, epoch: kept.current.epoch }
  }
  return trust.keyring && named !== undefined ? { keyring: trust.keyring, fingerprint: named, epoch: -1 } : undefined
}
