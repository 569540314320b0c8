import { describe, expect, it } from 'vitest'
import { afterFailure, afterSuccess, atStart } from './update-times'

const HOUR = 3_600_000
const NOW = 1_000_000_000
const CHANCES = [0, 0.25, 0.5, 0.999]

describe('when a pack is asked for', () => {
  it('every twelve hours, up to a quarter sooner or later', () => {
    const hours = CHANCES.map(chance => (afterSuccess(NOW, 12, chance) - NOW) / HOUR)
    expect(Math.min(...hours)).toBe(9)
    expect(Math.max(...hours)).toBeCloseTo(15, 1)
    expect(new Set(hours).size).toBe(CHANCES.length)
  })

  it('after failures later and later, from five minutes to six hours', () => {
    const minutes = [1, 2, 3, 7, 8, 50].map(failures => (afterFailure(NOW, failures, 0.5) - NOW) / 60_000)
    expect(minutes).toEqual([5, 10, 20, 320, 360, 360])
    expect(afterFailure(NOW, 1, 0)).toBe(NOW + 4.5 * 60_000)
  })

  it('never within thirty seconds of the browser’s start, and not all at once', () => {
    expect(atStart(undefined, NOW, 12, 0) - NOW).toBe(30_000)
    expect(atStart(NOW - HOUR, NOW, 12, 1) - NOW).toBe(120_000)
    expect(atStart(NOW + HOUR, NOW, 12, 0.5)).toBe(NOW + HOUR)
  })

  it('soon, where a wrong clock planned it for next year', () => {
    expect(atStart(NOW + 9000 * HOUR, NOW, 12, 0) - NOW).toBe(30_000)
  })
})
