import { expect, test } from 'vitest'
import { type Doing, Passes } from './passes'

const by = (handle: string, id?: string) => ({
  account: { platform: 'x' as const, handle, ...(id && { id }) },
  part: 'author' as const,
})
const like = (post: string): Doing => ({
  action: 'like',
  targets: [by('paslon_contoh')],
  post: { platform: 'x', id: post },
})

test('a yes passes the same act on the same post', () => {
  const passes = new Passes()
  passes.give(like('1'))
  expect(passes.has(like('1'))).toBe(true)
})

test('a yes on one post says nothing about another post or another act', () => {
  const passes = new Passes()
  passes.give(like('1'))
  expect(passes.has(like('2'))).toBe(false)
  expect(passes.has({ ...like('1'), action: 'comment' })).toBe(false)
})

test('where the page names no post, the account decides, in any case of its handle', () => {
  const passes = new Passes()
  passes.give({ action: 'follow', targets: [by('Paslon_Contoh')] })
  expect(passes.has({ action: 'follow', targets: [by('paslon_contoh')] })).toBe(true)
  expect(passes.has({ action: 'follow', targets: [by('paslon_lain')] })).toBe(false)
})

test('an opener covers what its menu offers, also where the composer names only the account', () => {
  const passes = new Passes()
  passes.give({ ...like('1'), action: 'share' }, ['quote'])
  expect(passes.has({ action: 'quote', targets: [by('paslon_contoh')] })).toBe(true)
  expect(passes.has({ ...like('1'), action: 'quote' })).toBe(true)
})

test('an act without owner or post never passes', () => {
  const passes = new Passes()
  passes.give({ action: 'post', targets: [] })
  expect(passes.has({ action: 'post', targets: [] })).toBe(false)
})

test('memory is bounded: the oldest answer is forgotten', () => {
  const passes = new Passes()
  for (let post = 0; post <= 500; post++) passes.give(like(String(post)))
  expect(passes.has(like('0'))).toBe(false)
  expect(passes.has(like('500'))).toBe(true)
})

test('where a post has no id, its mark tells it from the account’s others', () => {
  const passes = new Passes()
  const marked = (mark: string): Doing => ({ action: 'like', targets: [by('paslon_contoh')], mark })
  passes.give(marked('Bersama kita maju'))
  expect(passes.has(marked('Bersama kita maju'))).toBe(true)
  expect(passes.has(marked('Terima kasih'))).toBe(false)
})

test('its request, which names a post, is the same act for as long as said', () => {
  const passes = new Passes()
  const marked: Doing = { action: 'share', targets: [by('paslon_contoh')], mark: 'Bersama' }
  passes.give(marked, [], 60_000)
  expect(passes.has({ ...like('7'), action: 'share' })).toBe(true)
  expect(passes.has(like('7'))).toBe(false)
  const soon = new Passes()
  soon.give(marked)
  expect(soon.has({ ...like('7'), action: 'share' })).toBe(false)
})
