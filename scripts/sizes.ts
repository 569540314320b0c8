import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Raw bytes a page loads of us: per content script in the isolated world, and in the page's own. */
export const LIMITS = { isolated: 40 * 1024, page: 10 * 1024 }
/** Words that only the libraries kept out of pages bring along. */
const FOREIGN = { zod: 'ZodError', Dexie: 'DexieError', Preact: '__PREACT', polyfill: 'webextension-polyfill' }

interface Manifest {
  content_scripts?: { js?: string[]; world?: string }[]
}

/** One line per build and script; `problems` says what is over and what to do. */
export function sizesOf(root: string, builds: readonly string[]): { lines: string[]; problems: string[] } {
  const lines: string[] = []
  const problems: string[] = []
  for (const build of builds) {
    const folder = join(root, '.output', build)
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest
    for (const { js = [], world } of manifest.content_scripts ?? []) {
      for (const script of js) {
        const bytes = statSync(join(folder, script)).size
        const limit = world === 'MAIN' ? LIMITS.page : LIMITS.isolated
        lines.push(`${build}/${script}: ${(bytes / 1024).toFixed(1)} of ${limit / 1024} KB`)
        if (bytes > limit) {
          problems.push(
            `${build}/${script} is ${bytes - limit} bytes over its ${limit / 1024} KB: find what it imports with "npx wxt build --analyze".`,
          )
        }
        const text = readFileSync(join(folder, script), 'utf8')
        for (const [library, word] of Object.entries(FOREIGN)) {
          if (text.includes(word))
            problems.push(
              `${build}/${script} carries ${library}: a page loads none of it; follow its imports and cut there.`,
            )
        }
      }
    }
    lines.push(`${build} as a whole: ${(total(folder) / 1024).toFixed(0)} KB`)
  }
  return { lines, problems }
}

function total(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}

const SOURCES = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package-lock.json']

function newest(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return /\.test\.tsx?$|\.md$/.test(path) ? 0 : stat.mtimeMs
  return Math.max(0, ...readdirSync(path).map(name => newest(join(path, name))))
}

/** Builds that are missing, or older than a source. */
export function staleBuilds(root: string, builds: readonly string[]): string[] {
  const changed = Math.max(...SOURCES.map(source => newest(join(root, source))))
  return builds.filter(build => {
    const manifest = join(root, '.output', build, 'manifest.json')
    return !existsSync(manifest) || statSync(manifest).mtimeMs < changed
  })
}
