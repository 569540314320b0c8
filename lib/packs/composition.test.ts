import { describe, expect, it } from 'vitest'
import { CONTOH } from '../../tests/rules/given'
import type { PackAccount } from '../model/pack'
import { compositionOf } from './composition'

const [model] = CONTOH.accounts
const account = (side: string | undefined, more: Partial<PackAccount> = {}): PackAccount => ({
  ...model!,
  ...(side && { side }),
  on: [{ platform: 'x', id: '1' }],
  ...more,
})
const of = (...accounts: PackAccount[]) => compositionOf({ ...CONTOH, accounts })
const uneven = (...sides: (string | undefined)[]) => of(...sides.map(side => account(side))).contests[0]?.uneven

describe('who is in a pack', () => {
  it('is counted by contest and side, with the contest’s own name', () => {
    const { contests, words, neutral } = of(account('a'), account('a', { role: 'party' }), account('b'))
    expect(contests).toMatchObject([
      {
        contest: 'contoh',
        election: { id: 'Pemilihan Wali Kota Contoh' },
        sides: [
          { side: 'a', accounts: 2, roles: { candidate: 1, party: 1 }, platforms: { x: 2 } },
          { side: 'b', accounts: 1 },
        ],
      },
    ])
    expect([words, neutral]).toEqual([CONTOH.words.length, CONTOH.exceptions.length])
  })

  it('is uneven with one side alone, or with more than twice as many', () => {
    expect(uneven('a', 'b')).toBe(false)
    expect(uneven('a', 'a', 'b')).toBe(false)
    expect(uneven('a', 'a', 'a', 'b')).toBe(true)
    expect(uneven('a', 'a')).toBe(true)
    expect(uneven(undefined, undefined)).toBe(false)
  })

  it('counts what can never pause anything', () => {
    const lacking = [account('a', { evidence: [] }), account('a', { contest: [] }), account('a', { contest: ['lain'] })]
    expect(of(...lacking, account('b')).infoOnly).toBe(3)
  })
})
