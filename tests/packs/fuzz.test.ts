import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Result } from '../../lib/base/result'
import { TYPES } from '../../lib/packs/envelope'
import { openKept } from '../../lib/packs/kept'
import { verifyHead } from '../../lib/packs/verify-head'
import { verifyPack } from '../../lib/packs/verify-pack'
import { packRefusals } from '../../lib/text/pack-refusals-id'
import { aPack, bytesOf, EDITOR, headFile, headOf, keptAfter, NOW, ONE, packFile, signedBy, textOf } from './agency'

const file = await packFile()
const head = await headFile(await headOf(file))
const kept = await keptAfter(file)
const runs = { numRuns: process.env.DEEP ? 5_000 : 250 }
const MOST_MS = 400

/** Either a pack or a refusal we have words for; never an exception, never long. */
async function answered(ask: () => Promise<Result<unknown, { kind: string }>>): Promise<void> {
  const started = performance.now()
  const result = await ask()
  expect(performance.now() - started).toBeLessThan(MOST_MS)
  if (!result.ok) expect(Object.keys(packRefusals)).toContain(result.problem.kind)
}
const all = async (bytes: Uint8Array) => {
  for (const state of [undefined, kept]) {
    await answered(() => verifyPack({ bytes, shard: async () => bytes }, { keyring: ONE }, state, NOW))
    await answered(() => verifyHead(bytes, {}, state, NOW))
  }
  const { used } = await openKept({ ...kept, current: { ...kept.current, bytes } }, async () => bytes)
  expect(['current', 'none']).toContain(used)
}

const place = fc.record({
  where: fc.double({ min: 0, max: 0.999, noNaN: true }),
  byte: fc.integer({ min: 0, max: 255 }),
})
/** JSON of any kind, with the names that code tends to trust. */
const anything = fc.anything({
  key: fc.oneof(
    fc.string(),
    fc.constantFrom(
      'payload',
      'signatures',
      'protected',
      'shards',
      'rotations',
      '__proto__',
      'keyring',
      'then',
      'toJSON',
    ),
  ),
  maxDepth: 4,
  withNullPrototype: false,
})
/** The fields of a payload or head, some of them replaced by whatever. */
const replaced = (given: object) =>
  fc
    .dictionary(fc.constantFrom(...Object.keys(given)), anything, { minKeys: 1, maxKeys: 3 })
    .map(parts => ({ ...given, ...parts }))
const spelled = (json: unknown): Uint8Array => {
  try {
    return bytesOf(json ?? null)
  } catch {
    return bytesOf('not to be spelled') // a bigint, a loop
  }
}

describe('whatever comes, there is an answer in time', () => {
  it('to any bytes', () => fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 4_000 }), all), runs))

  it('to any JSON', () => fc.assert(fc.asyncProperty(anything.map(spelled), all), runs))

  it('to an envelope with any one byte changed: taken only if the bytes are the same', () =>
    fc.assert(
      fc.asyncProperty(place, async ({ where, byte }) => {
        const bytes = file.slice()
        const at = Math.floor(where * bytes.length)
        bytes[at] = byte
        const result = await verifyPack({ bytes }, { keyring: ONE }, undefined, NOW)
        if (result.ok) expect(result.value.state.current.hash).toBe(kept.current.hash)
        await all(bytes)
      }),
      runs,
    ))

  it('to a file that ends early', () =>
    fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: file.length }), end => all(file.slice(0, end))),
      runs,
    ))

  it('to any payload that our own keys signed', () =>
    fc.assert(
      fc.asyncProperty(replaced(aPack()), async payload =>
        all(spelled(await signedBy(JSON.parse(textOf(spelled(payload))), [EDITOR]))),
      ),
      runs,
    ))

  it('to any head that our own keys signed', async () =>
    fc.assert(
      fc.asyncProperty(replaced(await headOf(file)), async payload => {
        const signed = await signedBy(JSON.parse(textOf(spelled(payload))), [EDITOR], TYPES.head)
        await answered(() => verifyHead(bytesOf(signed), {}, kept, NOW))
      }),
      runs,
    ))

  it('to a head that is a pack, and a pack that is a head', async () => {
    await all(head)
    expect(await verifyPack({ bytes: head }, {}, undefined, NOW)).toMatchObject({ problem: { kind: 'wrong-type' } })
  })

  it('to nesting, length and numbers made to hurt', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    await all(new TextEncoder().encode(deep))
    await all(new TextEncoder().encode(`{"payload":${deep},"signatures":[]}`))
    await all(new TextEncoder().encode(`{"packId":"a","a":${'9'.repeat(100_000)}}`))
    await all(
      spelled({
        payload: 'A'.repeat(1_900_000),
        signatures: Array(16).fill({ protected: 'e30', signature: 'A'.repeat(86) }),
      }),
    )
    await all(
      spelled({ payload: 'e30', signatures: Array(100_000).fill({ protected: 'e30', signature: 'A'.repeat(86) }) }),
    )
    const many = { ...aPack(), accounts: Array(50_000).fill(1) }
    await all(bytesOf(await signedBy(many, [EDITOR])))
  })
})
