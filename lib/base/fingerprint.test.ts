import { expect, test } from 'vitest'
import { fingerprint } from './fingerprint'

test('different names have different fingerprints, the same name always the same', () => {
  const seen = new Set<string>()
  for (let index = 0; index < 200_000; index++) {
    const { high, low } = fingerprint(`h:akun_${index}`)
    seen.add(`${high},${low}`)
  }
  expect(seen.size).toBe(200_000)
  expect(fingerprint('h:paslon_contoh')).toEqual(fingerprint('h:paslon_contoh'))
})

test('both halves carry information', () => {
  const highs = new Set<number>()
  const lows = new Set<number>()
  for (let index = 0; index < 20_000; index++) {
    const { high, low } = fingerprint(`id:${index}`)
    highs.add(high)
    lows.add(low)
  }
  expect(highs.size).toBeGreaterThan(19_900)
  expect(lows.size).toBeGreaterThan(19_900)
})
