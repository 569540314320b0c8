/**
 * The manual of a platform file: every word a platform may say. A platform is one file of declared data
 * (`platforms/x.ts`); what runs it (`lib/guard`) knows no platform. A list of selectors is alternatives, newest first,
 * each with the date it was seen; prefer data attribute > id > role > structure, never a hashed class.
 */
import type { ActionKind, TargetPart } from '../model/act'
import type { ScanKind } from '../model/scan'

export type Selectors = readonly string[]

/** A pattern with the named groups `handle`, `id` (account) and `post`. */
export type Pattern = RegExp

/** Where an account or a post is written. The first that yields counts; see `BoxSpec.author`. */
export type Read =
  /**
   * The first link in the box whose path matches `account` (or `post`) of the platform; or an element inside of it
   * (`a time`, where asking `a:has(time)` of every post costs as much as all else).
   */
  | { link: Selectors; not?: Selectors }
  /** An attribute of the box or of an element in it; groups of the pattern, of which `post` may be base64. */
  | { attribute: string; of: Selectors; pattern: Pattern; not?: Selectors; base64?: true }
  /** Text of an element in the box. */
  | { text: Selectors; pattern: Pattern; not?: Selectors }
  /** An attribute of the pressed control itself. */
  | { control: string; pattern: Pattern }
  /** The address of the page. */
  | 'address'
  /** Groups of the pattern on path and query of the page's address, where it is none of `account` (a group's page). */
  | { address: Pattern }

/** A thing an act can sit in: a post, a person's card, a composer. The guard takes the innermost box around the press. */
export interface BoxSpec {
  /** The box itself … */
  box?: Selectors
  /** … or the smallest element around the control that also holds one of these (a composer around its editor). */
  around?: Selectors
  /** With `around`: no box at all where it holds more than one of these. A neighbour's name would be taken for the owner's. */
  lone?: Selectors
  /** …or the page around this frame, where it is of the same site (a chat beside its video). */
  outer?: true
  /** Only on addresses whose path this matches. */
  on?: Pattern
  /** Owner: id and handle each come from the first read that yields one. */
  author: readonly Read[]
  /** Asked only where none of `author` yields. */
  orElse?: readonly Read[]
  /** How the owner belongs to the act; `author` unless said. */
  part?: TargetPart
  /** Further accounts the act benefits: whose post is shared in it, the group it stands in. All that are found count. */
  also?: readonly { part: TargetPart; reads: readonly Read[] }[]
  /** Every read of `post` must yield the same or nothing, else the owner is unresolved: the site refills its nodes. */
  agree?: true
  /** The post itself, where it can be told. Names it another handle than the author, the owner is unresolved (nothing is touched). */
  post?: readonly Read[]
  /** Text that tells this post from others of its owner where no id is shown; kept in memory as a key, never read. */
  mark?: Selectors
  /** The one box a key acts on when nothing is focused, on an address that names a post. */
  focal?: Selectors
  /** A key acts on the one in the middle of the view, whatever has the focus. */
  inView?: true
}

/** What a send button sends, when the composer shows that it is more than a post. The first match names the act; every match adds a target. */
export interface Becomes<Box extends string> {
  action: ActionKind
  /** Element in the composer that shows it. */
  holds?: Selectors
  /** …that element is itself a box of this kind: its author and post are the target. */
  as?: Box
  /** …or the page's address names the post. */
  address?: true
  /** …or the element's own reads. */
  author?: readonly Read[]
  part: TargetPart
}

export interface PressSpec<Box extends string> {
  action: ActionKind
  /** The control while the act is not yet done. */
  press: Selectors
  /** The control's whole text, where no attribute tells it from its neighbours: every language that has a source. */
  says?: Pattern
  /** Two taps on this, inside a box of `in`, do the same as its control, and never take it back. */
  twice?: Selectors
  in: readonly Box[]
  /** The same control while on: taking it back is never held. `'never'` where the act has no such state. */
  undo: Selectors | 'never'
  /**
   * `press`: the control survives a dialog, so the press is stopped and released by a click on the control.
   * `call`: items of menus and sheets; the press passes and the site's request waits (second net).
   */
  hold: 'press' | 'call'
  /** Keys that do it: a letter acts on the focused box or the focal one; `Control+Enter` and `Meta+Enter` on the editor's box. */
  keys?: readonly string[]
  /** What this control opens instead of acting (a menu, a composer), anywhere on the page: the sign that it worked. */
  opens?: Selectors
  /** Further acts a yes here covers (an opener covers what its menu offers). */
  covers?: readonly ActionKind[]
  /** Editor whose text is the draft. */
  draft?: Selectors
  becomes?: readonly Becomes<Box>[]
}

/** Where a value stands in a request; the first of a list that is there counts. */
export type Field =
  /** A parameter of the address, else of a form body. */
  | { param: string; pattern?: Pattern }
  /**
   * A dotted path in a JSON body (or in `NetSpec.jsonIn`); numbers index lists. A pattern picks the groups `handle`, `id` and
   * `post` out of it, after base64 where that is said.
   */
  | { json: string; pattern?: Pattern; base64?: true }
  /**
   * Picked out of the JSON as it is written, however deep it stands there: `"media_id":"(?<post>\d+)`. What people write cannot
   * look like it, as its quotes are escaped.
   */
  | { jsonText: true; pattern?: Pattern }
  /** A base64 protobuf at a dotted path of a JSON body: the text at these field numbers. */
  | { proto: string; at: readonly number[] }

/** A list of `jsonText` fields. */
/* @__NO_SIDE_EFFECTS__ */
export const inJson = (...patterns: Pattern[]): Field[] => patterns.map(pattern => ({ jsonText: true, pattern }))

/** Lists as one; pure, so that a script sheds what it does not need. */
/* @__NO_SIDE_EFFECTS__ */
export const all = <Item>(...lists: readonly (readonly Item[])[]): Item[] => lists.flat()

/** What a request can name. */
export interface CallFields {
  /** The post acted on. */
  post?: readonly Field[]
  /** A comment acted on or answered: its author is the target, the post's owner the context. */
  comment?: readonly Field[]
  /** A post shown inside the person's own. */
  quoted?: readonly Field[]
  account?: readonly Field[]
  handle?: readonly Field[]
  group?: readonly Field[]
  draft?: readonly Field[]
}

/** True of a request where the field says so (`type=1`). */
export interface Said {
  field: Field
  is: string | Pattern
}

/** A request the site makes when a person acts. By path and operation name, never by an id that rotates. */
export interface CallSpec extends CallFields {
  action: ActionKind
  /**
   * Taking back: always, or where the request says so; so is a call whose path or name has a group `undo` that matches, and
   * one sent by `DELETE`.
   */
  undo?: true | Said
  /** Tested on the path of the address (see `NetSpec.inQuery`); anchored at its end. Groups named like a field (`post`, `account`) are that field. */
  path: Pattern
  /** …and on the name of the operation, for sites that send everything to one path (`NetSpec.name`). No name, no match. */
  name?: Pattern
  /** The call is this act only where this is said … */
  when?: Said
  /** … and only where this is named. Without it a request that names nothing is still the act. */
  needs?: keyof CallFields
}

/** What a request says it does. Ids as the request names them. */
export interface Call {
  action: ActionKind
  undo?: true
  post?: string
  postHandle?: string
  comment?: string
  quoted?: string
  quotedHandle?: string
  account?: string
  handle?: string
  group?: string
  draft?: string
}

/** Where an object of a reply names an account; the first path that is there counts. */
export interface TaughtAccount {
  id?: readonly string[]
  handle?: readonly string[]
}

/** A reply of the site from which posts and accounts are learned; objects are recognised by what they hold. */
export interface TeachSpec {
  path: Pattern
  /** Embedded JSON of the first page that teaches the same, read once it is whole. */
  embedded?: Selectors
  /**
   * Dotted paths inside one object: its id, and its author's id and handle. Lists are looked through; `**` is any way
   * down. Where a handle is an
   * address, the platform's `account` reads it.
   */
  post?: {
    /** Names of the id, as several kinds of objects have it. */
    id: string | readonly string[]
    /** The id is base64; the pattern picks the group `post` out of it. */
    base64?: Pattern
    author?: TaughtAccount
    /** Further accounts the post stands for, see `BoxSpec.also`; each of a list counts. */
    also?: readonly (TaughtAccount & { part: TargetPart })[]
  }
  account?: { id: string; handle: readonly string[] }
}

/** Private correspondence: such an address is never matched, whatever a file declares. */
export const PRIVATE_PATH =
  /(?:^|\/)(?:dms?|direct(?:_v2)?|messag(?:es|ing)|messenger|inbox|conversations?|i\/chat)(?:\/|\.|$)|\/(?:D[mM]|XChat|Inbox|Direct)[A-Z]\w*$|DirectMessage|SendMessage|Messenger/

/**
 * The same by the name of an operation; story replies are letters, too. Silence is the safe side. Only Threads calls
 * what it asks for its feeds a `DirectQuery`; its letters are `Bcn…`.
 */
export const PRIVATE_NAME =
  /[Mm]ess(?:ag|eng)|[Ii]nbox|Direct(?!Query$)|^(?!Barcelona).*Direct|IGD[A-Z]|Bcn|MAW|MWChat|LSPlatform|SendReply|Stor(?:y|ies)\w*Reply/

export interface NetSpec {
  /** Reader of protobufs (`base/proto.ts`), for a platform that has such fields. */
  proto?: (base64: string, at: readonly number[]) => string | undefined
  /**
   * Where a request says which operation it is: a header, else a parameter. A request of such a site is opened only once its
   * name is known to be declared; a private name (`PRIVATE_NAME`) is never matched, nor its reply read.
   */
  name?: { header: string; param: string }
  /** The query of an address says it: `path` of calls is tested on path and query. A private name there is as silent. */
  inQuery?: true
  /** Form parameter whose value is the JSON that `json` fields are read from. */
  jsonIn?: string
  /** Hosts of requests beyond the pages' own. */
  callHosts: readonly string[]
  calls: readonly CallSpec[]
  teaches: readonly TeachSpec[]
}

export interface PlatformSpec<Box extends string = string> {
  name: string
  /** Exact hosts; content-script matches are made of them. */
  hosts: readonly string[]
  /** Pages that stand in a frame of another page and are guarded there, too: ends of match patterns (`/live_chat*`). */
  frames?: readonly string[]
  /** Last day a person compared this file with the live site; `never` until someone did. */
  checked: string
  /** Parts of the site that health tells apart, by path; the first that matches. */
  surfaces: Readonly<Record<string, Pattern>>
  account: {
    path: Pattern
    /** First path parts that look like a handle and are a page of the site. */
    reserved: readonly string[]
    /** Addresses that name an account by number, on path and query; asked before `path`. */
    byNumber?: Pattern
    /** Replies write an account's id in a longer form: its id. */
    idOf?: (written: string) => string
  }
  post: {
    path: Pattern
    /** Addresses, pages, requests or replies write a post's id in several forms: the one that all can be turned into. Digits are left alone. */
    idOf?: (written: string) => string
  }
  /** Where the page says who is logged in; read only once something is held. */
  me?: readonly Read[]
  boxes: Record<Box, BoxSpec>
  presses: readonly PressSpec<Box>[]
}

/** Pages of the person's own from which they may have owners read, by scrolling: their own export of `scan`. */
export interface ScanSpec {
  /** Where reading starts: whole paths. */
  pages: readonly { kind: ScanKind; path: Pattern }[]
  /** Where it goes on, too: a post that opens over the page. */
  goesOn?: Pattern
  /** What names an account by number and handle; posts are read as the boxes say. */
  people?: { box: Selectors; reads: readonly Read[] }
}

/** Types the boxes: `in` and `as` accept only names declared in `boxes`. Pure, so that a page script sheds the boxes. */
/* @__NO_SIDE_EFFECTS__ */
export const definePlatform = <Box extends string>(spec: PlatformSpec<Box>): PlatformSpec<Box> => spec

/** Match patterns of a platform's pages, for the manifest; of its `frames` only, where that is asked. */
export const matchesOf = ({ hosts }: PlatformSpec, paths: readonly string[] = ['/*']): string[] =>
  hosts.flatMap(host => paths.map(path => `*://${host}${path}`))
