import { describe, expect, it } from 'vitest'
import { openKeys, packKeys } from './packed-keys'

describe('packed keys', () => {
  it('finds every key with all its groups, and no other', () => {
    const pairs = Array.from({ length: 3000 }, (_, place) => [`h:x:akun_${place}`, place % 7] as const)
    const look = openKeys(packKeys([...pairs, ['h:x:akun_5', 6], ['h:x:akun_5', 6]]))
    for (const [key, group] of pairs) expect(look(key)).toContain(group)
    expect(look('h:x:akun_5')).toEqual([5, 6])
    for (let place = 0; place < 3000; place++) expect(look(`h:x:warung_${place}`)).toEqual([])
  })

  it('takes ten bytes for each entry', () => {
    expect(
      atob(
        packKeys([
          ['h:x:a', 1],
          ['h:x:b', 65_535],
        ]),
      ),
    ).toHaveLength(20)
    expect(openKeys(packKeys([['h:x:b', 65_535]]))('h:x:b')).toEqual([65_535])
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

  it('lists nobody where it is empty, cut off or no base64', () => {
    for (const broken of ['', 'AAAA', '%%%', packKeys([['a', 1]]).slice(0, 8)])
      expect(openKeys(broken)('a')).toEqual([])
  })

  it('refuses a group that two bytes cannot name', () => {
    expect(() => packKeys([['a', 65_536]])).toThrow(RangeError)
  })
})
