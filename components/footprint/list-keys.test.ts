import { describe, expect, it } from 'vitest'
import { listKey } from './list-keys'

const press = (key: string, at = 5, more: object = {}) =>
  listKey({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more }, at, 100)

describe('a key in the list', () => {
  it('moves, and stops at both ends', () => {
    expect([press('ArrowDown'), press('j'), press('J')].map(one => one?.kind === 'move' && one.to)).toEqual([6, 6, 6])
    expect(press('k', 0)).toMatchObject({ to: 0 })
    expect([press('End'), press('Home'), press('PageDown', 95)]).toMatchObject([{ to: 99 }, { to: 0 }, { to: 99 }])
  })
  it('chooses: one, a range, all, none', () => {
    expect(press(' ')).toEqual({ kind: 'choose' })
    expect(press('ArrowUp', 5, { shiftKey: true })).toEqual({ kind: 'move', to: 4, range: true })
    expect(press('a', 5, { ctrlKey: true })).toEqual({ kind: 'choose-all' })
    expect(press('Escape')).toEqual({ kind: 'choose-none' })
  })
  it('is the browser’s where it means nothing here', () => {
    expect([
      press('Enter'),
      press('Tab'),
      press('f', 5, { ctrlKey: true }),
      press('ArrowUp', 5, { altKey: true }),
    ]).toEqual([undefined, undefined, undefined, undefined])
  })
})
