import { describe, expect, it } from 'vitest'
import type { FindingRow, Footprint } from '../../lib/model/footprint'
import type { ImportReport } from '../../lib/model/job'
import { AT_START, footprintState, pileOf } from './footprint-state'

const row = (key: string, kind: 'hold' | 'info' = 'hold') =>
  ({ key, verdict: { kind, action: 'like', because: [] }, state: 'open' }) as unknown as FindingRow
const footprint = { review: [row('a'), row('b', 'info')] } as unknown as Footprint
const report = { added: 1 } as ImportReport
const read = [
  { type: 'footprint', footprint } as const,
  { type: 'importing' } as const,
  { type: 'imported', report } as const,
].reduce(footprintState, AT_START)

describe('the footprint page', () => {
  it('shows progress from the first moment of an import until its report', () => {
    expect(footprintState(read, { type: 'importing' }).progress?.step).toBe('reading')
    expect(footprintState(read, { type: 'importing' }).footprint).toBe(footprint)
    expect([read.progress, read.report]).toEqual([undefined, report])
  })

  it('marks one row at once and leaves the others alone', () => {
    const after = footprintState(read, {
      type: 'marked',
      marks: [{ key: 'a', state: 'kept', since: 1, reason: 'tugas' }],
    })
    expect(after.footprint?.review.map(each => each.state)).toEqual(['kept', 'open'])
    expect(after.footprint?.review[0]).toMatchObject({ since: 1, reason: 'tugas' })
    expect(after.footprint?.review[1]).toBe(footprint.review[1])
    expect(after.footprint?.review.map(pileOf)).toEqual(['done', 'know'])
    expect(footprint.review.map(pileOf)).toEqual(['open', 'know'])
  })

  it('forgets the report when everything was erased, and says what is left', () => {
    expect(footprintState(read, { type: 'erased', leftovers: 0 })).toMatchObject({ leftovers: 0 })
    expect(footprintState(read, { type: 'erased', leftovers: 0 }).report).toBeUndefined()
  })

  it('collects problems of an import that ended without a report, and drops them at the next', () => {
    const problem = { kind: 'password', file: 'a.zip' } as const
    const failed = footprintState(footprintState(read, { type: 'importing' }), { type: 'problem', problem })
    expect([failed.progress, failed.problems]).toEqual([undefined, [problem]])
    expect(footprintState(failed, { type: 'importing' }).problems).toEqual([])
  })
})
