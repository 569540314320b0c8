import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KeySet } from './key-set'

const keyOf = (text: string) => {
  const [high = 0, low = 0] = text.split(':').map(Number)
  return { high, low }
}

describe('the set of keys', () => {
  it('answers as a Set does, zero and equal halves included, and knows the order', () => {
    const half = fc.oneof(fc.constantFrom(0, 1, 0xffffffff), fc.nat(50), fc.integer({ min: 0, max: 0xffffffff }))
    fc.assert(
      fc.property(fc.array(fc.record({ high: half, low: half }), { maxLength: 400 }), keys => {
        const set = new KeySet(2)
        const real = new Set<string>()
        for (const { high, low } of keys) {
          const text = `${high}:${low}`
          expect(set.add({ high, low })).toBe(!real.has(text))
          real.add(text)
          expect(set.size).toBe(real.size)
        }
        expect([...real].map(text => set.indexOf(keyOf(text)))).toEqual([...real.keys()].map((_, index) => index))
        expect(set.indexOf({ high: 3, low: 0x7fffffff })).toBe(real.has(`3:${0x7fffffff}`) ? expect.anything() : -1)
      }),
    )
  })

  it('holds a hundred thousand keys that differ in one half only', () => {
    const set = new KeySet()
    for (let high = 0; high < 100_000; high++) set.add({ high, low: 7 + (high % 3) })
    expect(set.size).toBe(100_000)
    expect(set.add({ high: 99_999, low: 7 })).toBe(false)
  })
})
