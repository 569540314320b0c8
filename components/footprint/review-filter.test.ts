import { describe, expect, it } from 'vitest'
import type { FindingRow } from '../../lib/model/footprint'
import { NO_FILTER, narrows, optionsIn, passing, type ReviewFilter, sorted } from './review-filter'

const row = (key: string, handle: string, at: string, more: Partial<FindingRow['activity']> = {}): FindingRow => ({
  key,
  state: 'open',
  verdict: { kind: 'hold', action: 'like', because: [] },
  activity: {
    kind: 'activity',
    platform: 'instagram',
    action: 'like',
    targets: [{ account: { platform: 'instagram', handle }, part: 'author' }],
    bySelf: true,
    time: { at: Date.parse(at) },
    ...more,
  },
})
const ROWS = [
  row('c', 'paslon_contoh', '2024-02-10T10:00:00Z'),
  row('b', 'Paslon_Contoh', '2024-01-31T17:30:00Z', { action: 'follow' }),
  row('a', 'calon_contoh', '2023-11-30T10:00:00Z', { platform: 'x' }),
]
const keys = (filter: Omit<ReviewFilter, 'sort'>) => passing(ROWS, { ...filter, sort: 'newest' }).map(({ key }) => key)

describe('a filter of the review list', () => {
  it('narrows nothing to begin with', () => {
    expect(narrows(NO_FILTER)).toBe(false)
    expect(keys({})).toEqual(['c', 'b', 'a'])
  })
  it('narrows by site, kind, year, month in Jakarta and account whatever its letters', () => {
    expect(keys({ platform: 'x' })).toEqual(['a'])
    expect(keys({ action: 'follow' })).toEqual(['b'])
    expect(keys({ year: '2024' })).toEqual(['c', 'b'])
    expect(keys({ month: '2024-02' })).toEqual(['c', 'b'])
    expect(keys({ account: 'instagram paslon_contoh' })).toEqual(['c', 'b'])
  })
  it('parts count together', () => {
    expect(keys({ month: '2024-02', action: 'like' })).toEqual(['c'])
    expect(keys({ platform: 'x', year: '2024' })).toEqual([])
  })
  it('offers what is there, most frequent first', () => {
    expect(optionsIn(ROWS, ['year']).year.map(({ value, count }) => [value, count])).toEqual([
      ['2024', 2],
      ['2023', 1],
    ])
    expect(optionsIn(ROWS, ['year', 'election']).election).toEqual([])
  })
  it('sorts by date either way, or by account', () => {
    expect(sorted(ROWS, 'oldest').map(({ key }) => key)).toEqual(['a', 'b', 'c'])
    expect(sorted([...ROWS], 'account').map(({ key }) => key)).toEqual(['a', 'c', 'b'])
  })
})
