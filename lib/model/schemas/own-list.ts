import { z } from 'zod'
import { PLATFORMS } from '../platform'

const text = (longest: number) => z.string().trim().min(1).max(longest)

/** One entry of a file; fields it does not know are let through and named by the reader. */
export const ownEntry = z
  .looseObject({
    platform: z.enum(PLATFORMS),
    id: text(64).optional(),
    handle: text(100).optional(),
    as: z.enum(['hold', 'not-campaign']),
    note: z.string().max(500).optional(),
    added: z.iso.date(),
  })
  .refine(entry => entry.id !== undefined || entry.handle !== undefined)

/** The file around the entries; entries are checked one by one, so that one bad row loses nothing else. */
export const ownListFile = z.looseObject({
  format: z.literal('jejak-netral/own-list'),
  version: z.int().min(1),
  entries: z.array(z.unknown()),
})
