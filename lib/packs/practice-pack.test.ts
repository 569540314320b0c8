import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { startOf } from '../base/time'
import { decide } from '../engine/decide'
import type { Attempt } from '../model/act'
import type { Pack } from '../model/pack'
import { ANYBODY } from '../model/person'
import { PRACTICE_CAST } from '../model/practice-cast'
import { compile } from './compile'
import { practicePack } from './practice-pack'

const law = JSON.parse(readFileSync(new URL('../../public/packs/hukum-asn.json', import.meta.url), 'utf8')) as Pack
const like = (who: 'pair' | 'kitchen', day: string): Attempt => ({
  kind: 'attempt',
  platform: 'x',
  action: 'like',
  targets: [{ account: { platform: 'x', handle: PRACTICE_CAST[who].handle }, part: 'author' }],
  bySelf: true,
  time: { at: startOf(day) },
})
const judge = (act: Attempt, today: string) => decide(act, compile([practicePack(today, law.basis)], []), ANYBODY)

describe('practice', () => {
  // Also over a new year and a leap day.
  it.each(['2026-11-22', '2027-01-03', '2028-02-29'])('is paused on %s by a real row of the law', today => {
    const verdict = judge(like('pair', today), today)
    expect(verdict.kind).toBe('hold')
    expect(verdict.because[0]?.row?.citation).toBe('SKB 2/2022 Lampiran II B.6')
    expect(verdict.because[0]?.window?.phase).toBe('calon')
  })

  it('lets the everyday post pass, and a like taken back', () => {
    expect(judge(like('kitchen', '2026-11-22'), '2026-11-22').kind).toBe('none')
    expect(judge({ ...like('pair', '2026-11-22'), undo: true }, '2026-11-22').kind).toBe('none')
  })
})
