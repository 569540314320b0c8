import { describe, expect, it } from 'vitest'
import { anAttempt, by, CONTOH, LAW, onX } from '../../tests/rules/given'
import { decide } from '../engine/decide'
import { ANYBODY } from '../model/person'
import { makeSnapshot } from '../packs/snapshot'
import { openSnapshot } from './snapshot'

const made = { made: 1, language: 'id', off: 0 } as const
const stored = (...given: Parameters<typeof makeSnapshot>) => JSON.parse(JSON.stringify(makeSnapshot(...given)))

describe('a snapshot in a page', () => {
  const page = openSnapshot(stored([LAW, CONTOH], [], 'x', made))

  it('decides as the background would, without a name, a source or a word of the law', () => {
    const { kind, because } = decide(anAttempt(), page, ANYBODY)
    expect(kind).toBe('hold')
    expect(because[0]).toMatchObject({
      matched: { who: '' },
      evidence: [],
      row: { id: 'd-engage-winning-account-calon', text: { id: '' } },
    })
  })

  it('tells nobody who reads the storage of a page which accounts are listed', () => {
    const spelled = JSON.stringify(
      stored([LAW, CONTOH], [{ account: onX('tetangga'), as: 'hold', note: 'Pak RT', added: '2026-01-01' }], 'x', made),
    )
    for (const secret of [
      'paslon_contoh',
      'Paslon',
      'tetangga',
      'Pak RT',
      'PilihContoh',
      '990000000000000001',
      'kpu.example',
    ]) {
      expect(spelled).not.toContain(secret)
    }
  })

  it('knows its own platform only', () => {
    expect(page.find('instagram', { handle: 'paslon_contoh' })).toEqual([])
    expect(page.find('x', { handle: '@PASLON_contoh' })).toHaveLength(1)
  })

  it('knows the own list and what it takes back', () => {
    const own = [{ account: onX('tetangga'), as: 'hold' as const, added: '2026-01-01' }]
    const with1 = openSnapshot(stored([LAW, CONTOH], own, 'x', made))
    expect(decide(anAttempt({ targets: by(onX('tetangga')) }, '2030-01-01'), with1, ANYBODY).because[0]?.reason).toBe(
      'own-list',
    )
  })

  it('keeps what many share once: 10,000 accounts of one contest are few groups', () => {
    const accounts = Array.from({ length: 10_000 }, (_, place) => ({
      ...CONTOH.accounts[0]!,
      on: [{ platform: 'x' as const, handle: `calon_${place}`, seen: { from: '2024-01-01' } }],
    }))
    const snapshot = makeSnapshot([LAW, { ...CONTOH, accounts }], [], 'x', made)
    expect(snapshot.groups.length).toBeLessThan(10)
    expect(JSON.stringify(snapshot).length).toBeLessThan(10_000 * 14 + 20_000)
  })
})
