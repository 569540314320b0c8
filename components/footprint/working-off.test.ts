import { expect, it } from 'vitest'
import type { FindingRow } from '../../lib/model/footprint'
import { MOST_OPENED, needsRest, recent } from './pace'
import { grouped, isHead } from './review-groups'

const row = (key: string, handle: string, month: string): FindingRow =>
  ({
    key,
    state: 'open',
    verdict: { kind: 'hold', action: 'like', because: [] },
    activity: {
      kind: 'activity',
      platform: 'x',
      action: 'like',
      targets: [{ account: { platform: 'x', handle }, part: 'author' }],
      bySelf: true,
      time: { at: Date.parse(`${month}-15T00:00:00Z`) },
    },
  }) as FindingRow
const ROWS = [row('1', 'a_contoh', '2024-02'), row('2', 'b_contoh', '2024-02'), row('3', 'A_Contoh', '2024-01')]
const shape = (by: Parameters<typeof grouped>[1]) =>
  grouped(ROWS, by).map(item => (isHead(item) ? `${item.key} (${item.rows.length})` : item.key))

it('rows stand under their account, month or site, the first group first, and no row is lost', () => {
  expect(shape('none')).toEqual(['1', '2', '3'])
  expect(shape('account')).toEqual(['group x a_contoh (2)', '1', '3', 'group x b_contoh (1)', '2'])
  expect(shape('month')).toEqual(['group 2024-02 (2)', '1', '2', 'group 2024-01 (1)', '3'])
  expect(shape('platform')).toEqual(['group x (3)', '1', '2', '3'])
})

it('a rest is due after forty openings within a quarter of an hour, and over by itself', () => {
  const opened = Array.from({ length: MOST_OPENED }, (_, n) => n * 1000)
  expect(needsRest(opened.slice(1), 40_000)).toBe(false)
  expect(needsRest(opened, 40_000)).toBe(true)
  expect(needsRest(opened, 15 * 60_000)).toBe(false)
  expect(recent(opened, 15 * 60_000 + 5000).length).toBe(MOST_OPENED - 6)
})
