import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { afterIdle } from './idle'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function watched(minutes: number) {
  const page = new EventTarget()
  const over = vi.fn()
  const end = new AbortController()
  afterIdle(page, minutes, over, end.signal)
  return { page, over, end }
}

it('is over after so many minutes without a press or key, once', () => {
  const { over } = watched(5)
  vi.advanceTimersByTime(4.9 * 60_000)
  expect(over).not.toHaveBeenCalled()
  vi.advanceTimersByTime(10 * 60_000)
  expect(over).toHaveBeenCalledTimes(1)
})

it('begins anew with each use, and ends with the page', () => {
  const { page, over, end } = watched(5)
  for (let minute = 0; minute < 20; minute += 4) {
    vi.advanceTimersByTime(4 * 60_000)
    page.dispatchEvent(new Event('keydown'))
  }
  page.dispatchEvent(new Event('mousemove'))
  expect(over).not.toHaveBeenCalled()
  end.abort()
  vi.advanceTimersByTime(60 * 60_000)
  expect(over).not.toHaveBeenCalled()
})

it('is over at once when the device slept for longer', () => {
  const { over } = watched(15)
  vi.setSystemTime(Date.now() + 60 * 60_000)
  vi.advanceTimersByTime(5000)
  expect(over).toHaveBeenCalledTimes(1)
})
