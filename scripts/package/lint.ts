import { spawnSync } from 'node:child_process'

/** What `web-ext lint` runs. Fetched by npm for this one run: 170 packages are no part of this project's own lock file. */
const LINTER = 'addons-linter@10.13.0'
/** Warnings about released libraries, which Mozilla asks not to change: Preact can set markup (nothing of ours asks it to), zip.js can load a codec (none is named). */
const OF_LIBRARIES: Record<string, number> = { UNSAFE_VAR_ASSIGNMENT: 2 }

interface Report {
  errors: { code: string; file?: string; message: string }[]
  warnings: { code: string; file?: string; message: string }[]
}

/** True where Mozilla's linter finds nothing but what is known of libraries; says what it found. */
export function lint(folder: string): boolean {
  const { stdout, error } = spawnSync('npx', ['--yes', LINTER, '--output', 'json', folder], { encoding: 'utf8' })
  if (error || !stdout.trim()) {
    console.error(`${LINTER} did not run: is the package registry reachable?`)
    return false
  }
  const { errors, warnings } = JSON.parse(stdout) as Report
  const left = { ...OF_LIBRARIES }
  const found = [
    ...errors,
    ...warnings.filter(({ code }) => {
      left[code] = (left[code] ?? 0) - 1
      return (left[code] ?? 0) < 0
    }),
  ]
  for (const { code, file, message } of found) console.error(`${code} ${file ?? ''}: ${message}`)
  console.log(
    `linter: ${errors.length} errors, ${warnings.length} warnings (${warnings.length - found.length} of libraries)`,
  )
  return found.length === 0
}
