import { scrypt } from '@noble/hashes/scrypt.js'

/** How a key is made from a passphrase; stored beside what it opens. Salts are 16 random bytes. */
export interface KeyMaking {
  name: 'scrypt'
  N: number
  r: number
  p: number
  salt: Uint8Array
}

/** 64 MB and a second or two; the second of the equal settings OWASP names (Password Storage Cheat Sheet). */
export const COST = { N: 2 ** 16, r: 8, p: 2 }
/** What is read from a file may not exhaust the device: 256 MB, and four times the work of ours. */
const MOST_BYTES = 256 * 1024 * 1024
const MOST_WORK = 4 * COST.N * COST.r * COST.p
/** A making with a salt of its own; `cost` only for tests. */
export const newMaking = (cost: Omit<KeyMaking, 'name' | 'salt'> = COST): KeyMaking => ({
  name: 'scrypt',
  ...cost,
  salt: crypto.getRandomValues(new Uint8Array(16)),
})

/** False for parameters that would take this device's memory or minutes, or that scrypt does not know. */
export const isBearable = ({ N, r, p, salt }: KeyMaking): boolean =>
  [N, r, p].every(each => Number.isSafeInteger(each) && each > 0) &&
  N > 1 &&
  Number.isInteger(Math.log2(N)) &&
  128 * N * r <= MOST_BYTES &&
  N * r * p <= MOST_WORK &&
  salt.length === 16

/** The same words typed on another keyboard are the same passphrase. Takes a second or two, without a pause: only in a worker. */
export function keyFrom(passphrase: string, { N, r, p, salt }: KeyMaking): Promise<CryptoKey> {
  const bytes = scrypt(passphrase.normalize('NFKC'), salt, { N, r, p, dkLen: 32, maxmem: MOST_BYTES * 2 })
  return aesKey(bytes as Uint8Array<ArrayBuffer>)
}

/** A key that WebCrypto uses and never gives out again. */
export const aesKey = (bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
