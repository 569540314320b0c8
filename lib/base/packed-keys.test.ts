import { describe, expect, it } from 'vitest'
import { MAX_GROUPS, openKeys, packKeys } from './packed-keys'

describe('packed keys', () => {
  it('finds every key with all its groups, and no other', () => {
    const pairs = Array.from({ length: 3000 }, (_, place) => [`h:x:akun_${place}`, place % 7] as const)
    const look = openKeys(packKeys([...pairs, ['h:x:akun_5', 6], ['h:x:akun_5', 6]]))
    for (const [key, group] of pairs) expect(look(key)).toContain(group)
    expect(look('h:x:akun_5')).toEqual([5, 6])
    for (let place = 0; place < 3000; place++) expect(look(`h:x:warung_${place}`)).toEqual([])
  })

  it('takes at most ten and a half characters for each of many keys, and JSON keeps them as they are', () => {
    for (const [count, groups] of [
      [2_000, 60],
      [100_000, 60],
      [100_000, 4_000],
    ] as const) {
      const packed = packKeys(
        Array.from({ length: count }, (_, place) => [`h:x:akun_${place}`, place % groups] as const),
      )
      expect(packed.length / count).toBeLessThan(10.5)
      expect(JSON.stringify(packed)).toHaveLength(packed.length + 2)
    }
  })

  it.each([1, 2, 16, 17, 1_024, 1_025, 65_536, 65_537, 70_000])('finds each of %i keys, and its group', count => {
    const key = (place: number) => `id:tiktok:${place}`
    const group = (place: number) => (place * 31) % MAX_GROUPS
    const look = openKeys(packKeys(Array.from({ length: count }, (_, place) => [key(place), group(place)] as const)))
    const wrong = Array.from({ length: count }, (_, place) => place).filter(
      place => look(key(place)).join() !== `${group(place)}`,
    )
    expect(wrong).toEqual([])
    expect(look(key(count))).toEqual([])
  })

  it('spells the same keys the same way in any order', () => {
    expect(
      packKeys([
        ['a', 1],
        ['b', 2],
      ]),
    ).toBe(
      packKeys([
        ['b', 2],
        ['a', 1],
      ]),
    )
  })

  it('lists nobody where it is empty, cut off or something else', () => {
    for (const broken of [
      '',
      'AAAA',
      '%'.repeat(400),
      '~'.repeat(400),
      '==='.repeat(99),
      packKeys([['a', 1]]).slice(0, -1),
    ])
      expect(openKeys(broken)('a')).toEqual([])
  })

  it('refuses a group that two bytes cannot name', () => {
    expect(() => packKeys([['a', 65_536]])).toThrow(RangeError)
  })
})
