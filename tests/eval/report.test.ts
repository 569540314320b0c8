import { describe, expect, it } from 'vitest'
import { failed, type KindReport, linesOf, notBuilt, summary } from './report'

const good: KindReport = {
  kind: 'captures',
  built: true,
  cases: 3,
  misses: [],
  thresholds: [{ name: 'wrong', value: 0, limit: 0, ok: true }],
}

describe('a report of an evaluation', () => {
  it('lists what is not built and never passes it off as good', () => {
    expect(linesOf(notBuilt('network'))).toEqual(['network: not built'])
    expect(summary([good, notBuilt('network')])).toBe('captures good (3 cases, 0 misses); network not built')
  })

  it('fails on one threshold that is not met, and on nothing judged', () => {
    expect(failed(good)).toBe(false)
    expect(failed({ ...good, thresholds: [{ name: 'wrong', value: 1, limit: 0, ok: false }] })).toBe(true)
    expect(failed({ ...good, cases: 0 })).toBe(true)
  })

  it('shows each miss with its reason', () => {
    expect(linesOf({ ...good, misses: [{ case: 'a.html like 1', why: 'no author' }] })).toContain(
      '  miss: a.html like 1: no author',
    )
  })
})
