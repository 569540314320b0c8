import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Fact, Scan, wantedOf } from './scan'

const TEACH = {
  path: /./,
  post: {
    id: 'rest_id',
    author: { id: ['core.user.rest_id'], handle: ['core.user.core.name', 'core.user.legacy.name'] },
  },
  account: { id: 'rest_id', handle: ['core.name', 'legacy.name'] },
}

function learn(text: string, slice = 1e9): Fact[] {
  const facts: Fact[] = []
  const scan = new Scan(text, wantedOf(TEACH), fact => facts.push(fact))
  while (scan.step(slice));
  return facts
}
const user = (id: string, name: string) => ({ rest_id: id, core: { name } })
const post = (id: string, author: object, more: object = {}) => ({ rest_id: id, core: { user: author }, ...more })

test('a post teaches its author, in any order of keys', () => {
  const facts = learn(JSON.stringify({ core: { user: { core: { name: 'paslon' }, rest_id: '9' } }, rest_id: '1' }))
  expect(facts).toContainEqual({ post: '1', id: '9', handle: 'paslon' })
  expect(facts).toContainEqual({ post: '', id: '9', handle: 'paslon' })
})

test('a quoted post inside a post keeps its own author', () => {
  const facts = learn(
    JSON.stringify([post('1', user('9', 'teman'), { quoted: { result: post('2', user('8', 'paslon')) } })]),
  )
  expect(facts).toContainEqual({ post: '1', id: '9', handle: 'teman' })
  expect(facts).toContainEqual({ post: '2', id: '8', handle: 'paslon' })
})

test('an older reply names the handle elsewhere', () => {
  expect(learn('{"rest_id":"1","core":{"user":{"rest_id":"9","legacy":{"name":"lama"}}}}')).toContainEqual({
    post: '1',
    id: '9',
    handle: 'lama',
  })
})

test('numbers are ids too, and text that looks like JSON is text', () => {
  expect(learn('{"rest_id":1,"text":"\\"rest_id\\":\\"2\\",{\\\\","core":{"user":{"rest_id":9}}}')).toEqual([
    { post: '1', id: '9', handle: '' },
  ])
})

test('a text cut off or broken teaches what came before, and never throws', () => {
  const whole = JSON.stringify([post('1', user('9', 'paslon')), post('2', user('8', 'lain'))])
  for (let end = 0; end < whole.length; end++) learn(whole.slice(0, end))
  expect(learn(whole.slice(0, whole.indexOf(',{"rest_id":"2"')))).toContainEqual({
    post: '1',
    id: '9',
    handle: 'paslon',
  })
  fc.assert(fc.property(fc.string(), text => void learn(text)))
})

test('reading in slices teaches the same as reading at once', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), fc.integer({ min: 1, max: 40 }), (json, slice) => {
      const text = `{"items":[${JSON.stringify(post('1', user('9', 'paslon')))},${json}]}`
      expect(learn(text, slice)).toEqual(learn(text))
    }),
  )
})

test('each account of a list is told with its own name', () => {
  const facts: Fact[] = []
  const teach = {
    path: /./,
    post: {
      id: 'pk',
      author: { id: ['user.pk'] },
      also: [{ part: 'co-author' as const, id: ['with.pk'], handle: ['with.name'] }],
    },
  }
  const reply = {
    pk: '1',
    user: { pk: '9' },
    with: [
      { pk: '7', name: 'satu' },
      { name: 'dua', pk: 8 },
    ],
  }
  const scan = new Scan(JSON.stringify(reply), wantedOf(teach), fact => facts.push(fact))
  while (scan.step(7));
  expect(facts).toEqual([
    {
      post: '1',
      id: '9',
      handle: '',
      also: [
        { part: 'co-author', id: '7', handle: 'satu' },
        { part: 'co-author', id: '8', handle: 'dua' },
      ],
    },
  ])
})
