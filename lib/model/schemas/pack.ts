import { z } from 'zod'
import { DAY_MS } from '../../base/time'
import { ACTION_KINDS } from '../act'
import { CAMPAIGN_ROLES, NEUTRAL_ROLES, ROW_AUDIENCES } from '../pack'
import { PLATFORMS } from '../platform'
import { keyringSchema, SIGNED_BOUNDS, shardsSchema } from './envelope'
import { MOST_SITUATIONS } from './situation'

/** Words of our own in a schema name a `ShapeProblem`; `lib/packs/shape-issues.ts` reads them. */

/** Bounds of a pack: far above any honest list, far below what could hurt. */
export const PACK_BOUNDS = {
  bytes: 32_000_000,
  accounts: 100_000,
  exceptions: 20_000,
  words: 10_000,
  windows: 5_000,
  basis: 500,
}

const line = z.string().trim().min(1).max(300)
const text = z.string().max(2_000)
const name = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,79}$/, 'name-form')
const day = z
  .string()
  .regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/, 'day-form')
  .refine(value => new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value) ?? false, 'no-such-day')
const version = z.string().regex(/^[0-9]{1,6}(\.[0-9]{1,6}){0,3}$/, 'version-form')
const words = z.object({ id: text, en: text })
const sources = z.array(line).max(50)
const contests = z.array(name).max(50)

const span = z
  .object({ from: day, until: day.optional() })
  .refine(({ from, until }) => until === undefined || from <= until, 'ends-early')

const account = z
  .object({
    platform: z.enum(PLATFORMS),
    id: line.optional(),
    handle: line.optional(),
    seen: span.optional(),
  })
  .refine(({ id, handle }) => id || handle, 'no-account')
  .refine(({ handle, seen }) => !handle || seen, 'handle-needs-seen')
const on = z.array(account).min(1).max(50)

const row = z.object({
  id: name,
  citation: line,
  category: z.enum(['kode-etik', 'disiplin', 'tambahan']),
  phase: z.enum(['bakal-calon', 'calon', 'any']),
  actions: z.array(z.enum(ACTION_KINDS)),
  roles: z.array(z.enum(CAMPAIGN_ROLES)),
  inForce: span,
  text: words,
  sanction: z.object({ least: words, most: words }),
  dispute: words.optional(),
  onlyFor: z.enum(ROW_AUDIENCES).optional(),
  by: z.literal('hashtag').optional(),
  disputes: z
    .array(z.object({ action: z.enum(ACTION_KINDS), roles: z.array(z.enum(CAMPAIGN_ROLES)), text: words }))
    .max(20)
    .optional(),
  sources,
})

const window = z
  .object({
    id: name,
    contest: name,
    election: words,
    phase: z.enum(['bakal-calon', 'calon']),
    from: day,
    until: day,
    region: z.string().regex(/^(ID|[0-9]{2}(\.[0-9]{2}){0,3})$/, 'region-form'),
    sources,
  })
  .refine(({ from, until }) => from <= until, 'ends-early')

const posts = z.array(z.object({ platform: z.enum(PLATFORMS), id: line })).max(20_000)
const listed = { who: line, on, evidence: sources, added: day }

/** A pause protects while something is broken; it is no way to switch a pack off. */
const MAX_PAUSE_MS = 30 * DAY_MS

export const accountSchema = z.object({
  ...listed,
  role: z.enum(CAMPAIGN_ROLES),
  contest: contests,
  side: name.optional(),
  posts: posts.optional(),
})

/** A pack as it travels. Unknown fields are dropped: a pack is data and carries nothing else. */
export const packSchema = z
  .object({
    format: z.literal(1),
    packId: name,
    epoch: z.int().min(0),
    serial: z.int().min(0),
    issued: day,
    expires: day.optional(),
    minAppVersion: version,
    needs: z.array(name).max(20),
    paused: z
      .array(z.object({ platform: z.enum(PLATFORMS).optional(), action: z.enum(ACTION_KINDS).optional(), until: day }))
      .max(100),
    title: words,
    issuer: z.object({ name: line, url: z.url({ protocol: /^https$/ }).optional() }),
    basis: z.array(row).max(PACK_BOUNDS.basis),
    windows: z.array(window).max(PACK_BOUNDS.windows),
    accounts: z.array(accountSchema).max(PACK_BOUNDS.accounts),
    words: z
      .array(
        z.object({
          tag: z.string().regex(/^[\p{L}\p{N}\p{M}_]{2,100}$/u, 'tag-form'),
          contest: contests,
          evidence: sources,
          added: day,
        }),
      )
      .max(PACK_BOUNDS.words),
    exceptions: z
      .array(z.object({ ...listed, role: z.enum(NEUTRAL_ROLES), headedBy: contests.optional() }))
      .max(PACK_BOUNDS.exceptions),
    messages: z.object({ id: z.record(name, text), en: z.record(name, text) }),
    contact: text,
    changes: words,
    situations: z.array(z.unknown()).max(MOST_SITUATIONS).optional(),
    keyring: keyringSchema.optional(),
    shards: shardsSchema.optional(),
  })
  .superRefine((pack, context) => {
    const days = new Map<string, number>()
    pack.windows.forEach(({ id }, place) => {
      if (days.has(id)) context.addIssue({ code: 'custom', path: ['windows', place, 'id'], message: 'twice' })
      days.set(id, place)
    })
    pack.paused.forEach(({ until }, place) => {
      if (Date.parse(until) - Date.parse(pack.issued) > MAX_PAUSE_MS) {
        context.addIssue({
          code: 'custom',
          path: ['paused', place, 'until'],
          message: 'pause-long',
        })
      }
    })
  })

export const MOST_IN_SHARD = 20_000
/** A file of accounts beside a pack. */
export const shardSchema = z.object({ accounts: z.array(accountSchema).max(MOST_IN_SHARD) })

/** What trust hangs on: read before anything else of a signed pack. */
export const coverSchema = z
  .object({
    packId: name,
    epoch: z.int().min(0),
    serial: z.int().min(0),
    issued: day,
    expires: day,
    minAppVersion: version,
    keyring: keyringSchema,
  })
  .refine(({ issued, expires }) => issued <= expires, 'ends-early')
  .refine(
    ({ issued, expires }) => Date.parse(expires) - Date.parse(issued) <= SIGNED_BOUNDS.days * DAY_MS,
    'valid-long',
  )
