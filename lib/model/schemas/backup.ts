import { z } from 'zod'
import { ACTION_KINDS } from '../act'
import type { BackupPart } from '../backup'
import { FINDING_STATES, LONGEST_REASON } from '../finding'
import { PLATFORMS } from '../platform'
import type { Settings } from '../settings'
import { ownEntry } from './own-list'

/** Far above what a part of ours holds, far below what could hurt. */
const MOST_ROWS = 50_000
const short = z.string().max(300)
const long = z.string().max(20_000)
const count = z.int().min(0)
/** Also days before 1970 and beyond today: an export may say anything. */
const instant = z.number()
const platform = z.enum(PLATFORMS)
const counts = z.record(short, z.number())
const day = z.iso.date()

const account = z.object({ platform, id: short.optional(), handle: short.optional() })
const target = z.object({
  account,
  part: z.enum(['author', 'original', 'co-author', 'group', 'host', 'quoted']),
})
const activity = z.object({
  kind: z.literal('activity'),
  platform,
  action: z.enum(ACTION_KINDS),
  undo: z.boolean().optional(),
  detail: short.optional(),
  targets: z.array(target).max(200),
  unknownTarget: z.boolean().optional(),
  context: z.array(target).max(200).optional(),
  post: z.object({ platform, id: short, url: z.string().max(4000).optional() }).optional(),
  text: z.string().max(1_000_000).optional(),
  draft: z.string().max(1_000_000).optional(),
  actor: account.optional(),
  bySelf: z.boolean(),
  time: z.union([z.strictObject({ at: instant }), z.object({ after: instant.optional(), before: instant.optional() })]),
  heldUntil: instant.optional(),
  said: z.object({ name: long.optional(), sentence: long.optional(), by: long.optional() }).optional(),
})

const rows = <Row extends z.ZodType>(row: Row) => z.array(row).max(MOST_ROWS)
const exportSeen = z.object({ id: count, platform, owner: short.optional(), madeAt: instant, oldest: counts })
const receipt = z.object({
  key: z.string().max(4000),
  read: count,
  byAction: counts,
  notUnderstood: count,
  newest: instant,
  oldest: counts,
})
const importLine = z.object({
  platform,
  importedAt: instant,
  read: count,
  added: count,
  name: z.string().max(1000),
  places: z
    .array(z.tuple([count, count]))
    .max(10_000)
    .optional(),
  export: count.optional(),
})

/** All of them but rests, which end by themselves; a new setting does not compile until it has its place here. */
const kept = {
  language: z.enum(['id', 'en']),
  person: z.object({
    status: z.enum(['pns', 'pppk', 'pppk-part-time', 'ppnpn', 'village', 'tni-polri', 'unset']),
    region: z
      .string()
      .regex(/^[0-9]{2}(\.[0-9]{2}){0,3}$/)
      .optional(),
    spouseOfCandidate: z.boolean(),
    unpaidLeave: z.boolean(),
    officeAccounts: z.array(account).max(100),
  }),
  sitesOff: z.array(platform).max(20),
  packsOff: z.array(short).max(1000),
  footprint: z.enum(['device', 'memory']),
  footprintChosen: z.literal(true),
  badge: z.boolean(),
  photos: z.boolean(),
  infoNote: z.boolean(),
  labels: z.boolean(),
  history: z.literal(true),
} satisfies Record<Exclude<keyof Settings, 'rests'>, z.ZodType>
const settings = z.object(kept).partial()

/** Entries as the own list holds them, by the schema of its file. */
const ownEntries = rows(z.object({ account, as: ownEntry.shape.as, note: ownEntry.shape.note, added: day }))

const part = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('about'), made: instant, total: count }),
  z.object({ kind: z.literal('exports'), rows: rows(exportSeen) }),
  z.object({
    kind: z.literal('activities'),
    rows: rows(activity),
    last: z.array(z.int().min(0).max(65_535)).max(MOST_ROWS),
  }),
  z.object({
    kind: z.literal('marks'),
    rows: rows(
      z.object({
        key: short,
        state: z.enum(FINDING_STATES),
        since: instant,
        reason: z.string().max(LONGEST_REASON).optional(),
      }),
    ),
  }),
  z.object({
    kind: z.literal('known'),
    rows: rows(z.object({ key: short, account, from: z.literal('page').optional() })),
  }),
  z.object({ kind: z.literal('receipts'), rows: rows(receipt) }),
  z.object({ kind: z.literal('imports'), rows: rows(importLine) }),
  z.object({
    kind: z.literal('beside'),
    beside: z.object({
      own: ownEntries.optional(),
      settings: settings.optional(),
      hygiene: z.partialRecord(platform, z.record(short, day)).optional(),
    }),
  }),
])

/** A part of a backup, checked; what it does not know is left out. `undefined`: it is none. */
export function backupPart(found: unknown): BackupPart | undefined {
  const checked = part.safeParse(found)
  return checked.success ? (checked.data as BackupPart) : undefined
}
