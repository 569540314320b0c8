import { platformOfHost } from '../model/account-address'
import type { Platform } from '../model/platform'
import type { Member } from './archive'
import type { Importer, Path, RecordKind } from './define'
import { MemberProblem } from './member-stream'

/** Enough to see which lists a file holds. */
const HEAD = 64 * 1024
/** `looksLike` sees the beginning only, so that no pattern runs long. */
const LOOKS = 4 * 1024

/** What a file that was dropped by itself is, by its beginning; `broken`: JSON by its name, but not by its content. */
export interface Whose {
  importer?: Importer
  kinds: RecordKind[]
  broken?: boolean
}

/** Of the kinds of record that importers declare, those a file by itself begins like. */
export async function whoseFile(member: Member, importers: readonly Importer[]): Promise<Whose> {
  const head = await headOf(member)
  if (head === undefined) return { kinds: [] }
  for (const importer of importers) {
    const kinds = importer.records.flatMap(kind => (isRead(kind, member.path) && asItBegins(kind, head)) || [])
    if (kinds.length > 0) return { importer, kinds }
  }
  return { kinds: [], broken: member.size <= HEAD && isBroken(member.path, head) }
}

/** The site that a page links to first: pages of several sites are named alike. */
export async function siteOf(member: Member): Promise<Platform | undefined> {
  for (const [, host = ''] of ((await headOf(member)) ?? '').matchAll(/\shref="https?:\/\/([\w.-]+)/g)) {
    const site = platformOfHost(host)
    if (site) return site
  }
  return undefined
}

/** Another ending is another format: what a person renames keeps it. */
function isRead({ files, path }: RecordKind, name: string): boolean {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return files.some(file => file.endsWith(`.${ending}`)) || path?.source.includes(`\\.${ending}$`) === true
}

/**
 * The kind, with the places its records may have in this file: those whose key is there, else those of a declared look.
 * Bare lists have no key: only their look can tell.
 */
function asItBegins(kind: RecordKind, head: string): RecordKind | undefined {
  const at = (kind.at ?? []).filter(path => hasKey(path, head))
  if (at.length > 0) return { ...kind, at }
  return kind.looksLike?.test(head.slice(0, LOOKS)) ? kind : undefined
}

/** Is the last key of the path there, with what it should hold? Other files have the same words with other things. */
function hasKey(path: Path, head: string): boolean {
  const key = path.findLast(part => part !== '{}')
  if (key === undefined || key === '**') return false
  const holds = path.at(-1) === '{}' ? String.raw`\{` : String.raw`(?:\[|null)`
  return new RegExp(String.raw`"${key}"\s*:\s*${holds}`).test(head)
}

async function headOf(member: Member): Promise<string | undefined> {
  const decoder = new TextDecoder()
  let head = ''
  try {
    for await (const chunk of member.chunks()) {
      head += decoder.decode(chunk.subarray(0, HEAD), { stream: true })
      if (head.length >= HEAD) break
    }
  } catch (error) {
    if (!(error instanceof MemberProblem)) throw error
    return undefined // it is read once more, and named then
  }
  return head.slice(0, HEAD)
}

/** JSON by its name, or what X assigns to a name of its own, but not by its content. */
function isBroken(path: string, text: string): boolean {
  if (/\.json$/i.test(path)) return !isJson(text)
  const assigned = /^\W*window\.\w+(?:\.\w+)*\s*=(.*)$/s.exec(text)?.[1]
  return assigned !== undefined && assigned.trim() !== '' && !isJson(assigned.replace(/;\s*$/, ''))
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
