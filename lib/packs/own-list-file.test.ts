import { describe, expect, it } from 'vitest'
import type { OwnEntry } from '../model/own-list'
import { LARGEST_BYTES, MOST_ENTRIES, mergeOwnList, readOwnListFile, writeOwnListFile } from './own-list-file'

const entry = (handle: string, more: Partial<OwnEntry> = {}): OwnEntry => ({
  account: { platform: 'x', handle },
  as: 'hold',
  added: '2026-11-20',
  ...more,
})
const fileOf = (entries: unknown[], more = {}) =>
  JSON.stringify({ format: 'jejak-netral/own-list', version: 1, entries, ...more })
const read = (text: string) => readOwnListFile(text, text.length)
const row = { platform: 'x', handle: 'satu', as: 'hold', added: '2026-11-20' }

describe('the own list as a file', () => {
  it('comes back equal', () => {
    const list = [
      entry('satu', { note: 'catatan' }),
      entry('dua', { as: 'not-campaign', account: { platform: 'instagram', id: '9', handle: 'dua' } }),
    ]
    const back = read(writeOwnListFile(list))
    expect(back).toEqual({ ok: true, value: { entries: list, unreadable: [], unknownFields: [], duplicates: 0 } })
  })

  it('names unknown fields and still takes the entry', () => {
    const back = read(fileOf([{ ...row, colour: 'x' }], { exportedBy: 'y' }))
    expect(back.ok && back.value.unknownFields).toEqual(['exportedBy', 'colour'])
    expect(back.ok && back.value.entries).toHaveLength(1)
  })

  it('counts duplicates once, however the handle is written', () => {
    const back = read(fileOf([row, { ...row, handle: '@SATU' }]))
    expect(back.ok && [back.value.entries.length, back.value.duplicates]).toEqual([1, 1])
  })

  it('says which rows it could not read and takes the others', () => {
    const back = read(fileOf([{ ...row, platform: 'friendster' }, row, { ...row, handle: undefined }, null]))
    expect(back.ok && [back.value.unreadable, back.value.entries.length]).toEqual([[1, 3, 4], 1])
  })

  it('refuses what is too large before parsing it', () => {
    expect(readOwnListFile('', LARGEST_BYTES + 1)).toEqual({ ok: false, problem: 'too-large' })
    expect(read(fileOf(Array(MOST_ENTRIES + 1).fill(row)))).toEqual({ ok: false, problem: 'too-many' })
  })

  it.each([
    ['bukan json', 'not-json'],
    ['{"entries": []}', 'not-our-file'],
    ['[]', 'not-our-file'],
    [fileOf([], { version: 2 }), 'newer-version'],
  ])('refuses %s', (text, problem) => {
    expect(read(text)).toEqual({ ok: false, problem })
  })

  it('never loses or changes what is on the list already', () => {
    const mine = [entry('satu', { as: 'not-campaign' }), entry('tiga')]
    const merged = mergeOwnList(mine, [entry('satu'), entry('dua')])
    expect(merged).toEqual({ list: [...mine, entry('dua')], added: 1, already: 1 })
  })
})
