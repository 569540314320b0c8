import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fingerprint } from '../base/fingerprint'
import { KeySet } from '../base/key-set'
import { shortcodeToNumber } from '../base/shortcode'
import { MOST_SEEN_AT_ONCE } from '../model/scan'
import { knownFrom, readSeen } from './seen'

const asking = (...keys: string[]) => {
  const set = new KeySet()
  for (const key of keys) set.add(fingerprint(key))
  return (key: ReturnType<typeof fingerprint>) => set.has(key)
}

test('of a page only what an act asks for is kept, with where it was read', () => {
  const seen = [
    { post: '17', handle: 'Paslon_Contoh' },
    { post: '18', handle: 'teman_baik' },
    { id: '990', handle: 'paslon_contoh_dua' },
  ]
  expect(knownFrom(seen, 'x', asking('x post 17', 'x id 990'))).toEqual([
    { key: 'x post 17', account: { platform: 'x', handle: 'paslon_contoh' }, from: 'page' },
    { key: 'x id 990', account: { platform: 'x', id: '990', handle: 'paslon_contoh_dua' }, from: 'page' },
  ])
})

test('a post of Instagram is asked for by the short code of its export', () => {
  const seen = [{ post: shortcodeToNumber('C0abcDEFgh1'), handle: 'paslon_contoh' }]
  expect(knownFrom(seen, 'instagram', asking('instagram post C0abcDEFgh1'))).toMatchObject([
    { key: 'instagram post C0abcDEFgh1', account: { handle: 'paslon_contoh' } },
  ])
})

test('whatever a page sends, at most a bounded list of short texts comes of it', () => {
  const near = fc.record(
    { post: fc.anything(), id: fc.string(), handle: fc.string({ maxLength: 300 }) },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.array(near, { maxLength: 400 })), owners => {
      const read = readSeen(owners)
      expect(read.length).toBeLessThanOrEqual(MOST_SEEN_AT_ONCE)
      for (const one of read) for (const text of Object.values(one)) expect(text.length).toBeLessThanOrEqual(100)
      knownFrom(read, 'x', () => true)
    }),
  )
})
