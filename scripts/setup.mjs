#!/usr/bin/env node
/**
 * Makes a clone ready: dependencies where they are missing or differ from the lock file, then the browsers. Plain Node ≥ 20,
 * no dependencies. `node scripts/setup.mjs`, and the first step of `npm test` and `npm run demo`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { browsers } from './browsers.mjs'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
const OLDEST_NODE = 20

const lock = file => {
  const path = join(ROOT, file)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {}
}

/** The first package that is not installed as the lock file says, or null. npm keeps what it did in its hidden lock file. */
export function firstMissing() {
  const installed = lock('node_modules/.package-lock.json')
  for (const [path, { version, optional, peer, link }] of Object.entries(lock('package-lock.json'))) {
    if (path === '' || optional || peer || link) continue
    if (installed[path]?.version !== version) return path.replace(/^.*node_modules\//, '')
  }
  return null
}

/** Runs a program of the project, or npm, with the project's own Node 24 first; output goes to the terminal. */
export function run(command, args, env = {}) {
  const PATH = [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter)
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, PATH, ...env } }).status === 0
}

/** Dependencies and browsers. `{ env, missing }` of `browsers()`; throws where the dependencies cannot be installed. */
export function setup(wanted) {
  const node = Number(process.versions.node.split('.')[0])
  if (node < OLDEST_NODE) throw new Error(`Node ${node} is too old: install Node ${OLDEST_NODE} or newer.`)
  const missing = firstMissing()
  if (missing === null) console.log('dependencies: as package-lock.json says, already here')
  else {
    console.log(`dependencies: ${missing} is missing or differs from package-lock.json: npm ci`)
    // The level is said here, as an outer `npm --silent` would hide why it failed.
    if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
      throw new Error(
        'npm ci failed: see above. Is package-lock.json complete for every system? CONTRIBUTING.md, "Dependencies", says how to tell.',
      )
    }
  }
  return browsers(wanted)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    process.exitCode = setup().missing.length ? 1 : 0
  } catch (problem) {
    console.error(problem.message)
    process.exitCode = 1
  }
}
