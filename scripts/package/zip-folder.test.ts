import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Uint8ArrayReader, ZipReader } from '@zip.js/zip.js'
import { expect, test } from 'vitest'
import { filesBelow, zipOf } from './zip-folder'

function folder(order: string[], year: number): string {
  const made = mkdtempSync(join(tmpdir(), 'zip-'))
  for (const name of order) {
    mkdirSync(join(made, name, '..'), { recursive: true })
    writeFileSync(join(made, name), `inside ${name}`.repeat(50))
    utimesSync(join(made, name), new Date(year, 1, 1), new Date(year, 1, 1))
  }
  return made
}

test('the same files give the same bytes, whenever and in whatever order they were written', async () => {
  const [one, two] = [folder(['b.js', 'a/x.json', 'c.html'], 2001), folder(['c.html', 'a/x.json', 'b.js'], 2026)]
  expect(filesBelow(one)).toEqual(['a/x.json', 'b.js', 'c.html'])
  const [first, second] = [await zipOf(one, filesBelow(one)), await zipOf(two, filesBelow(two))]
  expect(Buffer.from(first).equals(second)).toBe(true)
  const entries = await new ZipReader(new Uint8ArrayReader(first)).getEntries()
  expect(entries.map(({ filename }) => filename)).toEqual(['a/x.json', 'b.js', 'c.html'])
})
