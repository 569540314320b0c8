const NONCE = 12
type Bytes = Uint8Array<ArrayBuffer>

/** AES-256-GCM: a fresh random nonce, then the sealed bytes. `label` says what they are; opening needs the same one. */
export async function seal(key: CryptoKey, bytes: Uint8Array, label: string): Promise<Bytes> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE))
  const sealed = await crypto.subtle.encrypt(how(nonce, label), key, bytes as Bytes)
  const whole = new Uint8Array(NONCE + sealed.byteLength)
  whole.set(nonce)
  whole.set(new Uint8Array(sealed), NONCE)
  return whole
}

/** `undefined`: another key, another label, or changed bytes; nobody can say which. */
export async function unseal(key: CryptoKey, whole: Uint8Array, label: string): Promise<Bytes | undefined> {
  if (whole.length <= NONCE) return undefined
  const nonce = whole.slice(0, NONCE)
  const sealed = whole.slice(NONCE)
  return crypto.subtle.decrypt(how(nonce, label), key, sealed).then(
    bytes => new Uint8Array(bytes),
    () => undefined,
  )
}

const how = (iv: Bytes, label: string): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(label),
})
