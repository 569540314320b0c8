import { describe, expect, it } from 'vitest'
import * as en from './en'
import * as id from './id'
import * as pagesEn from './pages-en'
import * as pagesId from './pages-id'
import { fill, sayAge, sayDay, sayInstant, sayNumber } from './say'

describe('words with values', () => {
  it('tells an instant in Jakarta time, each language in its own way', () => {
    const at = Date.parse('2024-02-11T18:05:00Z')
    expect(sayInstant(at, 'id', day => sayDay(day, id.months))).toBe('12 Feb 2024, 01.05 WIB')
    expect(sayInstant(at, 'en', day => sayDay(day, en.months))).toBe('12 Feb 2024, 01:05 WIB')
    const before1970 = Date.parse('1969-12-31T10:58:00Z')
    expect(sayInstant(before1970, 'en', day => day)).toBe('1969-12-31, 17:58 WIB')
  })

  it('groups thousands', () => {
    expect([sayNumber(1234567, 'id'), sayNumber(1000, 'en'), sayNumber(999, 'id')]).toEqual([
      '1.234.567',
      '1,000',
      '999',
    ])
  })

  it('tells an age in its largest whole unit', () => {
    const said = [0, 61_000, 3_600_000, 49 * 3_600_000].map(ms => sayAge(ms, pagesEn.ages))
    expect(said).toEqual(['just now', '1 minute ago', '1 hour ago', '2 days ago'])
  })
  it('fills places and leaves an unknown one standing', () => {
    expect(fill('{a} dan {b}', { a: '{b}' })).toBe('{b} dan {b}')
  })
})

/** Every leaf of a table, as path → text; functions are called with small numbers. */
function leaves(table: object, path = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(table)) {
    const at = `${path}.${key}`
    if (typeof value === 'string') found.set(at, value)
    else if (typeof value === 'function') found.set(at, String(value(2, 3)))
    else for (const [inner, text] of leaves(value as object, at)) found.set(inner, text)
  }
  return found
}
const places = (text: string) =>
  [...text.matchAll(/\{\w+\}/g)]
    .map(match => match[0])
    .sort()
    .join()

describe('the two languages', () => {
  const indonesian = leaves({ ...id, ...pagesId })
  const english = leaves({ ...en, ...pagesEn })

  it('say the same things, with the same places', () => {
    expect([...english.keys()].sort()).toEqual([...indonesian.keys()].sort())
    for (const [path, text] of indonesian) expect([path, places(english.get(path) ?? '')]).toEqual([path, places(text)])
  })

  it('inform and never accuse', () => {
    for (const [path, text] of [...indonesian, ...english]) {
      expect(`${path}: ${text}`).not.toMatch(
        /: .*(pelanggaran|melanggar|temuan|\baudit\b|violation|offen[cs]e|guilty|bersalah)/i,
      )
    }
  })
})
