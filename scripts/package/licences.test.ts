import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { licences, shippedPackages } from './licences'

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

test('the licences that go along are those of what is installed; `npm run package` writes them anew', () => {
  expect(readFileSync(`${ROOT}/public/licences.txt`, 'utf8')).toBe(licences(ROOT))
})

test('every dependency of the extension is among them, and none is under a licence that would bind the whole', () => {
  const { dependencies } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'))
  const names = [...shippedPackages(ROOT).keys()].map(name => name.replace(/ [^ ]+$/, ''))
  expect(Object.keys(dependencies).filter(name => !names.includes(name))).toEqual([])
  expect(licences(ROOT)).not.toMatch(/^[^\n]+ \((?:[AL]?GPL)/m)
})
