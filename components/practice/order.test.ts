import { describe, expect, it } from 'vitest'
import type { Topic } from '../../lib/model/situation'
import { isInLine, nextOf, varied } from './order'

const of = (id: string, topic: Topic) => ({ id, topic })
const all = [of('a1', 'likes'), of('a2', 'likes'), of('a3', 'likes'), of('b1', 'photos'), of('b2', 'photos')]

describe('the order of situations', () => {
  it('brings one of each topic before a second of any', () => {
    expect(varied(all).map(({ id }) => id)).toEqual(['a1', 'b1', 'a2', 'b2', 'a3'])
  })
  it('goes on with what was not tried, never with the one just done', () => {
    expect(nextOf(varied(all), ['a1'])?.id).toBe('b1')
    expect(nextOf(varied(all), ['a1', 'a2', 'b2', 'a3'], of('b1', 'photos'))).toBeUndefined()
  })
  it('stays with a topic while it has some, then goes on elsewhere', () => {
    expect(nextOf(varied(all), ['a1'], of('a1', 'likes'), true)?.id).toBe('a2')
    expect(nextOf(varied(all), ['a1', 'a2', 'a3'], of('a3', 'likes'), true)?.id).toBe('b1')
  })
  it('being unsure is always in line, and so is anything where it depends', () => {
    expect(isInLine('hold-back', 'unsure')).toBe(true)
    expect(isInLine('depends', 'go')).toBe(true)
    expect(isInLine('hold-back', 'go')).toBe(false)
  })
})
