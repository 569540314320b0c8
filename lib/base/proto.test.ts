import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesOf, protoAt, protoText } from './proto'

const base64 = (...bytes: number[]) => btoa(String.fromCharCode(...bytes))
const text = (field: number, value: string) => [
  field * 8 + 2,
  value.length,
  ...Array.from(value, letter => letter.charCodeAt(0)),
]

test('reads a text at its field number, a number, and what lies inside a field', () => {
  const inner = text(5, 'UC1')
  const message = base64(8, 5, ...text(3, 'komentar'), 1 * 8 + 2, inner.length, ...inner)
  expect(protoText(message, [3])).toBe('komentar')
  expect(protoText(message, [1])).toBe('5')
  expect(protoText(message, [9])).toBeUndefined()
  expect(protoText(base64(10, inner.length, ...inner), [1, 5])).toBe('UC1')
})

test('base64 for addresses, percent-encoded or written twice, is read the same', () => {
  const once = base64(...text(2, 'kata>>>'))
  expect(protoText(encodeURIComponent(once.replaceAll('+', '-').replaceAll('/', '_')), [2])).toBe('kata>>>')
  expect(protoText(btoa(once), [2])).toBe('kata>>>')
})

test('any bytes are read to an end', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200 }),
      fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 4 }),
      (bytes, path) => void protoAt(bytes, path),
    ),
  )
  fc.assert(fc.property(fc.string(), raw => void bytesOf(raw)))
})
