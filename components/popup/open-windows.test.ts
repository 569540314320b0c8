import { describe, expect, it } from 'vitest'
import type { Pack, Window } from '../../lib/model/pack'
import { openWindows } from './open-windows'

const window = (id: string, from: string, until: string): Window => ({
  id,
  contest: id,
  election: { id, en: id },
  phase: 'calon',
  from,
  until,
  region: 'ID',
  sources: [],
})
const pack = (...windows: Window[]) => ({ windows }) as Pack

describe('the windows of a day', () => {
  const short = window('pendek', '2026-11-01', '2026-11-22')
  const long = window('panjang', '2026-11-22', '2027-02-14')
  it('hold on their first and on their last day, and no longer', () => {
    expect(openWindows([pack(long, short)], '2026-11-22')).toEqual([short, long])
    expect(openWindows([pack(long, short)], '2026-11-21')).toEqual([short])
    expect(openWindows([pack(long, short)], '2026-11-23')).toEqual([long])
    expect(openWindows([pack(long, short)], '2027-02-15')).toEqual([])
  })
  it('count once when two packs hold the same', () => {
    expect(openWindows([pack(short), pack(short)], '2026-11-22')).toHaveLength(1)
  })
})
