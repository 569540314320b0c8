import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { evalExports } from './exports'

let data = ''
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'exports-'))
})
afterEach(() => rmSync(data, { recursive: true }))

const tweet = (id: string, full_text: string, more: object = {}) => ({
  tweet: { id_str: id, full_text, created_at: 'Thu Oct 12 05:00:00 +0000 2023', ...more },
})
const TWEETS = `window.YTD.tweets.part0 = ${JSON.stringify([
  tweet('1', 'RT @Paslon_Contoh: siap'),
  tweet('2', 'lihat', { entities: { urls: [{ expanded_url: 'https://x.com/lain/status/9' }] } }),
])}`

/** Misses of one sample of X, dropped as a folder, against a truth. */
async function misses(counts: Record<string, number>, targets: object): Promise<string[]> {
  const put = (path: string, content: string) => {
    const file = join(data, 'samples', 'exports', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  put('x/contoh/data/tweets.js', TWEETS)
  put('ground_truth.json', JSON.stringify({ 'x/contoh': { counts } }))
  put('ground_truth_targets.json', JSON.stringify({ 'x/contoh': targets }))
  return (await evalExports(data)).misses.map(({ why }) => why)
}
const SHARE = { share: [['Paslon_Contoh', 1_697_086_800, '1']] }

it('reads a sample that is a folder, and compares handles in any case', async () => {
  expect(await misses({ share: 1, post: 0, quote: 1 }, SHARE)).toEqual([])
})

it('counts a quote as a post where the truth knows none', async () => {
  expect(await misses({ share: 1, post: 1 }, SHARE)).toEqual([])
})

it('names a wrong count and a wrong target', async () => {
  expect(await misses({ share: 2, post: 1 }, SHARE)).toMatchObject([expect.stringContaining('share: 1 records')])
  const other = { share: [['paslon_lain', 1_697_086_800, '1']] }
  expect(await misses({ share: 1, post: 1 }, other)).toMatchObject([expect.stringContaining('paslon_lain')])
})
