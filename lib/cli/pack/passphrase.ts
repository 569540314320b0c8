import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { fill } from '../../text/say'
import { type Call, option, Stop } from './command'
import { pathOf } from './files'

const SHORTEST = 12

/** From a file (`--passphrase-file`, the first line), or typed without being shown. Never an argument: others see those. */
export async function passphrase(call: Call, twice = false): Promise<string> {
  const { text } = call
  const file = option(call, 'passphrase-file')
  const words = file === undefined ? await typed(call, twice) : firstLine(file, call)
  if (twice && words.length < SHORTEST) throw new Stop([text.key.short])
  return words
}

function firstLine(file: string, { text }: Call): string {
  try {
    return (readFileSync(pathOf(file), 'utf8').split(/\r?\n/)[0] ?? '').trim()
  } catch {
    throw new Stop([fill(text.cannotRead, { file })])
  }
}

async function typed({ text }: Call, twice: boolean): Promise<string> {
  if (!process.stdin.isTTY) throw new Stop([text.key.none])
  const words = await ask(text.key.ask)
  if (twice && (await ask(text.key.again)) !== words) throw new Stop([text.key.differ])
  return words
}

function ask(question: string): Promise<string> {
  process.stderr.write(question)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true })
  return new Promise(resolve => {
    lines.question('', answer => {
      lines.close()
      process.stderr.write('\n')
      resolve(answer.trim())
    })
  })
}
