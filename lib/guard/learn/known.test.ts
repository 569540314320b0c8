import { expect, test } from 'vitest'
import { Known } from './known'

test('a post is attributed by what a reply taught', () => {
  const known = new Known('x')
  known.learn({ post: '1', id: '9', handle: 'Paslon' })
  expect(known.author('1')).toEqual({ platform: 'x', id: '9', handle: 'Paslon' })
  expect(known.author('2')).toBeUndefined()
})

test('the half that a page or a request did not say is filled in', () => {
  const known = new Known('x')
  known.learn({ post: '', id: '9', handle: 'Paslon' })
  expect(known.whole({ platform: 'x', handle: '@paslon' })).toMatchObject({ id: '9' })
  expect(known.whole({ platform: 'x', id: '9' })).toMatchObject({ handle: 'Paslon' })
  expect(known.whole({ platform: 'x', id: '8' })).toEqual({ platform: 'x', id: '8' })
})

test('a handle that changed hands belongs to whom the newest reply says', () => {
  const known = new Known('x')
  known.learn({ post: '', id: '9', handle: 'paslon' })
  known.learn({ post: '', id: '7', handle: 'paslon' })
  expect(known.whole({ platform: 'x', handle: 'paslon' }).id).toBe('7')
})

test('memory is bounded', () => {
  const known = new Known('x')
  for (let post = 0; post <= 5000; post++) known.learn({ post: String(post), id: '9', handle: '' })
  expect(known.author('0')).toBeUndefined()
  expect(known.author('5000')).toBeDefined()
})
