import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dropped, imported } from '../../tests/archives/imported'
import { writeZip } from '../../tests/archives/write-zip'
import type { Importer, Place } from './define'
import { HtmlBlocks } from './html-blocks'
import { IMPORTERS } from './registry'
import { TableReader } from './table-reader'

/** Words that records are made of, so that many come close to a real one. */
const WORDS = [
  'timestamp', 'title', 'data', 'name', 'value', 'href', 'label', 'label_values', 'dict', 'string_list_data', 'string_map_data',
  'media', 'tweet', 'like', 'tweetId', 'id_str', 'full_text', 'entities', 'user_mentions', 'urls', 'following', 'accountId',
  'snippet', 'contentDetails', 'videoId', 'titleUrl', 'subtitles', 'time', 'date', 'Date', 'link', 'Link', 'comment', 'UserName',
  'attachments', 'external_context', 'reaction', 'actor', '__proto__', 'constructor',
] // biome-ignore format: a list of words
const text = fc.oneof(
  fc.constantFrom(
    '',
    '1712345678901234567',
    '2024-02-10 04:00:41',
    'Thu Oct 12 05:00:00 +0000 2023',
    'https://x.com/a/status/1',
    'https://www.facebook.com/a/posts/1',
    'http://%',
    'UCabcdefghijklmnopqrstuv',
    'RT @a: b',
    'Ã©', // mojibake
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
)
const number = fc.oneof(fc.constantFrom(0, -1, 1_700_000_000, 1e300), fc.integer())
const record = fc.letrec(tie => ({
  value: fc.oneof(
    { maxDepth: 5 },
    text,
    number,
    fc.constantFrom(null, true),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...WORDS), tie('value'), { maxKeys: 5 }),
  ),
})).value

/** A file of that kind with these rows in the place where its records lie. */
function fileOf(place: Place, rows: readonly unknown[]): { name: string; content: string } {
  const atRoot = /(\w+)\\\.json/.exec(place.path?.source ?? '')?.[1] // known by a path only
  const [file = atRoot ? `${atRoot}.json` : 'data/js/tweets/2014_03.js'] = place.files
  const name = file.includes('/') || place.files.length === 0 ? file : `data/${file}`
  if (file.endsWith('.csv')) {
    const names = Object.values(place.columns ?? {}).map(forms => forms.find(form => typeof form === 'string') ?? 'x')
    const cells = rows.map(row => (Array.isArray(row) ? row : [row]).map(cell => JSON.stringify(cell) ?? '').join(','))
    return { name: file, content: [names.join(','), ...cells].join('\n') }
  }
  if (file.endsWith('.html')) return { name, content: rows.map(row => `<li>${JSON.stringify(row)}</li>`).join('') }
  const way = (place.at?.[0] ?? []).filter(key => key !== '**' && key !== '{}')
  const json = JSON.stringify(way.reduceRight<unknown>((inside, key) => ({ [key]: inside }), rows))
  return { name, content: file.endsWith('.js') ? `window.YTD.x.part0 = ${json}` : json }
}

const placesOf = ({ records, knows = [] }: Importer): Place[] => [...records, ...knows]

describe.each(IMPORTERS.map(importer => [importer.id, importer] as const))(
  'what a hostile file can do to %s',
  (_, importer) => {
    it('is nothing: every row is an act or counted, none throws, none is kept beyond its bounds', async () => {
      const places = placesOf(importer)
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...places), fc.array(record, { maxLength: 6 }), async (place, rows) => {
          const { name, content } = fileOf(place, rows)
          const { activities, reports } = await imported(dropped(await writeZip('ekspor.zip', [{ name, content }])))
          expect(reports.flatMap(({ problems }) => problems)).toEqual([])
          for (const { targets, draft = '', text: seen = '', post, said } of activities) {
            for (const { account } of targets)
              expect(`${account.id ?? ''}${account.handle ?? ''}`.length).toBeLessThanOrEqual(200)
            expect(Math.max(draft.length, seen.length)).toBeLessThanOrEqual(4000)
            expect(post?.url?.length ?? 0).toBeLessThanOrEqual(500)
            expect(said?.sentence?.length ?? 0).toBeLessThanOrEqual(300)
          }
        }),
        { numRuns: 60 },
      )
    })

    it('is nothing with any bytes either: a problem is named', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...placesOf(importer)),
          fc.uint8Array({ maxLength: 200 }),
          async (place, bytes) => {
            const { name } = fileOf(place, [])
            const { reports } = await imported(
              dropped(await writeZip('ekspor.zip', [{ name, content: new Uint8Array(bytes) }])),
            )
            for (const { problems } of reports) {
              for (const { kind } of problems) expect(['broken-member', 'html-not-json']).toContain(kind)
            }
          },
        ),
        { numRuns: 40 },
      )
    })
  },
)

describe('a table', () => {
  it('gives the same rows wherever its bytes are cut', () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.constantFrom('a,b', '"', '\n', 'é', ''))
    const quote = (value: string) => `"${value.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }),
        fc.array(fc.nat(400), { maxLength: 8 }),
        (rows, cuts) => {
          const whole = ['A,B', ...rows.map(row => ['x', ...row].slice(1).map(quote).join(','))].join('\r\n')
          const bytes = new TextEncoder().encode(whole)
          const reader = new TableReader([{ a: ['A'], b: ['B'] }])
          const found: unknown[] = []
          let from = 0
          for (const cut of [...cuts.filter(at => at < bytes.length), bytes.length].sort((one, other) => one - other)) {
            for (const batch of reader.push(bytes.subarray(from, cut))) found.push(...batch.records)
            from = cut
          }
          for (const batch of reader.rest()) found.push(...batch.records)
          const expected = rows
            .filter(row => row.some(value => value.trim() !== ''))
            .map(([a, b]) => ({ a: a.trim(), b: b.trim() }))
          expect(found).toEqual(expected)
        },
      ),
    )
  })

  it('holds a row, not the file: quotes without end are given up', () => {
    const reader = new TableReader([{ a: ['A'] }])
    const chunk = new TextEncoder().encode(`A\n"${'x'.repeat(1_000_000)}`)
    for (let turn = 0; turn < 40; turn++) for (const _ of reader.push(turn === 0 ? chunk : chunk.subarray(3)));
    expect(reader.end()).toBe('record-too-large')
  })
})

it('a page whose title has no end is read in one go: what is kept of an entry is bounded', () => {
  const blocks = new HtmlBlocks()
  const page = `<div class="_a6-g"><div class="_a6-h">${'judul<br>'.repeat(40_000)}</div>${'isi<br>'.repeat(40_000)}</div>`
  const [entry] = [...blocks.push(new TextEncoder().encode(page))].flatMap(({ records }) => records)
  expect(entry).toMatchObject({ title: expect.stringMatching(/^(?:judul ?){1,1000}$/) })
  expect((entry as { lines: string[] }).lines).toHaveLength(10_000)
})
