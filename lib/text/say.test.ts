import { describe, expect, it } from 'vitest'
import * as en from './en'
import * as id from './id'
import * as pagesEn from './pages-en'
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
