import { foldHandle } from '../base/fold-text'
import { fail, ok, type Result } from '../base/result'
import type { OwnEntry } from '../model/own-list'
import type { AccountRef } from '../model/platform'
import { isSameAccount } from '../model/same-account'
import { ownEntry, ownListFile } from '../model/schemas/own-list'

/** A list of 10 000 accounts is about 1 MB; more is no list a person keeps. */
export const LARGEST_BYTES = 4_000_000
export const MOST_ENTRIES = 10_000
const VERSION = 1
const FILE_FIELDS = ['format', 'version', 'entries']
const ENTRY_FIELDS = ['platform', 'id', 'handle', 'as', 'note', 'added']

/** Nothing of the file is taken over. */
export type OwnListProblem = 'too-large' | 'too-many' | 'not-json' | 'not-our-file' | 'newer-version'

export interface OwnListRead {
  entries: OwnEntry[]
  /** Rows (from 1) that name no account we can use; they stay in the file. */
  unreadable: number[]
  /** Names of fields this version does not know; at most ten. */
  unknownFields: string[]
  /** Entries for an account the file names twice; the first counts. */
  duplicates: number
}

/** @param bytes size of the file, checked before anything is parsed. */
export function readOwnListFile(text: string, bytes: number): Result<OwnListRead, OwnListProblem> {
  if (bytes > LARGEST_BYTES) return fail('too-large')
  const parsed = parse(text)
  if (parsed === undefined) return fail('not-json')
  const file = ownListFile.safeParse(parsed)
  if (!file.success) return fail('not-our-file')
  if (file.data.version > VERSION) return fail('newer-version')
  if (file.data.entries.length > MOST_ENTRIES) return fail('too-many')

  const unknown = new Set(strangers(file.data, FILE_FIELDS))
  const read: OwnListRead = { entries: [], unreadable: [], unknownFields: [], duplicates: 0 }
  const seen = new Set<string>()
  for (const [index, raw] of file.data.entries.entries()) {
    const row = ownEntry.safeParse(raw)
    if (!row.success) {
      read.unreadable.push(index + 1)
      continue
    }
    for (const name of strangers(row.data, ENTRY_FIELDS)) unknown.add(name)
    const { platform, id, handle, as, note, added } = row.data
    const account = { platform, ...(id && { id }), ...(handle && { handle: foldHandle(handle) }) }
    const names = namesOf(account)
    if (names.some(name => seen.has(name))) {
      read.duplicates++
      continue
    }
    for (const name of names) seen.add(name)
    read.entries.push({ account, as, ...(note && { note }), added })
  }
  read.unknownFields = [...unknown].slice(0, 10).map(name => name.slice(0, 40))
  return ok(read)
}

export interface Merged {
  list: OwnEntry[]
  added: number
  /** Accounts already on the list: the person's entry stays as it is. */
  already: number
}

/** Adds what is new; an account already listed keeps its entry. Nothing is removed. */
export function mergeOwnList(current: readonly OwnEntry[], incoming: readonly OwnEntry[]): Merged {
  const byName = new Map<string, OwnEntry[]>()
  for (const entry of current) {
    for (const name of namesOf(entry.account)) byName.set(name, [...(byName.get(name) ?? []), entry])
  }
  const isListed = ({ account }: OwnEntry) =>
    namesOf(account).some(name => byName.get(name)?.some(old => isSameAccount(old.account, account)))
  const list = [...current, ...incoming.filter(entry => !isListed(entry))]
  const added = list.length - current.length
  return { list, added, already: incoming.length - added }
}

/** The same list always gives the same bytes. */
export const writeOwnListFile = (list: readonly OwnEntry[]): string =>
  `${JSON.stringify(
    {
      format: 'jejak-netral/own-list',
      version: VERSION,
      entries: list.map(({ account, as, note, added }) => ({ ...account, as, note, added })),
    },
    null,
    2,
  )}\n`

/** Keys to find an account by, quickly; two accounts may share one. */
const namesOf = ({ platform, id, handle }: AccountRef): string[] => [
  ...(id ? [`${platform} id ${id}`] : []),
  ...(handle ? [`${platform} @${foldHandle(handle)}`] : []),
]

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

const strangers = (found: object, known: readonly string[]): string[] =>
  Object.keys(found).filter(name => !known.includes(name))
