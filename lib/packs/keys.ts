import { base64url } from 'jose'
import type { Keyring, TrustedKey } from '../model/keyring'

/** SHA-256 in hexadecimal. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>))
  return Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('')
}

/** A key's name follows from the key: `openssl pkey -pubout -outform DER | tail -c 32 | sha256sum | cut -c1-32`. */
export const kidOf = async (x: string): Promise<string> => (await sha256(base64url.decode(x))).slice(0, 32)

/** Whether every key bears the name that follows from it. */
export async function isSound(keyring: Keyring): Promise<boolean> {
  const kids = await Promise.all(keyring.keys.map(({ x }) => kidOf(x)))
  return keyring.keys.every(({ kid }, place) => kid === kids[place])
}

/**
 * What a person compares with their agency's circular: 8 groups of 4 digits over threshold and keys, in whatever order these stand.
 * `printf '1\nKID\n' | sha256sum | cut -c1-32` gives the same for one key.
 */
export async function fingerprintOf({ threshold, keys }: Keyring): Promise<string> {
  const lines = keys.map(spelled).sort()
  const digits = await sha256(new TextEncoder().encode(`${[threshold, ...lines].join('\n')}\n`))
  return (digits.slice(0, 32).match(/.{4}/g) ?? []).join(' ')
}

const spelled = ({ kid, notAfter }: TrustedKey): string => (notAfter ? `${kid} ${notAfter}` : kid)
