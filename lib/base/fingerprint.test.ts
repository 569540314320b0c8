import { expect, test } from 'vitest'
import { fingerprint, mixed } from './fingerprint'

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

test('a text in two parts has the fingerprint of the whole, and it never changes: it is what is stored', () => {
  for (const cut of [0, 1, 7, 20]) {
    const text = 'x|like||17|p42 – 🎉'
    expect(fingerprint(text.slice(cut), mixed(text.slice(0, cut)))).toEqual(fingerprint(text))
  }
  expect(fingerprint('x|like|||1700000000000|p42')).toEqual({ high: 57536132, low: 3972808206 })
})
