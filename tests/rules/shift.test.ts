import { expect, it } from 'vitest'
import { DAY_MS, startOf } from '../../lib/base/time'
import { shiftWindows } from '../../rules/shift'
import { CONTOH } from './given'

it('moves all windows by the same days, so that the last one lies around today', () => {
  const today = Date.parse('2031-07-09T03:00:00Z')
  const [before, after] = shiftWindows(CONTOH, today).windows
  expect(startOf(after!.from)).toBeLessThan(today - 30 * DAY_MS)
  expect(startOf(after!.until)).toBeGreaterThan(today + 30 * DAY_MS)
  const length = (window: { from: string; until: string }) => startOf(window.until) - startOf(window.from)
  expect([length(before!), length(after!)]).toEqual(CONTOH.windows.map(length))
  expect(startOf(after!.from) - startOf(before!.until)).toBe(DAY_MS)
})
