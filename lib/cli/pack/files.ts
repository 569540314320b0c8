import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Pack } from '../../model/pack'
import { type Envelope, envelopeSchema } from '../../model/schemas/envelope'
import { packSchema } from '../../model/schemas/pack'
import { parseJson, payloadOf } from '../../packs/envelope'
import { fill } from '../../text/say'
import { type Call, type CliText, Stop } from './command'
import { shapeProblems } from './shape'

/** npm runs a script in the project's folder; a person means the one they stand in. */
export const pathOf = (file: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), file)

export function readBytes(file: string, text: CliText): Uint8Array {
  try {
    return readFileSync(pathOf(file))
  } catch {
    throw new Stop([fill(text.cannotRead, { file })])
  }
}

export function readJson(file: string, text: CliText): unknown {
  const bytes = readBytes(file, text)
  const json = parseJson(bytes)
  if (json === undefined) throw new Stop([fill(text.notJson, { file, at: whereBroken(bytes, text) })])
  return json
}

/** The line at which a JSON text stops being the beginning of one. */
function whereBroken(bytes: Uint8Array, text: CliText): string {
  const lines = new TextDecoder().decode(bytes).split('\n')
  let [good, bad] = [0, lines.length]
  while (good < bad) {
    const middle = (good + bad + 1) >>> 1
    if (maybeBegins(lines.slice(0, middle).join('\n'))) good = middle
    else bad = middle - 1
  }
  return fill(text.atLine, { line: String(Math.min(good + 1, lines.length)) })
}

/** Whether V8 only misses what comes after the end. */
function maybeBegins(source: string): boolean {
  try {
    JSON.parse(source)
    return true
  } catch (error) {
    const { message } = error as Error
    return /end of JSON|Unterminated/.test(message) || message.includes(`at position ${source.length} `)
  }
}

/** @param over whether an existing file may be replaced: only one this command owns. */
export function write(file: string, content: string | Uint8Array, text: CliText, over = true): void {
  const path = pathOf(file)
  if (!over && existsSync(path)) throw new Stop([fill(text.exists, { file })])
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  } catch {
    throw new Stop([fill(text.cannotWrite, { file })])
  }
}

export const isEnvelope = (json: unknown): json is Envelope => envelopeSchema.safeParse(json).success

type Asker = Pick<Call, 'text' | 'language'>

/** A payload nobody has signed yet: what authors edit. */
export function readDraft(file: string, call: Asker): Pack {
  const json = readJson(file, call.text)
  if (isEnvelope(json)) throw new Stop([fill(call.text.isSigned, { file })])
  return asPack(file, json, call)
}

export function readSigned(file: string, { text }: Asker): Envelope {
  const json = readJson(file, text)
  if (isEnvelope(json)) return json
  throw new Stop([fill(text.isNotSigned, { file })])
}

/** A pack, signed or not, with the accounts of its shards in place. Its signatures are not looked at. */
export function readAnyPack(file: string, call: Asker): Pack {
  const json = readJson(file, call.text)
  return asPack(file, isEnvelope(json) ? withShards(payloadOf(json), json.shards) : json, call)
}

function asPack(file: string, json: unknown, call: Asker): Pack {
  const problems = shapeProblems(json, new TextDecoder().decode(readBytes(file, call.text)), call)
  if (problems.length > 0) throw new Stop([`${file}:`, ...problems.map(problem => `  ${problem}`)])
  return packSchema.parse(json) as Pack
}

/** The payload with its shards' accounts in place, as its author wrote it. */
function withShards(payload: unknown, inside: Record<string, string> = {}): unknown {
  const { shards = [], accounts = [], ...rest } = (payload ?? {}) as Partial<Pack>
  const more = shards.flatMap(({ hash, without = [] }) => {
    const rows = (parseJson(new TextEncoder().encode(inside[hash] ?? '')) as Partial<Pack> | undefined)?.accounts ?? []
    return rows.filter((_, row) => !without.includes(row))
  })
  return { ...rest, accounts: [...accounts, ...more] }
}
