/** Reads what the runners wrote: `{ passed, failed, skipped }` of one JSON report; a report that is missing or broken counts as one failure. */
import { existsSync, readFileSync } from 'node:fs'

const NOTHING = { passed: 0, failed: 0, skipped: 0 }

export const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
  late: (a.late ?? 0) + (b.late ?? 0),
})

/** Vitest: its tests, plus one failure for each file that failed without a failing test (it did not load). */
export function vitest({ numPassedTests, numFailedTests, numPendingTests = 0, numTodoTests = 0, testResults }) {
  const broken = testResults.filter(
    file => file.status === 'failed' && file.assertionResults.every(test => test.status !== 'failed'),
  )
  return { passed: numPassedTests, failed: numFailedTests + broken.length, skipped: numPendingTests + numTodoTests }
}

/** Playwright: a journey that passed at its second try is passed, and named (`late`); errors outside tests count one each. */
export const playwright = ({ stats, errors = [] }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
  skipped: stats.skipped,
  late: stats.flaky,
})

/** `npm run check`: one per step. */
export const check = ({ steps }) => ({
  passed: steps.filter(step => step.ok).length,
  failed: steps.filter(step => !step.ok).length,
  skipped: 0,
})

/** @param {string} file @param {(report: any) => typeof NOTHING} read @param {boolean} exitedWell */
export function counted(file, read, exitedWell) {
  if (!existsSync(file)) return { ...NOTHING, failed: 1 }
  let sum
  try {
    sum = read(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { ...NOTHING, failed: 1 }
  }
  // A runner that says it failed while every test passed is believed.
  return exitedWell || sum.failed > 0 ? sum : { ...sum, failed: 1 }
}
