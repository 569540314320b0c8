import { z } from 'zod'
import { ACTION_KINDS } from '../act'
import { FINDING_STATES } from '../finding'
import { PLATFORMS } from '../platform'

const words = z.object({ id: z.string(), en: z.string() })
const instant = z.int().describe('milliseconds since 1970-01-01 UTC')
const platform = z.enum(PLATFORMS)

/** A report as it is read back; `docs/report.schema.json` says the same to others and is compared with it by a test. */
export const reportSchema = z.object({
  format: z.literal('jejak-netral/report'),
  version: z.literal(1),
  made: instant,
  note: z.string(),
  names: z.boolean(),
  packs: z.array(z.object({ packId: z.string(), serial: z.int(), issued: z.iso.date(), title: words })),
  imports: z.array(z.object({ platform, importedAt: instant, read: z.int() })),
  total: z.int(),
  span: z.object({ from: instant, until: instant }).optional(),
  cannotTell: z.array(
    z.object({ reason: z.enum(['unknown-target', 'unknown-time']), platform, action: z.string(), count: z.int() }),
  ),
  rows: z.array(
    z.object({
      at: instant.optional(),
      after: instant.optional(),
      before: instant.optional(),
      platform,
      action: z.enum(ACTION_KINDS),
      detail: z.string().optional(),
      account: z.string().optional(),
      election: words.optional(),
      phase: z.enum(['bakal-calon', 'calon']).optional(),
      rule: z.string().optional(),
      reason: z.string(),
      verdict: z.enum(['hold', 'info']),
      state: z.enum(FINDING_STATES),
      since: instant.optional(),
      confirmed: z.boolean().optional(),
      ownReason: z.string().optional(),
      link: z.string().optional(),
    }),
  ),
})
