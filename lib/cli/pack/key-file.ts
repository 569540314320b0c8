import { CompactEncrypt, compactDecrypt } from 'jose'
import type { Day } from '../../base/time'
import type { TrustedKey } from '../../model/keyring'
import { keyringSchema } from '../../model/schemas/envelope'
import { KEY_FILE, keyFileSchema, privateKeySchema } from '../../model/schemas/key-file'
import { kidOf } from '../../packs/keys'
import { fill } from '../../text/say'
import { type AuthorKey, publicPart } from '../signing'
import { type CliText, Stop } from './command'
import { readJson } from './files'

/** OWASP's advice of 2023 for PBKDF2 with HMAC-SHA-512 is 210,000; a second on an office computer is no burden. */
const ROUNDS = 600_000

/** A private key under a passphrase: JWE (PBES2, AES-256-GCM), made and opened by `jose`. */
export async function lockKey(key: AuthorKey, name: string, passphrase: string): Promise<string> {
  const locked = await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(key)))
    .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM' })
    .setKeyManagementParameters({ p2c: ROUNDS })
    .encrypt(new TextEncoder().encode(passphrase))
  return `${JSON.stringify({ format: KEY_FILE, name, ...publicPart(key), locked }, undefined, 2)}\n`
}

export async function openKey(file: string, passphrase: () => Promise<string>, text: CliText): Promise<AuthorKey> {
  const read = keyFileSchema.safeParse(readJson(file, text))
  if (!read.success) throw new Stop([fill(text.key.notKey, { file })])
  const words = new TextEncoder().encode(await passphrase())
  try {
    const { plaintext } = await compactDecrypt(read.data.locked, words, {
      keyManagementAlgorithms: ['PBES2-HS512+A256KW'],
      contentEncryptionAlgorithms: ['A256GCM'],
      maxPBES2Count: 2 * ROUNDS,
    })
    return privateKeySchema.parse(JSON.parse(new TextDecoder().decode(plaintext))) as AuthorKey
  } catch {
    throw new Stop([fill(text.key.wrong, { file })])
  }
}

export const publicFile = (key: TrustedKey & { notAfter?: Day }): string =>
  `${JSON.stringify({ kid: key.kid, x: key.x, ...(key.notAfter && { notAfter: key.notAfter }) }, undefined, 2)}\n`

/** A public key somebody sent; a private one is refused, so that nobody gets into the habit. */
export async function readPublic(file: string, text: CliText): Promise<TrustedKey> {
  const json = readJson(file, text)
  if (keyFileSchema.safeParse(json).success) throw new Stop([fill(text.key.isPrivate, { file })])
  const read = keyringSchema.safeParse({ threshold: 1, keys: [json] })
  const [key] = read.success ? (read.data.keys as TrustedKey[]) : []
  if (!key || (await kidOf(key.x)) !== key.kid) throw new Stop([fill(text.key.notPublic, { file })])
  return key
}
