import { describe, expect, it } from 'vitest'
import { CONTOH } from '../../tests/rules/given'
import { parsePack, unmetNeeds } from './parse'

const problemOf = (input: unknown) => {
  const parsed = parsePack(input)
  if (parsed.ok) throw new Error('taken, though it should not be')
  return parsed.problem
}
const changed = (change: object) => ({ ...structuredClone(CONTOH), ...change })
const account = CONTOH.accounts[0]!

describe('a pack is taken whole or not at all', () => {
  it('takes a good one, as text or parsed, and drops what it does not know', () => {
    expect(parsePack(JSON.stringify(CONTOH))).toEqual({ ok: true, value: CONTOH })
    expect(parsePack(changed({ run: 'alert(1)' }))).toEqual({ ok: true, value: CONTOH })
  })

  it.each([undefined, null, 7, [], {}, '', '{', 'null'])('refuses %j without throwing', input => {
    expect(parsePack(input).ok).toBe(false)
  })

  it('says where it is wrong', () => {
    const accounts = [{ ...account, on: [{ platform: 'tiktk', handle: 'a', seen: { from: '2024-01-01' } }] }]
    expect(problemOf(changed({ accounts })).issues[0]?.path).toBe('accounts › 0 › on › 0 › platform')
  })

  it('wants to know since when a handle was theirs', () => {
    const accounts = [{ ...account, on: [{ platform: 'x', handle: 'a' }] }]
    expect(problemOf(changed({ accounts })).issues[0]?.problem).toBe('handle-needs-seen')
    expect(parsePack(changed({ accounts: [{ ...account, on: [{ platform: 'x', id: '1' }] }] })).ok).toBe(true)
  })

  it.each([
    ['a day that is not', { issued: '2026-02-30' }],
    ['a window that ends before it begins', { windows: [{ ...CONTOH.windows[0], from: '2026-05-01' }] }],
    ['a window twice', { windows: [CONTOH.windows[0], CONTOH.windows[0]] }],
    ['a hashtag with a pattern', { words: [{ ...CONTOH.words[0], tag: 'Pilih.*' }] }],
    ['a neutral role among campaign accounts', { accounts: [{ ...account, role: 'news' }] }],
    ['a pause of more than 30 days', { paused: [{ until: '2026-02-05' }] }],
    ['an address that is not https', { issuer: { name: 'a', url: 'javascript:alert(1)' } }],
  ])('refuses %s', (_, change) => {
    expect(problemOf(changed(change)).kind).toBe('wrong-shape')
  })

  it('says that a pack is for a newer version instead of calling it broken', () => {
    expect(problemOf(changed({ format: 2 })).kind).toBe('newer-format')
  })

  it('counts before it reads: a list of a million is refused at once', () => {
    const started = performance.now()
    expect(problemOf(changed({ accounts: Array(1_000_000).fill(account) })).kind).toBe('too-large')
    expect(performance.now() - started).toBeLessThan(200)
  })

  it('reports needs it does not meet, and still takes the pack', () => {
    const parsed = parsePack(changed({ needs: ['account-match', 'text-match'] }))
    expect(parsed.ok && unmetNeeds(parsed.value)).toEqual(['text-match'])
  })
})
