import { describe, expect, it } from 'vitest'
import { nearness } from '../../lib/model/region'
import { ELECTION } from '../../tests/rules/given'
import { periodsOn } from './periods'

const ids = (windows: readonly { id: string }[]) => windows.map(({ id }) => id)

describe('what binds, and when', () => {
  it('names every window once, whatever the day and the region', () => {
    for (const today of ['2018-01-01', '2024-02-01', '2026-11-22']) {
      const { openNow, ahead, past } = periodsOn(today, ELECTION.windows, region => nearness(region, '32'))
      expect(ids([...openNow, ...ahead, ...past]).sort()).toEqual(ids(ELECTION.windows).sort())
    }
  })

  it('counts the first and the last day in', () => {
    const on = (day: string) => ids(periodsOn(day, ELECTION.windows, () => 0).openNow)
    expect(on('2023-11-13')).toContain('pemilu-2024-presiden-calon')
    expect(on('2024-03-20')).toContain('pemilu-2024-presiden-calon')
    expect(on('2024-03-21')).not.toContain('pemilu-2024-presiden-calon')
  })

  it('says what is near first, then what closed last', () => {
    const { past } = periodsOn('2026-11-22', ELECTION.windows, region => nearness(region, '32.06'))
    expect(past[0]?.id).toBe('psu-2025-tasikmalaya-calon')
    expect(ids(past.slice(0, 3))).toContain('gubernur-2024-jabar-calon')
    expect(past.at(-1)?.region).not.toBe('ID')
  })
})
