import { expect, test } from 'vitest'
import type { TeachSpec } from '../../platforms/define'
import type { Fact } from './scan'
import { Teacher } from './teacher'

const TEACHES: TeachSpec[] = [
  { path: /^\/feed$/, embedded: ['script[data-first]'], post: { id: 'id', author: { id: ['owner.id'] } } },
  { path: /^\/feed$/, account: { id: 'id', handle: ['name'] } },
]
const reply = (id: number) => JSON.stringify({ items: [{ id, owner: { id: 7 } }] })

function teacherOf(): { teacher: Teacher; facts: Fact[] } {
  const facts: Fact[] = []
  return { teacher: new Teacher(TEACHES, fact => facts.push(fact)), facts }
}

test('a burst of replies is learned from whole', () => {
  const { teacher, facts } = teacherOf()
  for (let id = 1; id <= 20; id++) teacher.read('/feed', reply(id))
  teacher.hurry()
  expect(facts.map(({ post }) => post)).toEqual(Array.from({ length: 20 }, (_, index) => String(index + 1)))
})

test('a text without the words looked for takes nobody’s place', () => {
  const { teacher, facts } = teacherOf()
  for (let count = 0; count < 100; count++) teacher.read('/feed', '{"nothing":"here"}')
  teacher.read('/feed', reply(1))
  teacher.hurry()
  expect(facts).toHaveLength(1)
})

test('what the first page brought is read, but not on a page of letters', () => {
  const root = { querySelectorAll: () => [{ textContent: reply(1) }] } as unknown as ParentNode
  const { teacher, facts } = teacherOf()
  teacher.readEmbedded(root, '/messages/t/1')
  teacher.hurry()
  expect(facts).toEqual([])
  teacher.readEmbedded(root, '/')
  teacher.hurry()
  expect(facts).toMatchObject([{ post: '1', id: '7' }])
})
