import { expect, it } from 'vitest'
import { barsOf } from './timeline-months'

const count = (month: string, count: number) => ({ month, platform: 'x' as const, action: 'like' as const, count })

it('shows every month from the first to the last, the empty ones too', () => {
  const bars = barsOf([count('2023-11', 4), count('2024-02', 2)], ['2024-02', undefined], [])
  expect(bars.map(({ month, all, listed }) => [month, all, listed])).toEqual([
    ['2023-11', 4, 0],
    ['2023-12', 0, 0],
    ['2024-01', 0, 0],
    ['2024-02', 2, 1],
  ])
})

it('knows which elections reach into a month, each once', () => {
  const periods = [
    { name: 'Pemilu', from: '2023-12-31', until: '2024-01-01' },
    { name: 'Pemilu', from: '2024-01-02', until: '2024-01-10' },
  ]
  const bars = barsOf([count('2023-11', 1), count('2024-02', 1)], [], periods)
  expect(bars.map(bar => bar.periods)).toEqual([[], ['Pemilu'], ['Pemilu'], []])
})

it('nothing known makes no bars, and a date from the dawn of time no endless row', () => {
  expect(barsOf([], [], [])).toEqual([])
  expect(barsOf([count('0001-01', 1), count('2024-01', 1)], [], []).length).toBeLessThanOrEqual(360)
})
