/**
 * `npm run eval -- [--data DIR] [--only captures|network|scenarios|exports]`: judges real pages, requests, situations and
 * exports with known answers, from a folder that is not part of this repository. Exit 2: the folder is absent; 1: a
 * threshold is not met. The last line is the summary.
 */
import { existsSync } from 'node:fs'
import { isAbsolute, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { failed, type KindReport, linesOf, notBuilt, summary } from './report'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** Each kind lives in `tests/eval/<kind>.ts` and exports this function; no file, not built. */
const KINDS = {
  captures: 'evalCaptures',
  network: 'evalNetwork',
  scenarios: 'evalScenarios',
  exports: 'evalExports',
} as const
type Kind = keyof typeof KINDS

async function judge(kind: Kind, data: string): Promise<KindReport> {
  const file = fileURLToPath(new URL(`./${kind}.ts`, import.meta.url))
  if (!existsSync(file)) return notBuilt(kind)
  const evaluate = ((await import(pathToFileURL(file).href)) as Record<string, (data: string) => Promise<KindReport>>)[
    KINDS[kind]
  ]
  return evaluate ? evaluate(data) : notBuilt(kind)
}

function asked(): { kinds: Kind[]; data: string } {
  const { values } = parseArgs({ options: { data: { type: 'string' }, only: { type: 'string', multiple: true } } })
  const only = (values.only ?? []).flatMap(names => names.split(','))
  const unknown = only.find(name => !Object.hasOwn(KINDS, name))
  if (unknown)
    throw new Error(`--only ${unknown}: there is no such kind; it is one of ${Object.keys(KINDS).join(', ')}`)
  const data = values.data ?? '../shared'
  return {
    kinds: (only.length ? only : Object.keys(KINDS)) as Kind[],
    data: isAbsolute(data) ? data : resolve(values.data ? (process.env.INIT_CWD ?? process.cwd()) : ROOT, data),
  }
}

async function main(): Promise<number> {
  const { kinds, data } = asked()
  if (!existsSync(data)) {
    console.error(`There is no folder ${data}: give the one with captures, scenarios and sample exports by --data DIR.`)
    return 2
  }
  const reports: KindReport[] = []
  for (const kind of kinds) {
    const report = await judge(kind, data)
    reports.push(report)
    console.log(`${linesOf(report).join('\n')}\n`)
  }
  console.log(summary(reports))
  return reports.some(failed) ? 1 : 0
}

try {
  process.exitCode = await main()
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem)
  process.exitCode = 1
}
