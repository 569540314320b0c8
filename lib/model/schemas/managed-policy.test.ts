import { describe, expect, it } from 'vitest'
import { POLICY_KEYS } from '../managed-policy'
import { NO_POLICY } from '../policy'
import { readPolicy } from './managed-policy'

const TODAY = '2026-11-22'
const KEY = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'
const read = (raw: unknown) => readPolicy(raw, TODAY)

describe('what an employer sets', () => {
  it.each([undefined, null, {}, 'x', []])('is nothing where %j arrives', raw => {
    expect(read(raw)).toEqual({ policy: NO_POLICY, used: [], refused: [] })
  })

  it('is taken as it is meant, every key of the schema', () => {
    const raw = Object.fromEntries(Object.entries(POLICY_KEYS).map(([name, { example }]) => [name, example]))
    const { policy, used, refused } = read(raw)
    expect(refused).toEqual([])
    expect(used.sort()).toEqual(Object.keys(POLICY_KEYS).sort())
    expect(policy).toMatchObject({ lockPacks: true, updateEveryHours: 12, requiredSignatures: 2 })
  })

  it('loses one bad key or line, and nothing else', () => {
    const { policy, refused } = read({
      lockPacks: 'yes',
      lockSites: 1,
      updateEveryHours: 0,
      webhook: 'https://lapor.instansi.example',
      trustedKeys: ['short', KEY, 7],
      packAddresses: ['https://daftar.instansi.example/a.head.json', 'https://daftar.instansi.example/a?nip=1'],
      supportContact: 'x'.repeat(201),
    })
    expect(policy).toEqual({
      ...NO_POLICY,
      lockSites: true,
      trustedKeys: [KEY],
      packAddresses: ['https://daftar.instansi.example/a.head.json'],
    })
    expect(refused.map(({ key, line, why }) => [key, line, why])).toEqual([
      ['lockPacks', undefined, 'wrong-kind'],
      ['updateEveryHours', undefined, 'out-of-bounds'],
      ['webhook', undefined, 'unknown-key'],
      ['trustedKeys', 1, 'bad-key'],
      ['trustedKeys', 3, 'wrong-kind'],
      ['packAddresses', 2, 'bad-address'],
      ['supportContact', undefined, 'too-long'],
    ])
  })

  it.each([
    ['2026-12-01', { until: '2026-12-01' }],
    ['2026-12-22 instagram', { until: '2026-12-22', platform: 'instagram' }],
    ['2026-12-01 follow', { until: '2026-12-01', action: 'follow' }],
    ['2026-12-01 x like', { until: '2026-12-01', platform: 'x', action: 'like' }],
  ])('pauses: %s', (line, pause) => {
    expect(read({ pauses: [line] }).policy.pauses).toEqual([pause])
  })

  it.each([
    ['2026-12-23', 'pause-too-long'],
    ['2026-12-01 tiktk', 'unknown-place'],
    ['2026-12-01 x like now', 'bad-pause'],
    ['besok', 'bad-pause'],
  ])('refuses the pause %s', (line, why) => {
    expect(read({ pauses: [line] })).toMatchObject({ policy: NO_POLICY, used: [], refused: [{ line: 1, why }] })
  })

  it('is bounded: a list longer than its limit is cut and says so', () => {
    const { policy, refused } = read({ revokedKeys: Array(101).fill('0'.repeat(32)) })
    expect(policy.revokedKeys).toHaveLength(100)
    expect(refused).toEqual([{ key: 'revokedKeys', why: 'too-many' }])
  })
})

describe('no employer can make the extension tell on staff', () => {
  it('these keys exist and no other: a new one is argued for here', () => {
    expect(Object.keys(POLICY_KEYS)).toEqual([
      'packAddresses',
      'inlinePacks',
      'trustedKeys',
      'requiredSignatures',
      'revokedKeys',
      'lockPacks',
      'lockSites',
      'memoryOnly',
      'skipWelcome',
      'pauses',
      'updateEveryHours',
      'supportContact',
    ])
  })

  it('one key alone holds addresses: those of packs, which are the same for everyone', () => {
    const mayHoldAddress = Object.entries(POLICY_KEYS).filter(([name]) => {
      const { policy } = read({ [name]: ['https://lapor.instansi.example/terima'] })
      return JSON.stringify(policy).includes('https://lapor') && name !== 'inlinePacks'
    })
    expect(mayHoldAddress.map(([name]) => name)).toEqual(['packAddresses'])
    expect(read({ packAddresses: ['https://lapor.instansi.example/199001012015031001'] }).policy).toEqual(NO_POLICY)
  })
})
