import { describe, expect, it } from 'vitest'
import { findHelp } from './find-help'

const parts = [
  {
    id: 'a',
    title: 'Bila saya dilaporkan',
    items: [{ name: 'Tujuh hari', text: 'sejak diketahui' }, { text: 'Tenang' }],
  },
  { id: 'b', title: 'Yang boleh', items: [{ text: 'Memilih di bilik suara' }] },
]

describe('searching help', () => {
  it('shows everything while nothing is asked', () => expect(findHelp(parts, ' ')).toEqual(parts))
  it('narrows to the items that hold every word, in any order and case', () => {
    expect(findHelp(parts, 'HARI tujuh')).toEqual([{ ...parts[0], items: [parts[0]?.items[0]] }])
  })
  it('keeps a part whole where its title says it', () => expect(findHelp(parts, 'boleh')).toEqual([parts[1]]))
  it('finds nothing where nothing fits', () => expect(findHelp(parts, 'pajak')).toEqual([]))
})
