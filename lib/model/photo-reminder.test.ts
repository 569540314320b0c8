import { expect, test } from 'vitest'
import type { Window } from './pack'
import { photoSpans } from './photo-reminder'

const window = (region: string, from: string, until: string) => ({ region, from, until }) as Window
const PACKS = [
  {
    windows: [
      window('ID', '2028-11-28', '2029-02-10'),
      window('32.04', '2026-11-01', '2026-11-30'),
      window('51', '2026-11-01', '2026-11-30'),
      window('ID', '2024-01-01', '2024-02-10'),
    ],
  },
]

test('windows of the country and of my province, not those that are over or elsewhere', () => {
  expect(photoSpans(PACKS, '32', '2026-11-22')).toEqual([
    ['2028-11-28', '2029-02-10'],
    ['2026-11-01', '2026-11-30'],
  ])
})

test('who says no region is told of all, each span once', () => {
  expect(photoSpans(PACKS, undefined, '2026-11-22')).toHaveLength(2)
  expect(photoSpans([], '32', '2026-11-22')).toEqual([])
})
