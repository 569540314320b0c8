import { describe, expect, it } from 'vitest'
import type { Attempt } from './act'
import { isWaiting, type Opened, takesBack, withOpened } from './opened'

const paslon = { platform: 'x', handle: 'paslon_contoh', id: '9' } as const
const like: Opened = { key: 'a', platform: 'x', action: 'like', post: '1', accounts: [paslon], at: 0 }
const undo = (more: Partial<Attempt> = {}): Attempt => ({
  kind: 'attempt',
  platform: 'x',
  action: 'like',
  undo: true,
  targets: [{ account: { platform: 'x', handle: 'Paslon_Contoh' }, part: 'author' }],
  post: { platform: 'x', id: '1' },
  bySelf: true,
  time: { at: 1 },
  ...more,
})

describe('an undo seen on a site takes back an act that was opened', () => {
  it('of the same kind on the same post', () => {
    expect(takesBack(undo(), like)).toBe(true)
    expect(takesBack(undo({ action: 'share' }), like)).toBe(false)
    expect(takesBack(undo({ platform: 'threads' }), like)).toBe(false)
    const { undo: _, ...doing } = undo()
    expect(takesBack(doing, like)).toBe(false)
  })
  it('never a like on another post of the same account, nor one that names no post', () => {
    expect(takesBack(undo({ post: { platform: 'x', id: '2' } }), like)).toBe(false)
    const { post: _, ...nowhere } = undo()
    expect(takesBack(nowhere, like)).toBe(false)
    expect(takesBack(nowhere, { ...like, post: undefined } as never)).toBe(false)
  })
  it('a follow and a repost by their account', () => {
    const { post: _, ...rest } = like
    const follow: Opened = { ...rest, action: 'follow' }
    expect(takesBack(undo({ action: 'follow' }), follow)).toBe(true)
    expect(takesBack(undo({ action: 'share', post: { platform: 'x', id: '2' } }), { ...like, action: 'share' })).toBe(
      true,
    )
    const stranger = { account: { platform: 'x', handle: 'lain' }, part: 'author' } as const
    expect(takesBack(undo({ action: 'follow', targets: [stranger] }), follow)).toBe(false)
  })
})

it('is waited for an hour, twenty at a time, each once', () => {
  expect([isWaiting(like, 3_599_999), isWaiting(like, 3_600_000)]).toEqual([true, false])
  expect(isWaiting({ ...like, undone: 5 }, 6)).toBe(false)
  const many = Array.from({ length: 25 }, (_, n) => ({ ...like, key: String(n) }))
  const list = many.reduce<Opened[]>(withOpened, [])
  expect([list.length, list[0]?.key]).toEqual([20, '24'])
  expect(withOpened(list, { ...like, key: '20', at: 7 }).filter(({ key }) => key === '20')).toMatchObject([{ at: 7 }])
})
