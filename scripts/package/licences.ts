import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Manifest {
  name: string
  version: string
  license?: string
  dependencies?: Record<string, string>
}

const read = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** Where npm put a package that `from` asks for: beside it, or in a folder above. */
function folderOf(root: string, from: string, name: string): string {
  for (let at = from; ; at = join(at, '..')) {
    const found = join(at, 'node_modules', name)
    if (existsSync(join(found, 'package.json'))) return found
    if (at === root || at === join(at, '..')) throw new Error(`${name}, asked for in ${from}, is not installed`)
  }
}

/** Everything the extension's own dependencies bring along, each once. */
export function shippedPackages(root: string): Map<string, string> {
  const folders = new Map<string, string>()
  const walk = (from: string) => {
    for (const name of Object.keys(read(from).dependencies ?? {})) {
      const folder = folderOf(root, from, name)
      const { version } = read(folder)
      if (folders.has(`${name} ${version}`)) continue
      folders.set(`${name} ${version}`, folder)
      walk(folder)
    }
  }
  walk(root)
  return new Map([...folders].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What the licences of others ask us to pass on, as one text. A package that says nothing about itself is a mistake of ours. */
export function licences(root: string): string {
  const parts = [...shippedPackages(root)].map(([name, folder]) => {
    const { license } = read(folder)
    const files = readdirSync(folder).filter(file => /^(licen[cs]e|copying|notice)/i.test(file))
    if (!license) throw new Error(`${name} names no licence`)
    const texts = files.sort().map(file => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    return [`${name} (${license})`, ...texts].join('\n\n')
  })
  const head = 'Jejak Netral contains these works of others. Jejak Netral itself: MIT.'
  return `${[head, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}
