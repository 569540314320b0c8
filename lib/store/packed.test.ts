import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ACTION_KINDS, type Activity } from '../model/act'
import { PLATFORMS } from '../model/platform'
import { unpack } from './packed'
import { Packer, pack } from './packer'

const maybe = <Value>(key: string, value: fc.Arbitrary<Value>) =>
  fc.option(value, { nil: undefined }).map(found => (found === undefined ? {} : { [key]: found }))
const merged = (...parts: fc.Arbitrary<object>[]): fc.Arbitrary<object> =>
  fc.tuple(...parts).map(found => Object.assign({}, ...found))

const words = fc.oneof(fc.string(), fc.constantFrom('', 'paslon_contoh', '123', 'a\n\u0000b'))
const instant = fc.integer({ min: 0, max: 4e12 })
const platform = fc.constantFrom(...PLATFORMS.slice(0, 2))
const account = merged(
  platform.map(on => ({ platform: on })),
  maybe('id', words),
  maybe('handle', words),
)
const targets = fc.array(fc.record({ account, part: fc.constantFrom('author', 'original') }), { maxLength: 2 })
const post = fc
  .tuple(platform, words, fc.option(fc.constantFrom('', 'https://x.com/i/', 'https://x.example'), { nil: undefined }))
  .map(([on, id, url]) => (url === undefined ? { platform: on, id } : { platform: on, id, url: url && `${url}${id}/` }))
const time = fc.oneof(
  instant.map(at => ({ at })),
  merged(maybe('after', instant), maybe('before', instant)),
)
const activity = merged(
  fc.record({
    kind: fc.constant('activity'),
    platform,
    action: fc.constantFrom(...ACTION_KINDS.slice(0, 3)),
    targets,
    bySelf: fc.boolean(),
    time,
  }),
  maybe('undo', fc.boolean()),
  maybe('detail', words),
  maybe('unknownTarget', fc.constant(true)),
  maybe('context', targets),
  maybe('post', post),
  maybe('text', words),
  maybe('draft', words),
  maybe('actor', account),
  maybe('heldUntil', instant),
  maybe('said', merged(maybe('name', words), maybe('sentence', words))),
) as fc.Arbitrary<Activity>

test('what was packed comes out as it was, whatever it is', () => {
  fc.assert(
    fc.property(fc.array(activity, { maxLength: 40 }), acts => {
      expect(unpack(structuredClone(pack(acts)))).toEqual(acts)
    }),
    { numRuns: 400 },
  )
})

/** Nearly all acts of an export: everything of them has a column. */
const usual = merged(
  fc.record({
    kind: fc.constant('activity'),
    platform: fc.constant('x'),
    action: fc.constantFrom(...ACTION_KINDS.slice(0, 2)),
    targets: fc.constantFrom([], [{ account: { platform: 'x', id: '7', handle: 'paslon_contoh' }, part: 'author' }]),
    bySelf: fc.constant(true),
    time,
  }),
  maybe('post', fc.constant({ platform: 'x', id: '1', url: 'https://x.com/1' })),
  maybe('text', fc.string({ minLength: 1 })),
  maybe('draft', fc.string({ minLength: 1 })),
  maybe('heldUntil', instant),
) as fc.Arbitrary<Activity>

test('it does not matter in how many batches acts come, nor what was packed before', () => {
  const batches = fc.array(fc.array(fc.oneof(usual, activity), { maxLength: 12 }), { maxLength: 6 })
  fc.assert(
    fc.property(fc.array(batches, { minLength: 1, maxLength: 4 }), segments => {
      const packer = new Packer(72)
      for (const segment of segments) {
        for (const batch of segment) packer.add(batch)
        expect(unpack(structuredClone(packer.take()))).toEqual(segment.flat())
        expect(packer.count).toBe(0)
      }
    }),
    { numRuns: 300 },
  )
})

test('a text longer than a column has room for makes more, and the next segment is right all the same', () => {
  const long = (text: string): Activity => ({ ...like('1', 'https://x.com/i/web/status/1'), text })
  const acts = ['a'.repeat(70_000), '€'.repeat(70_000), '"'.repeat(70_000), 'z'].map(long)
  const packer = new Packer(4)
  for (const each of [acts, [long('a'.repeat(3_000_000))], acts.slice(1)]) {
    for (const act of each) packer.add([act])
    expect(unpack(packer.take())).toEqual(each)
  }
})

const like = (post: string, url: string): Activity => ({
  kind: 'activity',
  platform: 'x',
  action: 'like',
  targets: [],
  unknownTarget: true,
  bySelf: true,
  time: { after: 1 },
  post: { platform: 'x', id: post, url },
})

test('addresses that hold their id are kept once, not once an act', () => {
  const acts = Array.from({ length: 100 }, (_, at) => like(`17${at}`, `https://x.com/i/web/status/17${at}`))
  const packed = pack(acts)
  expect(packed.forms).toHaveLength(1)
  expect(packed.texts.address).toBeUndefined()
  expect(unpack(packed)).toEqual(acts)
})

test('addresses under a thousand names are written out, and no form is made for each', () => {
  const acts = Array.from({ length: 1000 }, (_, at) => like(`17${at}`, `https://x.com/akun_${at}/status/17${at}`))
  const packed = pack(acts)
  expect(packed.forms.length).toBeLessThan(70)
  expect(unpack(packed)).toEqual(acts)
})
