import { flattenedVerify } from 'jose'
import { dayOf, type Instant } from '../base/time'
import type { Keyring, TrustedKey } from '../model/keyring'
import type { Refusal } from '../model/refusal'
import type { Signed } from '../model/schemas/envelope'
import { ALGORITHM, kidIn } from './envelope'

/** What of a keyring's keys signed: different keys, each once. */
interface Signers {
  valid: string[]
  /** Names a key of the keyring, but that key did not sign these bytes. */
  broken: string[]
  revoked: string[]
  late: string[]
}

/** @param now absent for what is stored: a key that was good when it signed stays good for that. */
export async function signersOf(
  signed: Signed,
  keyring: Keyring,
  { revoked = [], now }: { revoked?: readonly string[]; now?: Instant } = {},
): Promise<Signers> {
  const found: Signers = { valid: [], broken: [], revoked: [], late: [] }
  const keys = new Map(keyring.keys.map(key => [key.kid, key]))
  for (const signature of signed.signatures) {
    const key = keys.get(kidIn(signature))
    if (!key || found.valid.includes(key.kid)) continue
    if (!(await isBy(key, { ...signature, payload: signed.payload }))) found.broken.push(key.kid)
    else if (revoked.includes(key.kid)) found.revoked.push(key.kid)
    else if (key.notAfter && now !== undefined && dayOf(now) > key.notAfter) found.late.push(key.kid)
    else found.valid.push(key.kid)
  }
  return found
}

/** Why these signers are not enough for the keyring; undefined where they are. */
export function lacking(signers: Signers, { threshold }: Keyring): Refusal | undefined {
  const { valid, broken, revoked, late } = signers
  if (valid.length >= threshold) return undefined
  if (broken.length > 0) return { kind: 'bad-signature' }
  if (revoked.length > 0) return { kind: 'key-revoked' }
  if (late.length > 0) return { kind: 'key-expired' }
  if (valid.length === 0) return { kind: 'unknown-keys' }
  return { kind: 'too-few-signatures', have: valid.length, need: threshold }
}

async function isBy({ x }: TrustedKey, jws: { protected: string; payload: string; signature: string }) {
  try {
    await flattenedVerify(jws, { kty: 'OKP', crv: 'Ed25519', x, alg: ALGORITHM }, { algorithms: [ALGORITHM] })
    return true
  } catch {
    return false // jose throws for a wrong signature and for a key that is none alike
  }
}
