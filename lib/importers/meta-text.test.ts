import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { repairDeep, repairRecords, repairText } from './meta-text'

const asMetaWrites = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text))

describe('the repair of Meta text', () => {
  it('gives back what was written', () => {
    expect(repairText('Zo\u00c3\u00ab')).toBe('Zoë')
    expect(repairText('\u00f0\u009f\u0091\u008d')).toBe('👍')
  })

  it('leaves true UTF-8, half repaired text and lone high characters alone', () => {
    for (const text of ['Thích', 'ꦗꦮ', 'Zoë \u00c3\u00ab 👍', 'caf\u00e9', '']) expect(repairText(text)).toBe(text)
  })

  it('repairs any text, and a second run changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const once = repairText(asMetaWrites(text))
        expect(once).toBe(new TextDecoder().decode(new TextEncoder().encode(text)))
      }),
    )
  })

  it('reaches keys and nested values, and bottomless nesting does not break it', () => {
    expect(repairDeep({ 'Kom\u00c3\u00a9': [{ a: '\u00c3\u00ab' }], n: 1, b: null })).toEqual({
      Komé: [{ a: 'ë' }],
      n: 1,
      b: null,
    })
    expect(() => repairDeep(JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`))).not.toThrow()
  })

  it('gives the very same records back where there is nothing to do', () => {
    const records = [{ a: 'x' }]
    expect(repairRecords(records, { raw: '{"a":"x"}' })).toBe(records)
  })
})
