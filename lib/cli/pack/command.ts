import { parseArgs } from 'node:util'
import { cli as en } from '../../text/pack-cli-en'
import { cli as id } from '../../text/pack-cli-id'
import { fill } from '../../text/say'

export type CliText = typeof id
export type Language = 'id' | 'en'
export const cliTextIn = (language: Language): CliText => ({ id, en })[language]

/** `--lang en`, wherever it stands; Indonesian otherwise. */
export function languageIn(args: readonly string[]): Language {
  const at = args.findIndex(arg => /^--lang(uage)?(=|$)/.test(arg))
  return (args[at]?.split('=')[1] ?? args[at + 1]) === 'en' && at >= 0 ? 'en' : 'id'
}

/** What a command is given. Files are named as the caller sees them, from the folder they stand in. */
export interface Call {
  files: string[]
  /** As typed. */
  args: readonly string[]
  options: Record<string, string[]>
  flags: ReadonlySet<string>
  text: CliText
  language: Language
  say: (...lines: string[]) => void
}

export interface Command {
  /** Options with a value, and those without. */
  options?: readonly string[]
  flags?: readonly string[]
  /** How many files it needs at least. */
  files?: number
  /** Reads its arguments itself. */
  raw?: true
  /** Writes by itself; what it cannot do it throws as `Stop`. */
  run(call: Call): Promise<void> | void
}

/** An answer that ends a command: 1 = the material is not in order, 2 = the question was not understood. */
export class Stop extends Error {
  constructor(
    readonly lines: readonly string[],
    readonly code: 1 | 2 = 1,
  ) {
    super(lines.join('\n'))
  }
}

export const option = ({ options }: Call, name: string): string | undefined => options[name]?.at(-1)

export function needed(call: Call, name: string): string {
  const value = option(call, name)
  if (value === undefined || value === '') throw new Stop([fill(call.text.needOption, { name })], 2)
  return value
}

/** Arguments as typed → what a command is given. */
export function read(
  command: Command,
  args: readonly string[],
  text: CliText,
): Pick<Call, 'files' | 'options' | 'flags' | 'args'> {
  if (command.raw) return { files: [], options: {}, flags: new Set(args.includes('--help') ? ['help'] : []), args }
  const named = Object.fromEntries([
    ...[...(command.options ?? []), 'lang'].map(name => [name, { type: 'string', multiple: true }] as const),
    ...[...(command.flags ?? []), 'help'].map(name => [name, { type: 'boolean' }] as const),
  ])
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: named })
    const entries = Object.entries(values as Record<string, string[] | boolean>)
    return {
      files: positionals,
      args,
      options: Object.fromEntries(entries.filter((entry): entry is [string, string[]] => Array.isArray(entry[1]))),
      flags: new Set(entries.filter(([, value]) => value === true).map(([name]) => name)),
    }
  } catch (error) {
    const name = /'(-[^' ]*)/.exec((error as Error).message)?.[1] ?? ''
    throw new Stop([fill(text.unknownOption, { name })], 2)
  }
}
