import { z } from 'zod'

/** Bounds of everything that is signed, in bytes or pieces; each is checked before what it bounds is read. */
export const SIGNED_BOUNDS = {
  /** Payload, signatures and rotations, as fetched. */
  pack: 2_000_000,
  head: 2_048,
  shard: 2_000_000,
  /** A pack in one file, its shards inside. */
  file: 48_000_000,
  shards: 200,
  signatures: 16,
  keys: 16,
  rotations: 16,
  /** Signed packs end within this many days. */
  days: 366,
}

const base64url = (least: number, most: number) =>
  z
    .string()
    .regex(/^[\w-]*$/)
    .min(least)
    .max(most)
const hash = z.string().regex(/^[0-9a-f]{64}$/, 'hash-form')
const kid = z.string().regex(/^[0-9a-f]{32}$/, 'kid-form')
const name = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,79}$/)
const count = z.int().min(0)
const day = z.string().regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/, 'day-form')

const signature = z.strictObject({ protected: base64url(1, 600), signature: base64url(86, 86) })
/** JWS, general JSON serialization (RFC 7515, 7.2.1): several signatures over the same bytes, nothing outside them. */
const jws = (most: number) =>
  z.strictObject({
    payload: base64url(2, most),
    signatures: z.array(signature).min(1).max(SIGNED_BOUNDS.signatures),
  })

export const headEnvelopeSchema = jws(SIGNED_BOUNDS.head)
/** Signed word that keys change: `typ` `policy-pack-keyring+jws`. */
export const rotationEnvelopeSchema = jws(20_000)
export const envelopeSchema = jws(SIGNED_BOUNDS.pack).extend({
  /** How today's keys follow from older ones, oldest first, for devices that were away. */
  rotations: z.array(rotationEnvelopeSchema).max(SIGNED_BOUNDS.rotations).optional(),
  /** Texts of shards by hash: the pack in one file. Not signed here: their hashes are, inside the payload. */
  shards: z.record(hash, z.string().max(SIGNED_BOUNDS.shard)).optional(),
})
export type Envelope = z.infer<typeof envelopeSchema>
export type Signed = z.infer<typeof headEnvelopeSchema>

/** What a signature says of itself; nothing else may stand there. */
export const protectedSchema = z.strictObject({ alg: z.string(), kid, typ: z.string() })

export const keyringSchema = z
  .object({
    threshold: z.int().min(1).max(SIGNED_BOUNDS.keys),
    keys: z
      .array(z.object({ kid, x: base64url(43, 43), notAfter: day.optional() }))
      .min(1)
      .max(SIGNED_BOUNDS.keys),
  })
  .refine(({ threshold, keys }) => threshold <= keys.length, 'threshold-high')
  .refine(({ keys }) => new Set(keys.map(key => key.kid)).size === keys.length, 'twice')

export const shardsSchema = z
  .array(
    z.object({
      hash,
      bytes: z.int().min(2).max(SIGNED_BOUNDS.shard),
      without: z.array(count).max(20_000).optional(),
    }),
  )
  .max(SIGNED_BOUNDS.shards)

export const headSchema = z.object({
  format: z.literal(1),
  packId: name,
  epoch: count,
  serial: count,
  issued: day,
  expires: day,
  hash,
  bytes: z.int().min(2).max(SIGNED_BOUNDS.pack),
  shards: z.object({ count, bytes: count }).optional(),
})

export const rotationSchema = z.object({ packId: name, epoch: count, keyring: keyringSchema })
