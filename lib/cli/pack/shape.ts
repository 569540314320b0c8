import { packSchema } from '../../model/schemas/pack'
import { payloadFields } from '../../model/schemas/published'
import { issuesOf } from '../../packs/shape-issues'
import { textIn } from '../../text/language'
import { fill } from '../../text/say'
import { sayIssue } from '../../text/say-refusal'
import type { Call } from './command'
import { lineOf } from './json-line'
import { nearest } from './nearest'

const MOST = 100
type Path = readonly (string | number)[]
type Asker = Pick<Call, 'text' | 'language'>

/** Where a draft is not as a pack must be: place, line, and what was most likely meant. */
export function shapeProblems(json: unknown, source: string, { text, language }: Asker): string[] {
  const read = packSchema.safeParse(json)
  if (read.success) return []
  const issues = issuesOf(read.error, MOST)
  return read.error.issues.slice(0, MOST).map((found, place) => {
    const issue = issues[place]!
    const path = found.path as Path
    const value = path.reduce<unknown>((held, step) => (held as Record<string, unknown> | undefined)?.[step], json)
    const guess = typeof value === 'string' && issue.allowed ? nearest(value, issue.allowed) : undefined
    const said = sayIssue({ ...issue, path: inWords(path, json) }, textIn(language))
    return `${atLine(source, path, text)}${said}${guess ? `. ${fill(text.didYouMean, { guess })}` : ''}`
  })
}

/** Fields that would be dropped; a slip of the finger loses what was meant. */
export function unknownFields(json: unknown, source: string, { text }: Asker): string[] {
  const read = packSchema.safeParse(json)
  if (!read.success) return []
  return strangers(json, read.data).map(path => {
    const name = String(path.at(-1))
    const guess = nearest(name, FIELDS)
    const said = fill(text.check.unknownField, { name })
    return `${atLine(source, path, text)}${inWords(path.slice(0, -1), json)}: ${said}${guess ? `. ${fill(text.didYouMean, { guess })}` : ''}`
  })
}

/** `baris 3, `; nothing of a file that is signed: its lines say nothing to a person. */
export const atLine = (source: string, path: Path, text: Asker['text']): string =>
  source ? `${fill(text.atLine, { line: String(lineOf(source, path)) })}, ` : ''

/** `accounts › 3 (Paslon Contoh) › on › 0`. */
function inWords(path: Path, json: unknown): string {
  let held: unknown = json
  const words = path.map(step => {
    held = (held as Record<string, unknown> | undefined)?.[step]
    const { who, tag, id } = (held ?? {}) as Record<string, unknown>
    const name = [who, tag, id].find(one => typeof one === 'string')
    return typeof step === 'number' && name ? `${step} (${String(name).slice(0, 60)})` : String(step)
  })
  return words.join(' › ')
}

function strangers(json: unknown, read: unknown, path: Path = []): Path[] {
  if (typeof json !== 'object' || json === null || typeof read !== 'object' || read === null) return []
  return Object.entries(json).flatMap(([name, value]) => {
    const step = Array.isArray(json) ? Number(name) : name
    if (!Object.hasOwn(read, name)) return [[...path, step]]
    return strangers(value, (read as Record<string, unknown>)[name], [...path, step])
  })
}

const FIELDS = payloadFields()
