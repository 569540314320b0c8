import { describe, expect, it } from 'vitest'
import { offsetsOf, rowAt, rowsToDraw } from './window-range'

const tall = (index: number) => (index === 2 ? 300 : undefined)

describe('a long list draws', () => {
  const offsets = offsetsOf(1000, tall, 50)

  it('rows where their measured neighbours put them', () => {
    expect([...offsets.slice(0, 5)]).toEqual([0, 50, 100, 400, 450])
    expect([rowAt(offsets, -10), rowAt(offsets, 99), rowAt(offsets, 399), rowAt(offsets, 1e9)]).toEqual([0, 1, 2, 999])
  })

  it('what is in view and a few around it', () => {
    expect(rowsToDraw(offsets, 450, 549, 1)).toEqual([3, 4, 5, 6])
    expect(rowsToDraw(offsets, -500, -400, 1)).toEqual([0, 1])
  })

  it('the row that has the focus, wherever it is, in order', () => {
    expect(rowsToDraw(offsets, 450, 549, 0, [900])).toEqual([4, 5, 900])
    expect(rowsToDraw(offsets, 450, 549, 0, [1])).toEqual([1, 4, 5])
    expect(rowsToDraw(offsets, 450, 549, 0, [5])).toEqual([4, 5])
    expect(rowsToDraw(offsets, 450, 549, 0, [900, 0, -1])).toEqual([0, 4, 5, 900])
    expect(rowsToDraw(offsets, 450, 549, 0, [1000])).toEqual([4, 5])
  })

  it('nothing when there is nothing', () => {
    expect(rowsToDraw(offsetsOf(0, tall, 50), 0, 100, 5)).toEqual([])
  })
})
