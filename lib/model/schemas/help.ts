import { z } from 'zod'

const words = z.strictObject({ id: z.string().min(1).max(400), en: z.string().min(1).max(400) })
const address = z.url({ protocol: /^https$/ })

export const helpSchema = z.strictObject({
  checked: z.iso.date(),
  channels: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9-]+$/),
        name: words,
        for: z.enum(['ask', 'report', 'both']),
        address: address.optional(),
        what: words,
        how: words,
        sources: z.array(address).min(1),
      }),
    )
    .min(1),
  sources: z.record(z.string(), address),
})
