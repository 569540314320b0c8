import { describe, expect, it } from 'vitest'
import { LAW } from '../../tests/rules/given'
import { wordsIn } from '../words'
import { findRows } from './find-rows'

const found = (asked: string, language: 'id' | 'en' = 'id') =>
  findRows(LAW.basis, asked, wordsIn(language)).map(({ citation }) => citation)

describe('searching the rows of the law', () => {
  it('finds all of them where nothing is asked', () => {
    expect(found('  ')).toHaveLength(LAW.basis.length)
  })

  it('by number, by act, by dispute, in the language of the page', () => {
    expect(found('B.6')).toEqual(['SKB 2/2022 Lampiran II B.6'])
    expect(found('mengikuti KASN')).toContain('SKB 2/2022 Lampiran II A.4')
    expect(found('online group', 'en')).toContain('SKB 2/2022 Lampiran II B.5')
    expect(found('SE 18/2023')).toContain('SE MenPANRB 18/2023')
  })

  it('finds nothing for what no row says', () => {
    expect(found('terigu')).toEqual([])
  })
})
