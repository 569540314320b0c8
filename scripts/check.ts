/**
 * `npm run check`: types, lint, laws, sizes. Every failure says the next step. `--json FILE` also writes the outcome, for
 * `npm test`. Builds first where a build is missing or stale.
 */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sizesOf, staleBuilds } from './sizes'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const BUILDS = ['chrome-mv3', 'firefox-mv3']

const run = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${ROOT}node_modules/.bin:${process.env.PATH}` },
  }).status === 0

function sizes(): boolean {
  const stale = staleBuilds(ROOT, BUILDS)
  if (stale.length > 0) {
    console.error(`${stale.join(' and ')}: missing or older than the sources, and could not be built`)
    return false
  }
  const { lines, problems } = sizesOf(ROOT, BUILDS)
  for (const line of lines) console.log(line)
  for (const problem of problems) console.error(problem)
  return problems.length === 0
}

const STEPS = [
  {
    name: 'types',
    run: () => run('tsc', '--noEmit', '-p', '.'),
    next: 'Mend the types above; "npx tsc --noEmit -p . --watch" follows you.',
  },
  { name: 'lint', run: () => run('biome', 'check', '.'), next: 'Run "npm run fix"; what it leaves needs your hand.' },
  {
    name: 'laws',
    run: () => run('vitest', 'run', 'tests/', '--exclude=tests/*/**'),
    next: 'Each failed law above says what to do; tests/ holds them, docs/decisions/ says why.',
  },
  {
    name: 'sizes',
    run: sizes,
    next: 'Run "npm run build" and mend what is named above; the limits are in scripts/sizes.ts.',
  },
]

// Laws and sizes look at what is built.
if (staleBuilds(ROOT, BUILDS).length > 0) run('npm', 'run', '--silent', 'build')

const steps = STEPS.map(({ name, run: pass, next }) => {
  console.log(`\n${name}`)
  const ok = pass()
  console.log(ok ? `${name}: good` : `${name}: not yet. ${next}`)
  return { name, ok }
})

const json = process.argv.indexOf('--json')
if (json > 0) writeFileSync(process.argv[json + 1] ?? 'check.json', JSON.stringify({ steps }))
const failed = steps.filter(step => !step.ok)
console.log(failed.length ? `\ncheck: ${failed.map(step => step.name).join(', ')} not yet` : '\ncheck: all good')
process.exitCode = failed.length ? 1 : 0
