import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { explain } from '../explain'
import { type Command, Stop } from './command'
import { readAnyPack } from './files'

const shipped = fileURLToPath(new URL('../../../public/packs', import.meta.url))

/** The verdict on one act, from the packs that ship and from files of one's own. */
export const explainCommand: Command = {
  raw: true,
  run(call) {
    const { args } = call
    const { packs } = JSON.parse(readFileSync(`${shipped}/index.json`, 'utf8')) as { packs: string[] }
    const own = args.flatMap((arg, place) => (args[place - 1] === '--pack' ? [arg] : []))
    const rest = args.filter((arg, place) => arg !== '--pack' && args[place - 1] !== '--pack')
    const files = [...packs.map(name => `${shipped}/${name}`), ...own]
    const answer = explain(
      rest,
      files.map(file => readAnyPack(file, call)),
    )
    if (!answer.ok) throw new Stop(answer.lines, 2)
    call.say(...answer.lines)
  },
}
