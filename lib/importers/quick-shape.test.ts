import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { count, listOf, nullish, number, object, optional, recordOf, text } from './quick-shape'

const quick = object({
  a: text,
  b: optional(number),
  c: nullish(listOf(object({ d: text }), 1)),
  e: optional(recordOf(number)),
})
const slow = z.object({
  a: z.string(),
  b: z.number().optional(),
  c: z
    .array(z.object({ d: z.string() }))
    .min(1)
    .nullish(),
  e: z.record(z.string(), z.number()).optional(),
})

test('a quick shape says the same as zod of any JSON', () => {
  const leaf = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.boolean())
  const part = fc.oneof(
    leaf,
    fc.array(fc.record({ d: leaf }, { requiredKeys: [] }), { maxLength: 2 }),
    fc.dictionary(fc.string(), leaf, { maxKeys: 2 }),
  )
  const near = fc.record({ a: fc.string(), b: part, c: part, e: part, other: part }, { requiredKeys: ['a'] })
  fc.assert(
    fc.property(fc.oneof(near, fc.jsonValue()), value => {
      expect(quick.safeParse(value).success).toBe(slow.safeParse(value).success)
    }),
    { numRuns: 2000 },
  )
})

test('it hands the record on as it is', () => {
  const record = { a: 'x', more: 1 }
  expect(quick.safeParse(record)).toEqual({ success: true, data: record })
})

test('a count is a number, or whole digits as text, and nothing else', () => {
  fc.assert(fc.property(fc.anything(), value => !count.is(value) || Number.isFinite(Number(value))))
  for (const value of [0, 1.5, '0', '1731000000']) expect(count.is(value)).toBe(true)
  for (const value of ['', ' 1', '1e9', 'x', null, true, Number.NaN]) expect(count.is(value)).toBe(false)
})
