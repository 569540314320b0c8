import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PLATFORMS } from '../model/platform'
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

  it('never claim the file of another: what several kinds share lies within one format', () => {
    const claims = IMPORTERS.flatMap(({ records }) => [...new Set(records.flatMap(({ files }) => files.map(foldPath)))])
    expect(claims.filter((claim, index) => claims.indexOf(claim) !== index)).toEqual([])
  })

  it('are one for every platform', () => {
    expect(IMPORTERS.map(({ platform }) => platform).sort()).toEqual([...PLATFORMS].sort())
  })

  it('say how to get the export, in both languages', () => {
    for (const { name, howToGet } of IMPORTERS) {
      for (const words of [name, howToGet]) expect([words.id, words.en].every(text => text.length > 10)).toBe(true)
    }
  })
})
