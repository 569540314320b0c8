import { base64url } from 'jose'
import { fail, ok, type Result } from '../base/result'
import type { Refusal } from '../model/refusal'
import { protectedSchema, type Signed } from '../model/schemas/envelope'

/** What a signature was made for, so that one cannot stand for another. */
export const TYPES = {
  pack: 'policy-pack+jws',
  head: 'policy-pack-head+jws',
  keyring: 'policy-pack-keyring+jws',
} as const
export type SignedType = (typeof TYPES)[keyof typeof TYPES]

/** RFC 9864: the name that means one curve; the vague `EdDSA` is not taken. */
export const ALGORITHM = 'Ed25519'

interface Shape<Read> {
  safeParse(input: unknown): { success: true; data: Read } | { success: false }
}

/** Bytes → an envelope whose every signature says the right thing about itself. Nothing is believed yet. */
export function readEnvelope<Read extends Signed>(
  bytes: Uint8Array,
  most: number,
  shape: Shape<Read>,
  typ: SignedType,
): Result<Read, Refusal> {
  if (bytes.length > most) return fail({ kind: 'too-large', bytes: bytes.length, most })
  const json = parseJson(bytes)
  if (json === undefined) return fail({ kind: 'not-json' })
  if (isBarePayload(json)) return fail({ kind: 'unsigned' })
  const read = shape.safeParse(json)
  if (!read.success) return fail({ kind: 'wrong-envelope' })
  const wrong = wrongHeader(read.data, typ)
  return wrong ? fail(wrong) : ok(read.data)
}

/** A signed part inside another, already of the right shape. */
export function wrongHeader({ signatures }: Signed, typ: SignedType): Refusal | undefined {
  for (const signature of signatures) {
    const header = protectedSchema.safeParse(parseJson(decoded(signature.protected)))
    if (!header.success) return { kind: 'wrong-envelope' }
    if (header.data.alg !== ALGORITHM) return { kind: 'wrong-algorithm' }
    if (header.data.typ !== typ) return { kind: 'wrong-type' }
  }
  return undefined
}

export const kidIn = (signature: Signed['signatures'][number]): string =>
  protectedSchema.parse(parseJson(decoded(signature.protected))).kid

/** JSON of a payload; undefined where it is none. */
export const payloadOf = ({ payload }: Signed): unknown => parseJson(decoded(payload))

export function decoded(text: string): Uint8Array {
  try {
    return base64url.decode(text)
  } catch {
    return new Uint8Array()
  }
}

/** UTF-8 JSON, with or without a byte order mark; undefined where it is none. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

const isBarePayload = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && 'packId' in json && !('signatures' in json)
