import { describe, expect, it } from 'vitest'
import { type Refusal, type RefusalKind, SHAPE_PROBLEMS } from '../model/refusal'
import { textIn } from './language'
import { packRefusals } from './pack-refusals-id'
import { sayRefusal } from './say-refusal'

const shard = { hash: 'a'.repeat(64), bytes: 2 }
const facts: Partial<Record<RefusalKind, object>> = {
  'too-large': { bytes: 48_000_001, most: 48_000_000 },
  'too-few-signatures': { have: 1, need: 2 },
  'app-too-old': { needs: '1.2' },
  rollback: { serial: 6, kept: 7 },
  'same-serial-other-content': { serial: 7 },
  'from-the-future': { issued: '2026-03-01' },
  expired: { expires: '2026-04-20' },
  'wrong-shape': {
    issues: SHAPE_PROBLEMS.map(problem => ({ path: 'accounts › 3', problem, allowed: ['x', 'facebook'] })),
  },
  'too-many': { most: 20_000 },
  'shard-missing': { shard },
  'shard-changed': { shard },
}
const all = (Object.keys(packRefusals) as RefusalKind[]).map(kind => ({ kind, ...facts[kind] }) as Refusal)

describe.each(['id', 'en'] as const)('a refusal in %s', language => {
  const said = all.map(refusal => sayRefusal(refusal, textIn(language), language))

  it('says what is wrong and what to do, each kind in its own words, with no place left open', () => {
    for (const { what, todo, details } of said) {
      expect(what).toMatch(/\.$/)
      expect(todo).toMatch(/\.$/)
      expect([what, todo, ...details].join(' ')).not.toMatch(/[{}]|undefined|\[object/)
    }
    expect(new Set(said.map(({ what }) => what)).size).toBe(all.length)
  })

  it('writes days and numbers as people do', () => {
    const of = (kind: RefusalKind) => said[all.findIndex(refusal => refusal.kind === kind)]!.what
    expect(of('expired')).toContain('20 Apr 2026')
    expect(of('too-large')).toContain(language === 'id' ? '48.000.001' : '48,000,001')
  })
})
