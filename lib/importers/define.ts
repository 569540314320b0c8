import { z } from 'zod'
import type { Instant } from '../base/time'
import type { ActionKind } from '../model/act'
import type { Platform } from '../model/platform'

// Extension pages forbid `new Function`; without this zod tries it once per page and the browser reports it (zod 4, 2026).
z.config({ jitless: true })

/**
 * One export format as declared data: `lib/importers/<id>.ts`, default export, no sibling imports. What runs it
 * (`run.ts`) knows no platform. To add one: copy `instagram.ts`, name it in `registry.ts`, write a test beside it.
 */
export interface Importer {
  platform: Platform
  /** The file's own name; stored with each import. */
  id: string
  /** What the person downloaded, in their words. */
  name: { id: string; en: string }
  /** The way to the download in the platform's own menus. */
  howToGet: { id: string; en: string }
  /**
   * Who and when, as the archive or its one wrapper folder is named: named groups `handle` and `day` (YYYY-MM-DD).
   * Renamed archives simply do not match.
   */
  archiveName?: RegExp
  /** Folder names that are never opened (messages), wherever they lie. */
  never: readonly string[]
  /** Repairs the strings of a batch of parsed records; `raw` is their source text, for a cheap "nothing to do". */
  repair?: (records: unknown[], raw: string) => unknown[]
  /** Where the export says whose it is; read first. Absent in many parts of a multi-part export. */
  owner?: { files: readonly string[]; at: readonly Path[]; reading: Reading }
  records: readonly RecordKind[]
}

/** One kind of record: where it lies, what it looks like, which act it is. */
export interface RecordKind {
  action: ActionKind
  /** A record of taking back (unfollow). */
  undo?: true
  /** A finer kind, kept with the act: `story`, `comment`, `pending`. */
  detail?: string
  /** The state lasts (follow, membership): `heldUntil` becomes the day of the export. */
  lasts?: true
  /**
   * Path ends, newest first, matched at a folder boundary without regard to case. `name.json` also stands for
   * `name_1.json`, `name_2.json` …; quotes (`'`, `’`) match `_`. A file dropped by itself matches by its last part.
   */
  files: readonly string[]
  /** Where the list lies inside the file: keys from the root; `[]` = the file is the list. Newest first. */
  at: readonly Path[]
  /** Record shapes over the years, newest first; the first that fits is taken. None fits = not understood, counted. */
  shapes: readonly Reading[]
}

/** Keys from the root of a JSON file to a list. */
export type Path = readonly string[]

/** What a record says, before the machinery makes an Activity of it. Every part may be missing. */
export interface Found {
  /** Whom the act benefits. Absent = the export does not say; the act is kept and counted as "cannot tell". */
  handle?: string | undefined
  id?: string | undefined
  /** An act without any other party (an own post): no target is missing. */
  alone?: true | undefined
  /** Seconds since 1970 UTC as written; 0 and impossible years count as "no time". */
  seconds?: number | undefined
  /** Stable id of the post (shortcode, number) and where it opens. */
  post?: { id: string; url: string } | undefined
  /** What the person wrote. */
  draft?: string | undefined
}

/** A shape and its meaning. `undefined` = of this shape, but nothing to tell (an empty row): not understood. */
export interface Reading {
  read(record: unknown): Found | undefined
}

/** Ties a zod shape to its meaning, so that the row is typed: `reading(z.object({…}), row => ({…}))`. */
export const reading = <Row>(shape: z.ZodType<Row>, meaning: (row: Row) => Found | undefined): Reading => ({
  read(record) {
    const row = shape.safeParse(record)
    return row.success ? meaning(row.data) : undefined
  },
})

export const defineImporter = (importer: Importer): Importer => importer

/** The instant of a written time, where it is a possible one: from 2004 to a day after `now`. */
export function instantOf(seconds: number | undefined, now: Instant): Instant | undefined {
  const at = (seconds ?? 0) * 1000
  return at >= Date.UTC(2004, 0, 1) && at <= now + 86_400_000 ? at : undefined
}
