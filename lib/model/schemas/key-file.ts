import { z } from 'zod'

export const KEY_FILE = 'jejak-netral/key'

/** An author's private key under a passphrase: `locked` is a compact JWE. */
export const keyFileSchema = z.object({ format: z.literal(KEY_FILE), name: z.string(), locked: z.string().max(10_000) })
/** What is inside. */
export const privateKeySchema = z.object({
  kid: z.string(),
  x: z.string(),
  d: z.string(),
  notAfter: z.string().optional(),
})
