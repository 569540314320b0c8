import { describe, expect, it } from 'vitest'
import { aPack } from '../../../tests/packs/agency'
import type { Pack, PackAccount } from '../../model/pack'
import { type OldShard, type Split, split } from './split'

const [model] = aPack().accounts
const account = (index: number, evidence = 'satu'): PackAccount => ({
  ...model!,
  who: `Akun Contoh ${index}`,
  on: [{ platform: 'x', id: String(1_000_000 + index) }],
  evidence: [`https://kpu.example/${evidence}/${'a'.repeat(150)}`],
})
const packOf = (accounts: PackAccount[]): Pack => aPack({ accounts })
const COUNT = 16_000
const all = Array.from({ length: COUNT }, (_, index) => account(index))

/** What a device reads back: each shard's rows but those crossed out. */
const readBack = ({ pack, shards }: Split): string[] =>
  (pack.shards ?? []).flatMap(({ hash, without = [] }) => {
    const { accounts } = JSON.parse(shards[hash] ?? '') as { accounts: PackAccount[] }
    return accounts.filter((_, row) => !without.includes(row)).map(({ who, evidence }) => `${who} ${evidence}`)
  })
const names = (accounts: readonly PackAccount[]) => accounts.map(({ who, evidence }) => `${who} ${evidence}`).sort()
const old = ({ pack, shards }: Split): OldShard[] =>
  (pack.shards ?? []).map(({ hash }) => ({ hash, text: shards[hash] ?? '' }))
const first = await split(packOf(all))

describe('accounts of a large pack', () => {
  it('stay where they are while the pack is small', async () => {
    const pack = aPack()
    expect(await split(pack)).toEqual({ pack, shards: {}, reused: 0 })
  })

  it('move into shards of at most 2 MB, each once', () => {
    expect(first.pack.accounts).toEqual([])
    expect(first.pack.shards?.length).toBeGreaterThan(2)
    for (const { bytes } of first.pack.shards ?? []) expect(bytes).toBeLessThan(2_000_000)
    expect(readBack(first).sort()).toEqual(names(all))
  })

  it('of which some changed: old shards are used again, and every account is there once', async () => {
    const changed = all.map((one, index) => (index % 100 === 7 ? account(index, 'dua') : one)).slice(20)
    const next = await split(packOf(changed), old(first))
    expect(next.reused).toBeGreaterThan(0)
    expect(readBack(next).sort()).toEqual(names(changed))
    const fresh = Object.entries(next.shards).filter(([hash]) => !(hash in first.shards))
    expect(fresh.reduce((sum, [, text]) => sum + text.length, 0)).toBeLessThan(400_000)
  })

  it('of which most changed: shards with little left are written anew', async () => {
    const changed = all.map((one, index) => (index % 2 ? account(index, 'dua') : one))
    const next = await split(packOf(changed), old(first))
    expect(next.reused).toBe(0)
    expect(readBack(next).sort()).toEqual(names(changed))
  })
})
