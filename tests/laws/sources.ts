import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** Every file of the project: tracked, or new and not ignored; paths from the root, with `/`. */
export const FILES: string[] = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
  maxBuffer: 1 << 26,
})
  .split('\n')
  .filter(file => file !== '' && existsSync(join(ROOT, file)))

export const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

export const isTest = (file: string): boolean => /\.(test|spec)\.tsx?$/.test(file)
/** What is shipped: TypeScript that a browser or the CLI runs, without its tests. */
export const PRODUCT = FILES.filter(file => /^(lib|components|entrypoints)\/.*\.tsx?$/.test(file) && !isTest(file))

/** Comments blanked, lines kept; strings and templates stay (a `//` in an address is no comment). */
export const withoutComments = (code: string): string =>
  code.replace(
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (all, string: string | undefined) => string ?? all.replace(/[^\n]/g, ' '),
  )

/** Strings and comments blanked: only what runs. */
export const onlyCode = (code: string): string =>
  withoutComments(code).replace(
    /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g,
    string => `'${' '.repeat(string.length - 2)}'`,
  )

export interface Import {
  /** As written. */
  from: string
  /** Path from the root where it is ours (with its extension), else undefined. */
  file?: string
  /** `import type`: gone when built. */
  typeOnly: boolean
  line: number
}

const STATEMENT =
  /(?<![\w.$])(?:import|export)\s+(?<type>type\s+)?(?:[\w*${}\s,]+?\s+from\s*)?['"](?<from>[^'"\n]+)['"]/g
const CALL = /(?<![\w.$])import\(\s*['"`](?<from>[^'"`\n]+)['"`]/g

function resolved(file: string, from: string): string | undefined {
  if (!/^[.~@]\.?\//.test(from)) return undefined
  const base = from.startsWith('.') ? posix.join(posix.dirname(file), from) : from.slice(2)
  const clean = base.replace(/\?.*$/, '')
  return [clean, `${clean}.ts`, `${clean}.tsx`, `${clean}/index.ts`, `${clean}/index.tsx`].find(
    path => /\.\w+$/.test(path) && existsSync(join(ROOT, path)),
  )
}

/** Every import of a file: static, type-only, re-export, side effect, and `import()`. */
export function importsOf(file: string, code = read(file)): Import[] {
  const clean = withoutComments(code)
  return [...clean.matchAll(STATEMENT), ...clean.matchAll(CALL)].map(match => {
    const { from = '', type } = match.groups ?? {}
    const ours = resolved(file, from)
    return {
      from,
      ...(ours !== undefined && { file: ours }),
      typeOnly: type !== undefined,
      line: clean.slice(0, match.index).split('\n').length,
    }
  })
}

/** Lines of `files` whose code (after `look`) matches: `path:line: text`. */
export function linesMatching(
  files: readonly string[],
  pattern: RegExp,
  look: (code: string) => string = withoutComments,
): string[] {
  return files.flatMap(file =>
    look(read(file))
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
  )
}
