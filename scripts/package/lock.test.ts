import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const LOCK = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as {
  packages: Record<string, { optionalDependencies?: Record<string, string>; version?: string }>
}

/** Stores build on machines of their own: Mozilla's reviewers on linux-arm64. */
const SYSTEMS = ['linux-x64', 'linux-arm64', 'darwin-arm64', 'win32-x64']

test.each(SYSTEMS)('every tool that comes in parts for each system has its part for %s in the lock file', system => {
  const missing = Object.entries(LOCK.packages).flatMap(([path, { optionalDependencies = {} }]) => {
    const parts = Object.keys(optionalDependencies).filter(name => /(?:linux|darwin|win32)-(?:x64|arm64)/.test(name))
    const wanted = parts.filter(name => name.includes(system))
    const isThere = (name: string) =>
      `node_modules/${name}` in LOCK.packages || `${path}/node_modules/${name}` in LOCK.packages
    return wanted.filter(name => !isThere(name))
  })
  expect(missing).toEqual([])
})

test('and there are such tools', () => {
  expect(JSON.stringify(LOCK)).toContain('"node_modules/@esbuild/linux-arm64"')
})
