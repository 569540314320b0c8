import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { OTHER_EXPORTS } from './other-exports'
import { foldPath } from './paths'
import { IMPORTERS } from './registry'

const HERE = new URL('.', import.meta.url)

describe('the importers', () => {
  it('are all in the registry: every file that calls defineImporter, by its own name', () => {
    const files = readdirSync(HERE).filter(
      file =>
        !file.endsWith('.test.ts') && /export default defineImporter\(/.test(readFileSync(new URL(file, HERE), 'utf8')),
    )
    expect(files.length).toBeGreaterThan(0)
    expect(IMPORTERS.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort())
  })

  it('never claim the same file twice', () => {
    const claims = IMPORTERS.flatMap(({ records }) => records.flatMap(({ files }) => files.map(foldPath)))
    expect(claims.filter((claim, index) => claims.indexOf(claim) !== index)).toEqual([])
  })

  it('leave the list of unsupported platforms when they come', () => {
    expect(IMPORTERS.filter(({ platform }) => platform in OTHER_EXPORTS)).toEqual([])
  })

  it('say how to get the export, in both languages', () => {
    for (const { name, howToGet } of IMPORTERS) {
      for (const words of [name, howToGet]) expect([words.id, words.en].every(text => text.length > 10)).toBe(true)
    }
  })
})
