import type { Day } from '../base/time'

/** A public key. `kid` is the first 32 hexadecimal digits of the SHA-256 of its 32 bytes, so nobody can choose one. */
export interface TrustedKey {
  kid: string
  /** The 32 bytes of the Ed25519 public key, base64url (43 characters). */
  x: string
  /** From the day after on, what it signs counts no more. */
  notAfter?: Day
}

/** Who may speak for a pack: `threshold` different keys of these must have signed. */
export interface Keyring {
  threshold: number
  keys: TrustedKey[]
}
