import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { HOSTILE_NAMES } from '../../tests/archives/hostile-names'
import type { FindingRow, Footprint } from '../model/footprint'
import { reportSchema } from '../model/schemas/report'
import { textIn } from '../text/language'
import { reportOf } from './report'
import { csvOf, type TableWords } from './report-csv'

const text = textIn('id')
const words: TableWords = {
  columns: text.report.columns,
  platforms: text.platforms,
  kinds: text.kinds,
  phases: text.phases,
  reasons: text.reasons,
  states: text.states,
  toKnow: text.footprint.toKnow,
  when: row => String(row.at ?? ''),
  instant: String,
  of: both => both.id,
}

const row = (handle: string, url?: string): FindingRow => ({
  key: handle,
  state: 'kept',
  verdict: { kind: 'hold', action: 'like', because: [{ pack: 'contoh', reason: 'window-open', evidence: [] }] },
  activity: {
    kind: 'activity',
    platform: 'instagram',
    action: 'like',
    targets: [{ account: { platform: 'instagram', handle }, part: 'author' }],
    ...(url && { post: { platform: 'instagram', id: '1', url } }),
    draft: 'rahasia saya',
    bySelf: true,
    time: { at: Date.parse('2024-02-10T10:00:00Z') },
  },
})
const footprint = (...review: FindingRow[]): Footprint => ({
  keptWhere: 'memory',
  imports: [{ platform: 'instagram', importedAt: 1, read: 9, added: 9, name: 'instagram-nama-saya.zip' }],
  total: 9,
  byAction: {},
  review,
  cannotTell: [{ reason: 'unknown-target', platform: 'instagram', action: 'like', count: 2 }],
})
const made = (names: boolean, ...rows: FindingRow[]) =>
  reportOf(footprint(...rows), { now: 5, packs: [], names, note: text.report.foot, hidden: text.report.hidden })
const cells = (csv: string): string[][] =>
  Papa.parse<string[]>(csv.replace('\ufeff', ''), { skipEmptyLines: true }).data

describe('a report on a footprint', () => {
  it('reads back as it was, by the schema that is published', () => {
    const report = made(true, row('paslon_contoh', 'https://www.instagram.com/p/1/'))
    expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report)
    const published = JSON.parse(readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8'))
    expect(published).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(reportSchema))))
  })

  it('never holds what the person wrote, nor the name of their file', () => {
    const all = JSON.stringify(made(true, row('paslon_contoh')))
    expect(all).not.toContain('rahasia')
    expect(all).not.toContain('nama-saya')
  })

  it('says since when, and why in the person’s words; not the latter without names', () => {
    const kept = { ...row('paslon_contoh'), since: 7, reason: 'tugas @paslon_contoh' }
    expect(made(true, kept).rows[0]).toMatchObject({ since: 7, ownReason: 'tugas @paslon_contoh' })
    expect(made(false, kept).rows[0]).toMatchObject({ since: 7 })
    expect(JSON.stringify(made(false, kept))).not.toContain('tugas')
    expect(made(true, { ...kept, state: 'open' }).rows[0]).not.toHaveProperty('since')
  })

  it('without names numbers the accounts, the same one alike, and leaves out links', () => {
    const report = made(false, row('paslon_contoh', 'https://x.example/1'), row('calon_contoh'), row('Paslon_Contoh'))
    expect(report.rows.map(({ account }) => account)).toEqual(['akun 1', 'akun 2', 'akun 1'])
    expect(JSON.stringify(report)).not.toMatch(/_contoh|x\.example/)
  })
})

describe('its table', () => {
  it('has a row per act under its columns, and the note at its end', () => {
    const [head, first, last] = cells(csvOf(made(true, row('paslon_contoh')), words))
    expect(head).toEqual(Object.values(text.report.columns))
    expect(first?.[3]).toBe("'@paslon_contoh")
    expect(last).toEqual([text.report.foot])
  })

  it('never says of what is only to know that it is to be reviewed', () => {
    const known = row('lama_contoh')
    const report = made(true, { ...known, state: 'open', verdict: { ...known.verdict, kind: 'info' } })
    const [, first] = cells(csvOf(report, words))
    expect(first).toContain(text.footprint.toKnow)
    expect(first).not.toContain(text.states.open)
  })

  it('no hostile name becomes a formula, a further cell or a further row', () => {
    for (const name of HOSTILE_NAMES) {
      const report = made(true, row('x'))
      const only = report.rows[0]
      if (only) Object.assign(only, { account: name, ownReason: name, rule: name, link: name })
      const table = cells(csvOf(report, words))
      expect(table.length, name).toBe(3)
      expect(table[1]?.length, name).toBe(12)
      for (const cell of table[1] ?? []) expect(cell, name).not.toMatch(/^\s*[=+\-@|＝]/)
    }
  })
})
