import type { Made } from './invent'
import type { Piece } from './zip-file'

/** How one platform writes its export; `lib/cli/exports/<platform>.ts`. */
export interface Shape {
  /** Name of the ZIP. */
  file(day: string): string
  /** Of how many acts in a thousand each list gets; in the order of the files. */
  lists: readonly List[]
  /** Files around the lists: the profile, empty categories, what must not be read. */
  around(noise: number): Piece[]
  /** Rows and files that no parser may stumble over, and what is expected of each. */
  faults: readonly Fault[]
}

export interface List {
  /** Name in the report, as `countedAs` gives it: the finest, and what it is part of. */
  counted: readonly string[]
  perMille: number
  /** The file of the n-th part of at most `perFile` records. */
  path(part: number): string
  perFile?: number
  head: string
  foot: string
  between: string
  row(act: Made, index: number): string
  /** Its rows name other accounts than the act's own: none of the campaign. */
  others?: true
  /** What makes the act findable: in the record, in the same export, by a pack's posts, or not at all. */
  resolvable: 'record' | 'same-export' | 'dictionary' | 'no'
}

/** One fault: rows put into a list, or a member of its own. */
export interface Fault {
  name: string
  /** Rows put between the others of the list with this name: raw text. */
  rows?: { list: string; text: readonly string[]; read?: Record<string, number>; lost?: number }
  member?: Piece
  /** The problem the report must name for it. */
  problem?: { kind: string; file: string }
}

/** Meta writes each byte of UTF-8 as a character of its own. */
export const mojibake = (text: string): string => Buffer.from(text).toString('latin1')
/** JSON with everything beyond ASCII escaped. */
export const escaped = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(
    /[\u0080-\uffff]/g,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
export const piece = (name: string, content: string, more: Partial<Piece> = {}): Piece => ({
  name,
  content: [content],
  ...more,
})
/** Faults of a ZIP that have nothing to do with the platform. */
export const commonFaults = (dir: string, json: string): Fault[] => [
  { name: 'path traversal', member: piece(`../../${json}`, '[]'), problem: { kind: 'unsafe-path', file: json } },
  { name: 'messages named like a file that is read', member: piece(`${dir}messages/inbox/${json}`, '[{"rahasia":1}]') },
  { name: 'media', member: { name: `${dir}media/posts/1.jpg`, content: ['x'.repeat(2000)], stored: true } },
]
