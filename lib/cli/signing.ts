import { base64url, FlattenedSign, importJWK } from 'jose'
import type { TrustedKey } from '../model/keyring'
import type { Signed } from '../model/schemas/envelope'
import { ALGORITHM, kidIn, type SignedType } from '../packs/envelope'
import { kidOf } from '../packs/keys'

/** A private key of an author; kept in a file under a passphrase (`key-file.ts`), never written anywhere as it is. */
export interface AuthorKey extends TrustedKey {
  d: string
}

export async function makeKey(): Promise<AuthorKey> {
  const pair = (await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])) as CryptoKeyPair
  const { x = '', d = '' } = await crypto.subtle.exportKey('jwk', pair.privateKey)
  return { kid: await kidOf(x), x, d }
}

export const publicPart = ({ kid, x, notAfter }: AuthorKey): TrustedKey => ({ kid, x, ...(notAfter && { notAfter }) })

/** Signs exactly these bytes for exactly this purpose. */
export async function sign(payload: Uint8Array, typ: SignedType, keys: readonly AuthorKey[]): Promise<Signed> {
  const signatures: Signed['signatures'] = []
  for (const key of keys) signatures.push(await signatureOf(payload, typ, key))
  return { payload: base64url.encode(payload), signatures }
}

/** Adds a signature to what others have signed, byte for byte; the same key twice replaces its first. */
export async function addSignature<Envelope extends Signed>(
  signed: Envelope,
  typ: SignedType,
  key: AuthorKey,
): Promise<Envelope> {
  const others = signed.signatures.filter(signature => kidIn(signature) !== key.kid)
  const added = await signatureOf(base64url.decode(signed.payload), typ, key)
  return { ...signed, signatures: [...others, added] }
}

async function signatureOf(payload: Uint8Array, typ: SignedType, { kid, x, d }: AuthorKey) {
  const key = await importJWK({ kty: 'OKP', crv: 'Ed25519', x, d, alg: ALGORITHM })
  const made = await new FlattenedSign(payload).setProtectedHeader({ alg: ALGORITHM, kid, typ }).sign(key)
  return { protected: made.protected as string, signature: made.signature }
}
