import { fill } from '../../text/say'
import { usage } from '../explain'
import { check } from './check'
import { type Command, cliTextIn, languageIn, read, Stop } from './command'
import { diff } from './diff'
import { explainCommand } from './explain-command'
import { format } from './format'
import { fromCsv } from './from-csv'
import { keygen } from './keygen'
import { keyring } from './keyring'
import { nearest } from './nearest'
import { create } from './new'
import { next } from './next'
import { publish } from './publish'
import { rotate } from './rotate'
import { coSignCommand, signCommand } from './sign'
import { verify } from './verify'

/** Where answers go, and where complaints. */
export interface Voice {
  say: (...lines: string[]) => void
  complain: (...lines: string[]) => void
}

const COMMANDS: Record<string, Command> = {
  new: create,
  'from-csv': fromCsv,
  check,
  format,
  diff,
  explain: explainCommand,
  keygen,
  keyring,
  next,
  sign: signCommand,
  'co-sign': coSignCommand,
  rotate,
  verify,
  publish,
}

/** `npm run pack <command>`: 0 = done, 1 = the material is not in order, 2 = the question was not understood. */
export async function run([name, ...args]: readonly string[], { say, complain }: Voice): Promise<number> {
  const language = languageIn([name ?? '', ...args])
  const text = cliTextIn(language)
  const told = text.commands as Record<string, { what: string; how: string }>
  const overview = [
    text.usage,
    ...Object.entries(told).map(([command, { what }]) => `  ${command.padEnd(10)} ${what}`),
    fill(text.moreHelp, { command: 'check' }),
  ]
  if (name === undefined || name.startsWith('--')) {
    const help = name === '--help'
    const lines = [help ? text.about : text.noCommand, ...overview]
    if (help) say(...lines)
    else complain(...lines)
    return help ? 0 : 2
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  try {
    if (!command) {
      const guess = nearest(name, Object.keys(COMMANDS))
      const unknown = fill(text.unknownCommand, { name })
      throw new Stop([guess ? `${unknown} ${fill(text.didYouMean, { guess })}` : unknown, ...overview], 2)
    }
    const call = { ...read(command, args, text), text, language, say }
    const how = name === 'explain' ? usage(language) : [told[name]?.how ?? '']
    if (call.flags.has('help')) {
      say(`${name}: ${told[name]?.what}`, ...how)
      return 0
    }
    if (call.files.length < (command.files ?? 0)) throw new Stop([text.needFile, ...how], 2)
    await command.run(call)
    return 0
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    complain(...error.lines)
    return error.code
  }
}
