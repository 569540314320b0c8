import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Path } from './define'
import { type Batch, RecordSplitter, type SplitEnd } from './record-splitter'

/** Splits a text given in pieces of `size` bytes. */
function split(
  text: string,
  paths: readonly Path[],
  size = 7,
): { batches: Batch[]; records: unknown[]; end: SplitEnd } {
  const bytes = new TextEncoder().encode(text)
  const splitter = new RecordSplitter(paths)
  const batches: Batch[] = []
  for (let at = 0; at < bytes.length; at += size) batches.push(...splitter.push(bytes.subarray(at, at + size)))
  return { batches, records: batches.flatMap(batch => batch.records), end: splitter.end() }
}

describe('the record splitter', () => {
  it('reads a bare list and a list under a key alike', () => {
    expect(split('[{"a":1},{"a":2}]', [[]]).records).toEqual([{ a: 1 }, { a: 2 }])
    expect(split('{"b":[0],"k":[{"a":1}],"c":{"k":[3]}}', [['k']])).toMatchObject({
      records: [{ a: 1 }],
      end: 'complete',
    })
  })

  it('finds several lists at several depths and says which is which', () => {
    const text = '{"Your Activity":{"Like":{"List":[1,2]},"Noise":{"List":[9]},"Follow":{"List":[3]}}}'
    const { batches } = split(text, [
      ['Your Activity', 'Follow', 'List'],
      ['Your Activity', 'Like', 'List'],
    ])
    expect(batches.map(({ list, records }) => [list, records])).toContainEqual([0, [3]])
    expect(batches.filter(({ list }) => list === 1).flatMap(({ records }) => records)).toEqual([1, 2])
  })

  it('is not misled by brackets, quotes and keys inside strings', () => {
    const tricky = [{ k: '"k":[{' }, { s: 'a\\"]},' }, { s: '\\' }, 'x,]', '"']
    expect(split(JSON.stringify({ s: '"k":[1],', k: tricky }), [['k']]).records).toEqual(tricky)
  })

  it('skips a byte order mark, and whatever follows the end', () => {
    expect(split('\ufeff[1]; x[2]', [[]])).toMatchObject({ records: [1], end: 'complete' })
  })

  it('counts an element that is no JSON and keeps its neighbours', () => {
    const { batches, records } = split('[{"a":1},{"a":tru},{"a":3}]', [[]], 1000)
    expect(records).toEqual([{ a: 1 }, { a: 3 }])
    expect(batches[0]?.unreadable).toBe(1)
  })

  it.each([
    ['[{"a":1},{"a"', 'cut-off'],
    ['', 'empty'],
    ['{}', 'empty'],
    ['[]', 'complete'],
    ['{"k":[]}', 'complete'],
    ['{"other":[1]}', 'no-list'],
    ['{"k":{"a":[1]}}', 'no-list'],
    ['<html>', 'not-json'],
    ['null', 'not-json'],
  ])('%s ends as %s', (text, end) => expect(split(text, [[], ['k']]).end).toBe(end))

  it('keeps the records before a cut', () => {
    expect(split('{"k":[{"a":1},{"a":2},{"a', [['k']])).toMatchObject({ records: [{ a: 1 }, { a: 2 }], end: 'cut-off' })
  })

  it('holds a record, not the file: one without end is given up', () => {
    const splitter = new RecordSplitter([[]])
    const chunk = new TextEncoder().encode(`"${'x'.repeat(1 << 20)}`)
    expect([...splitter.push(new TextEncoder().encode('['))]).toEqual([])
    expect([...splitter.push(chunk)]).toEqual([])
    for (let index = 0; index < 20; index++) expect([...splitter.push(chunk.subarray(1))]).toEqual([])
    expect(splitter.end()).toBe('record-too-large')
  })

  it('agrees with JSON.parse, for any JSON, wherever the chunks are cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue(), { maxLength: 8 }),
        fc.integer({ min: 1, max: 40 }),
        fc.nat(4),
        (list, size, indent) => {
          const written = JSON.parse(JSON.stringify(list))
          expect(split(JSON.stringify(list, null, indent), [[]], size)).toMatchObject({
            records: written,
            end: 'complete',
          })
          const inside = { a: 'x', b: { k: [1] }, k: list, z: [{ k: [2] }] }
          expect(split(JSON.stringify(inside, null, indent), [['k']], size).records).toEqual(written)
        },
      ),
    )
  })

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('[', '{"k":[', '[{"a":['), (bytes, start) => {
        const splitter = new RecordSplitter([[], ['k']])
        for (const chunk of [new TextEncoder().encode(start), bytes]) for (const _batch of splitter.push(chunk));
        splitter.end()
      }),
    )
  })
})
