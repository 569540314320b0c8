import { describe, expect, it } from 'vitest'
import { groupToggled, NONE, ranged, toggled, withAll, within } from './selection'

const ORDER = ['a', 'b', 'c', 'd', 'e']
const chosen = (selection: Parameters<typeof within>[0]) => within(selection, ORDER).join('')

describe('choosing rows', () => {
  it('one by one, and back', () => {
    const two = toggled(toggled(NONE, 'b'), 'd')
    expect(chosen(two)).toBe('bd')
    expect(chosen(toggled(two, 'b'))).toBe('d')
  })
  it('a range from the last one chosen, in either direction, the anchor staying where it is', () => {
    const from = toggled(NONE, 'c')
    expect(chosen(ranged(from, 'e', ORDER))).toBe('cde')
    expect(chosen(ranged(ranged(from, 'd', ORDER), 'a', ORDER))).toBe('abcd')
  })
  it('a range from a row that is no longer shown is that one row', () => {
    expect(chosen(ranged(toggled(NONE, 'gone'), 'b', ORDER))).toBe('b')
  })
  it('all that is shown, and only that is what gets marked', () => {
    expect(chosen(withAll(ORDER))).toBe('abcde')
    expect(within(withAll(ORDER), ['b', 'x'])).toEqual(['b'])
  })
  it('a group, and off again once all of it is chosen', () => {
    const some = groupToggled(toggled(NONE, 'a'), ['a', 'b'])
    expect(chosen(some)).toBe('ab')
    expect(chosen(groupToggled(some, ['a', 'b']))).toBe('')
  })
})
