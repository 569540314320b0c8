import { z } from 'zod'
import { DAY_MS, type Instant } from '../base/time'
import type { ActionKind, TargetPart } from '../model/act'
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
   * Who and when, as the archive or its one wrapper folder is named: named groups `handle` and `day` (YYYY-MM-DD; or
   * `stamp`, YYYYMMDD; or `us`, MM-DD-YYYY). Renamed archives simply do not match.
   */
  archiveName?: RegExp
  /** The id of a post in this export, where pages of the site know it by another. */
  postIdOf?: (onPage: string) => string
  /** Folder names that are never opened (messages), wherever they lie. */
  never: readonly string[]
  /** Repairs the strings of a batch of parsed records; `raw`, their source text, and `nulls` are for a cheap "nothing to do". */
  repair?: (records: unknown[], source: { raw: string; nulls?: boolean }) => unknown[]
  /** Where the export says whose it is and when it was made; read first. Absent in many parts of a multi-part export. */
  owner?: readonly OwnerKind[]
  records: readonly RecordKind[]
  /** Records that are no acts of the person but tell whose a post is (a watch history); read last, never stored whole. */
  knows?: readonly KnowledgeKind[]
}

export interface OwnerKind {
  files: readonly string[]
  at: readonly Path[]
  reading: Reading<Owner>
}

/** Whose export it is. */
export interface Owner {
  handle?: string | undefined
  id?: string | undefined
  /** Display name. */
  name?: string | undefined
  /** When the export was made. */
  madeAt?: Instant | undefined
}

/** Where records lie: the part that acts and knowledge have in common. */
export interface Place {
  /**
   * Path ends, newest first, matched at a folder boundary without regard to case; `.json`, `.js`, `.csv`, `.txt` and `.html`
   * say how they are read. `name.json` also stands for `name_1.json`, `name-part1.json` …; quotes (`'`, `’`) match `_`. A
   * file dropped by itself matches by its last part.
   */
  files: readonly string[]
  /** Paths (folded, see `paths.ts`) beyond `files`, where names are localised; what is in the file then decides. */
  path?: RegExp
  /** How the first 4 KB of a file look that was dropped by itself under any name. */
  looksLike?: RegExp
  /** Where the list lies inside a JSON file. Newest first. */
  at?: readonly Path[]
  /** The columns of a table; without a required one it is another table. */
  columns?: Columns
  /**
   * A table that escapes quotes by a backslash, and whose last cell may go on below without quotes: a row whose first cell
   * does not look as declared belongs to the one before.
   */
  loose?: true
}

/**
 * Keys from the root of a JSON file to a list; `[]` = the file is the list. A first key `**` = anywhere below; a last
 * key `{}` = the object there is the one record.
 */
export type Path = readonly string[]

/**
 * Name of a column in the record → its headers over years and languages (any case), or what its cells look like where no
 * header is known. A name that ends in `?` may be missing.
 */
export type Columns = Readonly<Record<string, readonly (string | RegExp)[]>>

/** One kind of record: where it lies, what it looks like, which act it is. */
export interface RecordKind extends Place {
  action: ActionKind
  /** A record of taking back (unfollow). */
  undo?: true
  /** A finer kind, kept with the act: `story`, `comment`, `pending`. */
  detail?: string
  /** The state lasts (follow, membership): `heldUntil` becomes the day of the export. */
  lasts?: true
  /** Its records tell of the posts of others, too (`facts`): read before what asks. */
  tells?: true
  /** The same act may stand in several files under other words, up to a second apart: the first file read wins. */
  twins?: true
  /** Record shapes over the years, newest first; the first that fits is taken. None fits = not understood, counted. */
  shapes: readonly Reading[]
  /** The same for the HTML twin of the files (`.json` → `.html`); absent: HTML is answered with how to get JSON. */
  html?: readonly Reading[]
}

export interface KnowledgeKind extends Place {
  shapes: readonly Reading<Fact>[]
  html?: readonly Reading<Fact>[]
}

/** Whose a post is, or which handle an id has. */
export interface Fact {
  /** Id of the post; absent: `id` and `handle` are one account. */
  post?: string | undefined
  id?: string | undefined
  handle?: string | undefined
}

/** What a record says, before the machinery makes an Activity of it. Every part may be missing. */
export interface Found {
  /** Whom the act benefits. Absent = the export does not say; the act is kept and counted as "cannot tell". */
  handle?: string | undefined
  id?: string | undefined
  /** Others it benefits: the author of a quoted post, a group. */
  more?: readonly { part: TargetPart; handle?: string | undefined; id?: string | undefined }[] | undefined
  /** An act without any other party (an own post): no target is missing. */
  alone?: boolean | undefined
  /** A display name, where the record has no account. */
  name?: string | undefined
  /** A sentence in the account's language that may hold a name: never taken apart. */
  sentence?: string | undefined
  /** The person's own name as the record has it; not to be looked for in the sentence. */
  by?: string | undefined
  /** Seconds since 1970 UTC as written; 0 and impossible years count as "no time". */
  seconds?: number | undefined
  /** The same in milliseconds, or a span that surely holds it. */
  at?: Instant | undefined
  after?: Instant | undefined
  before?: Instant | undefined
  /** Stable id of the post (shortcode, number) and where it opens. */
  post?: { id: string; url?: string | undefined } | undefined
  /** What the person wrote. */
  draft?: string | undefined
  /** What the post says. */
  text?: string | undefined
  /** Where the record, not its place, tells which act it is. */
  action?: ActionKind | undefined
  detail?: string | undefined
  undo?: true | undefined
  /** What it tells of other records of the same export. */
  facts?: readonly Fact[] | undefined
}

/**
 * A shape and its meaning. `undefined` = not of this shape, or nothing to tell (an empty row): not understood. An empty
 * list = understood, and no act.
 */
export interface Reading<Meaning = Found> {
  read(record: unknown, owner: Owner): Meaning | readonly Meaning[] | undefined
}

/** What tells whether a record is of this kind: zod's, or `quick-shape.ts` where records come by the hundred thousand. */
interface ShapeOf<Row> {
  safeParse(record: unknown): { success: true; data: Row } | { success: false }
}

/** Ties a shape to its meaning, so that the row is typed: `reading(z.object({…}), row => ({…}))`. */
export const reading = <Row, Meaning = Found>(
  shape: ShapeOf<Row>,
  meaning: (row: Row, owner: Owner) => Meaning | readonly Meaning[] | undefined,
): Reading<Meaning> => ({
  read(record, owner) {
    const row = shape.safeParse(record)
    return row.success ? meaning(row.data, owner) : undefined
  },
})

export const defineImporter = (importer: Importer): Importer => importer

const EARLIEST = Date.UTC(2004, 0, 1)
/** A written instant, where it is a possible one: from 2004 to a day after `now`. */
export const possible = (at: Instant | undefined, now: Instant): Instant | undefined =>
  at !== undefined && at >= EARLIEST && at <= now + DAY_MS ? at : undefined
