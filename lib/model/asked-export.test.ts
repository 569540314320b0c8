import { expect, test } from 'vitest'
import { DAY_MS } from '../base/time'
import { askedLater, askedNow, nextReady, readyNow } from './asked-export'

const NOW = Date.UTC(2026, 10, 22)

test('a download that was asked for may be ready after the days its site takes', () => {
  const all = { x: askedNow('x', NOW), instagram: askedNow('instagram', NOW) }
  expect(readyNow(all, NOW)).toEqual([])
  expect(nextReady(all, NOW)).toBe(NOW + DAY_MS)
  expect(readyNow(all, NOW + DAY_MS)).toEqual(['instagram'])
  expect(readyNow(all, NOW + 2 * DAY_MS)).toEqual(['instagram', 'x'])
  expect(nextReady(all, NOW + 2 * DAY_MS)).toBeUndefined()
})

test('what is not there yet is asked about once more a day later', () => {
  const all = { x: askedLater(askedNow('x', NOW), NOW + 2 * DAY_MS) }
  expect(readyNow(all, NOW + 2 * DAY_MS)).toEqual([])
  expect(readyNow(all, NOW + 3 * DAY_MS)).toEqual(['x'])
})
