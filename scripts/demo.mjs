#!/usr/bin/env node
/**
 * `npm run demo`: from a fresh clone to a paused like, in at most three minutes. Needs Node ≥ 20 and git, installs the rest.
 * With a display the window stays open until Ctrl+C; without one it prints the steps and where the pictures are.
 */
import { ROOT, run, setup } from './setup.mjs'

function main() {
  const { env, missing } = setup(['chromium'])
  if (missing.length > 0) return false
  // The journeys' own parts do the work; they are TypeScript and run on the project's Node.
  return (
    run('npm', ['run', '--silent', 'build'], env) && run('tsx', ['scripts/demo-tour.ts', ...process.argv.slice(2)], env)
  )
}

console.log(`Jejak Netral demo, in ${ROOT}`)
try {
  process.exitCode = main() ? 0 : 1
} catch (problem) {
  console.error(problem.message)
  process.exitCode = 1
}
