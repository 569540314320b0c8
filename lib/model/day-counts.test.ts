import { expect, it } from 'vitest'
import { stillCounted } from './day-counts'
import { NO_COUNTS } from './settings'

const NOW = Date.UTC(2026, 10, 22, 3)
const on = (...days: string[]) => Object.fromEntries(days.map(day => [day, NO_COUNTS]))

it('keeps thirty days by the calendar, however few of them have a number', () => {
  const counts = on('2026-02-01', '2026-10-23', '2026-10-24', '2026-11-22')
  expect(Object.keys(stillCounted(counts, NOW))).toEqual(['2026-10-24', '2026-11-22'])
})

it('drops days that are yet to come: the clock was wrong', () => {
  expect(stillCounted(on('2026-11-23'), NOW)).toEqual({})
})
