import { expect, test } from 'vitest'
import { dayOf, endOf, startOf } from './time'

test('a day is a day in Jakarta, not in Greenwich', () => {
  expect(dayOf(Date.parse('2024-02-10T17:00:00Z'))).toBe('2024-02-11')
  expect(dayOf(Date.parse('2024-02-10T16:59:59Z'))).toBe('2024-02-10')
})

test('a day starts and ends at its own midnight', () => {
  expect(dayOf(startOf('2024-02-14'))).toBe('2024-02-14')
  expect(dayOf(endOf('2024-02-14'))).toBe('2024-02-14')
  expect(endOf('2024-02-14') + 1).toBe(startOf('2024-02-15'))
})
