import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mixed } from './fingerprint'
import { mixedNumber } from './mixed-number'

test('a number is mixed as its text is', () => {
  const beginning = mixed('x|like|||')
  const edges = [0, -0, 7, 10, 99_999_999, 1e8, 100_000_001, 1_700_000_000_000, 999_999_999_999_999, 1e15, 1e21]
  const numbers = fc.oneof(fc.constantFrom(...edges), fc.nat(), fc.maxSafeInteger(), fc.double())
  const same = fc.property(numbers, number => {
    expect(mixedNumber(number, beginning)).toEqual(mixed(`${number}`, beginning))
  })
  fc.assert(same, { numRuns: 2000 })
})
