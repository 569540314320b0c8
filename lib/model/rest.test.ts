import { describe, expect, it } from 'vitest'
import { countdown, longestRest, restEnd, restOn } from './rest'

const at = (time: string) => Date.parse(`${time}+07:00`)

describe('a rest of the reminder', () => {
  it('lasts a quarter of an hour, an hour, or until tomorrow morning', () => {
    const now = at('2026-11-22T14:00')
    expect(restEnd('quarter', now)).toBe(at('2026-11-22T14:15'))
    expect(restEnd('hour', now)).toBe(at('2026-11-22T15:00'))
    expect(restEnd('tomorrow', now)).toBe(at('2026-11-23T05:00'))
    expect(restEnd('tomorrow', at('2026-11-22T23:59'))).toBe(at('2026-11-23T05:00'))
    expect(restEnd('tomorrow', at('2026-12-31T01:00'))).toBe(at('2027-01-01T05:00'))
  })
  it('on all sites reaches each; the longer of two counts', () => {
    expect(restOn({ all: 5, x: 9 }, 'x')).toBe(9)
    expect(restOn({ all: 5, x: 9 }, 'facebook')).toBe(5)
    expect(restOn({}, 'x')).toBe(0)
  })
  it('the button in the toolbar follows the one that ends last', () => {
    expect(longestRest({ all: 5, x: 9, facebook: 20 }, 6)).toBe(20)
    expect(longestRest({ all: 5 }, 6)).toBe(0)
  })
  it('is told in minutes and seconds, with hours where there are any', () => {
    expect(countdown(14 * 60_000 + 32_000)).toBe('14:32')
    expect(countdown(3_725_000)).toBe('1:02:05')
    expect(countdown(-5)).toBe('0:00')
  })
})
