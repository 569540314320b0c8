import { describe, expect, it } from 'vitest'
import { anAttempt, by, CONTOH, IN_CALON, LAW, OUTSIDE, onX } from '../../tests/rules/given'
import { decide } from '../engine/decide'
import { ANYBODY } from '../model/person'
import { compile } from './compile'

describe('compiling packs', () => {
  it('keeps a pack’s rows as law no longer than the pack is valid, and never longer than the law itself', () => {
    const repealed = { ...LAW.basis[0]!, inForce: { from: '2022-09-22', until: '2025-12-31' } }
    const until = (expires: string) => compile([{ ...LAW, expires, basis: [repealed] }], []).basis[0]?.inForce.until
    expect([until('2024-06-30'), until('2026-06-30')]).toEqual(['2024-06-30', '2025-12-31'])
  })

  it('says at most `info` of an account without evidence, or without a contest', () => {
    for (const lack of [{ evidence: [] }, { contest: [] }]) {
      const accounts = CONTOH.accounts.map(account => ({ ...account, ...lack }))
      const book = compile([LAW, { ...CONTOH, accounts }], [])
      expect(decide(anAttempt({}, IN_CALON), book, ANYBODY).kind).toBe('info')
      const join = anAttempt({ action: 'join', targets: by(onX('partai_contoh')) }, OUTSIDE)
      expect(decide(join, book, ANYBODY).kind).toBe('info')
    }
  })

  it('finds a handle with and without @, in any case, and a hashtag with and without #', () => {
    const book = compile([CONTOH], [])
    expect(book.find('x', { handle: '@Paslon_Contoh' })[0]?.who).toBe('Paslon Contoh Satu')
    expect(book.findTag('#PILIHCONTOH')).toHaveLength(1)
  })
})
