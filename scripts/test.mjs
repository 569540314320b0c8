#!/usr/bin/env node
/**
 * `npm test`: everything, from a fresh clone. Setup → build → check → unit → eval (skipped where the data folder is absent)
 * → journeys in Chromium and Firefox. The last line is exactly `N passed, N failed`. `--deep` runs the deep journeys, too.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { add, check, counted, playwright, vitest } from './count.mjs'
import { ROOT, run, setup } from './setup.mjs'

const REPORTS = join(ROOT, '.cache/reports')
const DATA = join(ROOT, '../shared')
const started = Date.now()
let sum = { passed: 0, failed: 0, skipped: 0 }
const failures = []

function heading(name) {
  console.log(`\n── ${name} (${Math.round((Date.now() - started) / 1000)} s) ──`)
}

function tally(name, result) {
  sum = add(sum, result)
  if (result.failed > 0) failures.push(`${name}: ${result.failed}`)
}

const one = ok => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 })

/** A runner that writes a JSON report into REPORTS. */
function reported(name, read, command, args, env) {
  heading(name)
  const ok = run(command, args, env)
  tally(name, counted(join(REPORTS, `${name}.json`), read, ok))
}

function finish() {
  console.log(
    `\n${Math.round((Date.now() - started) / 1000)} s${failures.length ? `; failed: ${failures.join(', ')}` : ''}`,
  )
  if (sum.skipped > 0) console.log(`${sum.skipped} skipped (each says why above)`)
  if (sum.late > 0) console.log(`${sum.late} passed at the second try only (marked "flaky" above)`)
  console.log(`${sum.passed} passed, ${sum.failed} failed`)
  process.exitCode = sum.failed > 0 ? 1 : 0
}

function main() {
  rmSync(REPORTS, { recursive: true, force: true })
  mkdirSync(REPORTS, { recursive: true })

  heading('setup')
  const { env, missing } = setup()
  for (const browser of missing) tally(`no ${browser}`, one(false))
  if (process.argv.includes('--deep')) env.DEEP = '1'

  heading('build')
  const built = run('npm', ['run', '--silent', 'build'])
  tally('build', one(built))

  reported('check', check, 'tsx', ['scripts/check.ts', '--json', join(REPORTS, 'check.json')])
  // The laws (tests/*.test.ts) ran in `check`.
  reported('unit', vitest, 'vitest', [
    'run',
    '--exclude=tests/*.test.ts',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${join(REPORTS, 'unit.json')}`,
  ])

  heading('eval')
  if (existsSync(DATA)) tally('eval', one(run('tsx', ['tests/eval/eval.ts', '--data', DATA], env)))
  else {
    console.log(`skipped: no data folder at ../shared`)
    sum = add(sum, { passed: 0, failed: 0, skipped: 1 })
  }

  if (built) {
    reported('journeys', playwright, 'playwright', ['test', '--reporter=list,json'], {
      ...env,
      PLAYWRIGHT_JSON_OUTPUT_FILE: join(REPORTS, 'journeys.json'),
    })
  } else tally('journeys (not run: the build failed)', one(false))

  if (env.DEEP) {
    heading('packages')
    tally('packages', one(run('tsx', ['scripts/package.ts', '--twice', '--lint'])))
  }
}

try {
  main()
} catch (problem) {
  console.error(problem.message)
  tally('setup', one(false))
}
finish()
