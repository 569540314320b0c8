import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FILES, ROOT, read } from './laws/sources'

const LAWFUL = [
  'lib/engine',
  'lib/platforms',
  'lib/guard',
  'lib/importers',
  'lib/webext',
  'lib/model',
  'lib/hygiene',
  'rules',
]
const MOST_LINES = 40
const PAGES = FILES.filter(file => file.endsWith('.md'))

describe('law lives next to the land', () => {
  it.each(LAWFUL)(`%s has a README of at most ${MOST_LINES} lines`, folder => {
    expect(
      existsSync(join(ROOT, folder, 'README.md')),
      `${folder}/README.md: what lives here, what it may import, decisions`,
    ).toBe(true)
    if (folder !== 'rules')
      expect(read(`${folder}/README.md`).trimEnd().split('\n').length).toBeLessThanOrEqual(MOST_LINES)
  })

  it('every relative link in a document leads to a file', () => {
    const dead = PAGES.flatMap(page =>
      [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)\s#]+)/g)]
        .map(match => match[1] ?? '')
        .filter(target => !existsSync(join(ROOT, posix.dirname(page), target)))
        .map(target => `${page} → ${target}`),
    )
    expect(dead).toEqual([])
  })

  it('every file named in a document is there', () => {
    const named =
      /`((?:lib|components|entrypoints|tests|scripts|rules|public|docs)\/[\w./-]+\.(?:tsx?|mjs|json|md|css|csv))`/g
    const pages = PAGES.filter(page => page !== 'CHANGELOG.md')
    const gone = pages.flatMap(page =>
      [...read(page).matchAll(named)]
        .filter(match => !existsSync(join(ROOT, match[1] ?? '')))
        .map(match => `${page}: ${match[1]}`),
    )
    expect(gone).toEqual([])
  })

  it('every decision ends with how it is enforced', () => {
    const decisions = FILES.filter(file => /^docs\/decisions\/\d{4}-[\w-]+\.md$/.test(file))
    expect(decisions.length).toBeGreaterThan(0)
    expect(decisions.filter(file => !/^## How it is enforced$/m.test(read(file)))).toEqual([])
  })
})
