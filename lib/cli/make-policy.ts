import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Ids, STAND_INS } from './policy/browsers'
import { itFiles, schemaFile } from './policy/files'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const USAGE = 'npm run policy -- [--chrome ID] [--edge ID] [--firefox ID] [--out FOLDER]'

/** `npm run policy`: the browser's schema and the files for IT. With the ids of your stores and a folder: yours, ready to use. */
function main(args: string[]): number {
  const given = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
  const known = ['--chrome', '--edge', '--firefox', '--out']
  const strange = args.find((arg, at) => (at % 2 === 0 ? !known.includes(arg) : arg === ''))
  if (strange !== undefined || args.length % 2 === 1) {
    console.error(`${strange ?? args.at(-1)}: not understood. ${USAGE}`)
    return 2
  }
  const ids: Ids = {
    chrome: given('--chrome') ?? STAND_INS.chrome,
    edge: given('--edge') ?? STAND_INS.edge,
    firefox: given('--firefox') ?? STAND_INS.firefox,
  }
  const bad = [ids.chrome, ids.edge].find(id => !/^[a-p]{32}$/.test(id))
  if (bad) {
    console.error(`${bad}: an id of Chrome or Edge is 32 letters from a to p`)
    return 2
  }
  const out = given('--out')
  const files = [...itFiles(ids)].map(([path, content]) => [join(out ?? join(ROOT, 'docs/it'), path), content] as const)
  const [schema, content] = schemaFile()
  const all = out ? files : [...files, [join(ROOT, schema), content] as const]
  for (const [path, text] of all) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  console.log(`${all.length} files written${out ? ` to ${out}` : ''}`)
  return 0
}

process.exitCode = main(process.argv.slice(2))
