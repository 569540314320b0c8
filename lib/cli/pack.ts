import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Pack } from '../model/pack'
import { parsePack } from '../packs/parse'
import { explain, USAGE } from './explain'

const shipped = fileURLToPath(new URL('../../public/packs', import.meta.url))

/** `npm run pack <command>`: 0 = answered, 1 = a pack is broken, 2 = the question could not be understood. */
function main([command, ...args]: string[]): number {
  if (command !== 'explain') {
    console.error([command ? `No such command: ${command}` : 'What shall I do?', ...USAGE].join('\n'))
    return 2
  }
  const files = args.flatMap((arg, place) => (args[place - 1] === '--pack' ? [arg] : []))
  const rest = args.filter((arg, place) => arg !== '--pack' && args[place - 1] !== '--pack')
  const packs = [...packaged(), ...files].map(load)
  const broken = packs.filter(pack => typeof pack === 'string')
  if (broken.length > 0) {
    console.error(broken.join('\n'))
    return 1
  }
  const { ok, lines } = explain(rest, packs as Pack[])
  if (ok) console.log(lines.join('\n'))
  else console.error(lines.join('\n'))
  return ok ? 0 : 2
}

const packaged = (): string[] =>
  (JSON.parse(readFileSync(`${shipped}/index.json`, 'utf8')) as { packs: string[] }).packs.map(
    name => `${shipped}/${name}`,
  )

/** The pack, or a sentence saying what is wrong with the file. */
function load(path: string): Pack | string {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return `${path}: cannot be read`
  }
  const parsed = parsePack(text)
  if (parsed.ok) return parsed.value
  const { kind, issues } = parsed.problem
  return [`${path}: ${kind}`, ...issues.map(issue => `  ${issue.path}: ${issue.message}`)].join('\n')
}

process.exitCode = main(process.argv.slice(2))
