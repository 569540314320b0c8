import { expect, it } from 'vitest'
import type { Activity } from '../model/act'
import { Months } from './months'

const like = (at: string, more: Partial<Activity> = {}): Activity => ({
  kind: 'activity',
  platform: 'instagram',
  action: 'like',
  targets: [],
  bySelf: true,
  time: { at: Date.parse(at) },
  ...more,
})
const counted = (...acts: Activity[]) => {
  const months = new Months()
  for (const act of acts) months.add(act)
  return months.all()
}

it('counts by month, site and kind, oldest first', () => {
  const follow = like('2023-12-05T03:00:00Z', { action: 'follow' })
  expect(counted(like('2024-02-10T03:00:00Z'), like('2024-02-11T03:00:00Z'), follow)).toEqual([
    { month: '2023-12', platform: 'instagram', action: 'follow', count: 1 },
    { month: '2024-02', platform: 'instagram', action: 'like', count: 2 },
  ])
})

it('a month ends at midnight in Jakarta', () => {
  expect(counted(like('2024-01-31T16:59:59Z'), like('2024-01-31T17:00:00Z')).map(({ month }) => month)).toEqual([
    '2024-01',
    '2024-02',
  ])
})

it('what has no date, and what takes back, stands in no month', () => {
  expect(counted(like('2024-02-10T03:00:00Z', { time: {} }), like('2024-02-10T03:00:00Z', { undo: true }))).toEqual([])
})
