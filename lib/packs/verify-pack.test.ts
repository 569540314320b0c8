import { describe, expect, it } from 'vitest'
import {
  aPack,
  aShard,
  at,
  bytesOf,
  EDITOR,
  headOf,
  keptAfter,
  keyringOf,
  NOW,
  ONE,
  packFile,
  REVIEWER,
  STRANGER,
  signedBy,
  THIRD,
  TWO,
  textOf,
} from '../../tests/packs/agency'
import type { KeptState, Trust } from '../model/trust'
import { TYPES } from './envelope'
import { fingerprintOf } from './keys'
import { type PackInput, verifyPack } from './verify-pack'

const outcome = async (input: PackInput | Uint8Array, trust: Trust = {}, kept?: KeptState, moment = NOW) => {
  const result = await verifyPack(input instanceof Uint8Array ? { bytes: input } : input, trust, kept, moment)
  return result.ok ? result.value.news : result.problem.kind
}
const kept = await keptAfter(await packFile())

describe('a signed pack', () => {
  it('is taken the first time by what it says of its own keys, with a fingerprint to confirm', async () => {
    const taken = await verifyPack({ bytes: await packFile() }, {}, undefined, NOW)
    if (!taken.ok) throw new Error(taken.problem.kind)
    expect(taken.value).toMatchObject({ news: 'first', rotated: false, signers: [EDITOR.kid], unmetNeeds: [] })
    expect(taken.value.fingerprint).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/)
    expect(taken.value.fingerprint).toBe(await fingerprintOf(ONE))
    expect(taken.value.pack.accounts).toEqual(aPack().accounts)
  })

  it('is followed by the next one of the same keys, and the one before is kept', async () => {
    const next = await keptAfter(await packFile({ serial: 8 }), {}, kept)
    expect([next.current.serial, next.previous?.serial]).toEqual([8, 7])
    expect(await outcome(await packFile(), {}, kept)).toBe('same')
  })

  it('is the same pack with one more signature', async () => {
    const keyring = keyringOf(1, EDITOR, REVIEWER)
    const one = await keptAfter(await packFile({ keyring }))
    const again = await verifyPack({ bytes: await packFile({ keyring }, [EDITOR, REVIEWER]) }, {}, one, NOW)
    expect(again).toMatchObject({ ok: true, value: { news: 'same', signers: [EDITOR.kid, REVIEWER.kid] } })
  })
})

describe('the file', () => {
  it.each([
    ['too large', new Uint8Array(48_000_001), 'too-large'],
    ['no JSON', new TextEncoder().encode('PK\u0003\u0004'), 'not-json'],
    ['not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), 'not-json'],
    ['empty', new Uint8Array(), 'not-json'],
    ['a payload nobody signed', bytesOf(aPack()), 'unsigned'],
    ['JSON of something else', bytesOf([1, 2, 3]), 'wrong-envelope'],
    ['without signatures', bytesOf({ payload: 'e30', signatures: [] }), 'wrong-envelope'],
  ])('that is %s is refused as such', async (_, bytes, kind) => {
    expect(await outcome(bytes)).toBe(kind)
  })

  it('with anything beside what is known is refused', async () => {
    expect(await outcome(await packFile({}, [EDITOR], { run: 'alert(1)' }))).toBe('wrong-envelope')
    const signed = await signedBy(aPack(), [EDITOR])
    const signatures = signed.signatures.map(signature => ({ ...signature, header: { kid: EDITOR.kid } }))
    expect(await outcome(bytesOf({ ...signed, signatures }))).toBe('wrong-envelope')
  })

  it('signed for another purpose, or in another way, is refused', async () => {
    expect(await outcome(bytesOf(await signedBy(aPack(), [EDITOR], TYPES.head)))).toBe('wrong-type')
    const signed = await signedBy(aPack(), [EDITOR])
    for (const alg of ['EdDSA', 'none', 'HS256', 'ES256']) {
      const header = Buffer.from(JSON.stringify({ alg, kid: EDITOR.kid, typ: TYPES.pack })).toString('base64url')
      const signatures = signed.signatures.map(signature => ({ ...signature, protected: header }))
      expect(await outcome(bytesOf({ ...signed, signatures }))).toBe('wrong-algorithm')
    }
  })
})

describe('the signatures', () => {
  it('of strangers count for nothing once somebody is trusted', async () => {
    const strange = await packFile({ serial: 8, keyring: keyringOf(1, STRANGER) }, [STRANGER])
    expect(await outcome(strange, {}, kept)).toBe('unknown-keys')
    expect(await outcome(strange, { keyring: ONE })).toBe('unknown-keys')
  })

  it('do not cover bytes that were changed afterwards', async () => {
    const file = JSON.parse(textOf(await packFile({ serial: 8 })))
    const payload = Buffer.from(textOf(Buffer.from(file.payload, 'base64url')).replaceAll('paslon', 'warung'))
    const changed = bytesOf({ ...file, payload: payload.toString('base64url') })
    expect(await outcome(changed, {}, kept)).toBe('bad-signature')
    expect(await outcome(changed)).toBe('bad-signature')
  })

  it('must be of as many different people as the keyring asks for', async () => {
    expect(await outcome(await packFile({ keyring: TWO }, [EDITOR, REVIEWER]))).toBe('first')
    expect(await outcome(await packFile({ keyring: TWO }, [EDITOR, THIRD]), { keyring: TWO })).toBe('first')
    expect(await outcome(await packFile({ keyring: TWO }, [EDITOR]))).toBe('too-few-signatures')
    expect(await outcome(await packFile({ keyring: TWO }, [EDITOR, EDITOR, EDITOR]))).toBe('too-few-signatures')
    expect(await outcome(await packFile({ keyring: TWO }, [EDITOR, STRANGER]))).toBe('too-few-signatures')
  })

  it('of a withdrawn key, or of one whose time is over, count no more', async () => {
    expect(await outcome(await packFile({ serial: 8 }), { revoked: [EDITOR.kid] }, kept)).toBe('key-revoked')
    const keyring = keyringOf(1, { ...EDITOR, notAfter: '2026-02-28' })
    expect(await outcome(await packFile({ keyring }))).toBe('key-expired')
    expect(await outcome(await packFile({ keyring }), {}, undefined, at('2026-02-28'))).toBe('first')
  })

  it('mean nothing where a key bears the name of another', async () => {
    const keyring = { threshold: 1, keys: [{ kid: EDITOR.kid, x: STRANGER.x }] }
    expect(await outcome(await packFile({ keyring }, [{ ...STRANGER, kid: EDITOR.kid }]))).toBe('wrong-keyring')
  })
})

describe('keys change', () => {
  const NEXT = keyringOf(1, STRANGER)

  it('when the old and the new ones have both signed, and the count starts anew', async () => {
    const file = await packFile({ epoch: 2, serial: 1, keyring: NEXT }, [EDITOR, STRANGER])
    const taken = await verifyPack({ bytes: file }, {}, kept, NOW)
    expect(taken).toMatchObject({ ok: true, value: { news: 'update', rotated: true, signers: [STRANGER.kid] } })
    const after = await keptAfter(file, {}, kept)
    expect(await outcome(await packFile({ epoch: 2, serial: 2, keyring: NEXT }, [STRANGER]), {}, after)).toBe('update')
    expect(await outcome(await packFile({ epoch: 2, serial: 2 }, [EDITOR]), {}, after)).toBe('unknown-keys')
  })

  it('not by the old ones alone, nor within the same epoch', async () => {
    expect(await outcome(await packFile({ epoch: 2, keyring: NEXT }, [EDITOR]), {}, kept)).toBe('rotation-not-agreed')
    const sameEpoch = await packFile({ serial: 8, keyring: NEXT }, [EDITOR, STRANGER])
    expect(await outcome(sameEpoch, {}, kept)).toBe('rotation-same-epoch')
  })

  it('twice while a device was away: signed rotations lead from the keys it knows to today’s', async () => {
    const rotation = (epoch: number, keyring = NEXT, ...keys: (typeof EDITOR)[]) =>
      signedBy({ packId: 'id.go.contoh', epoch, keyring }, keys, TYPES.keyring)
    const last = keyringOf(1, THIRD)
    const rotations = [await rotation(2, NEXT, EDITOR, STRANGER), await rotation(3, last, STRANGER, THIRD)]
    const file = (beside: object) => packFile({ epoch: 3, serial: 1, keyring: last }, [THIRD], beside)
    expect(await outcome(await file({ rotations }), {}, kept)).toBe('update')
    expect(await outcome(await file({}), {}, kept)).toBe('unknown-keys')
    expect(await outcome(await file({ rotations: [rotations[1]] }), {}, kept)).toBe('unknown-keys')
    const forged = [await rotation(2, last, STRANGER, THIRD)]
    expect(await outcome(await file({ rotations: forged }), {}, kept)).toBe('unknown-keys')
  })

  it('not by a rotation that lacks the new keys’ word, speaks of another pack, or was signed for something else', async () => {
    const word = { packId: 'id.go.contoh', epoch: 2, keyring: NEXT }
    const by = (rotations: unknown[]) => packFile({ epoch: 2, keyring: NEXT }, [STRANGER], { rotations })
    const both = [EDITOR, STRANGER]
    expect(await outcome(await by([await signedBy(word, both, TYPES.keyring)]), {}, kept)).toBe('update')
    for (const rotation of [
      await signedBy(word, [EDITOR], TYPES.keyring),
      await signedBy({ ...word, packId: 'id.go.lain' }, both, TYPES.keyring),
      await signedBy({ ...word, epoch: 1 }, both, TYPES.keyring),
      await signedBy(word, both, TYPES.head),
    ])
      expect(await outcome(await by([rotation]), {}, kept)).toBe('unknown-keys')
  })

  it('when an administrator names others: the chain starts anew from those', async () => {
    const lost = await packFile({ epoch: 2, serial: 1, keyring: NEXT }, [STRANGER])
    const from = await keptAfter(await packFile(), { keyring: ONE })
    expect(await outcome(lost, { keyring: ONE }, from)).toBe('unknown-keys')
    expect(await outcome(lost, { keyring: NEXT }, from)).toBe('update')
    const first = await verifyPack(
      { bytes: await packFile() },
      { keyring: keyringOf(1, EDITOR, REVIEWER) },
      undefined,
      NOW,
    )
    expect(first).toMatchObject({ value: { news: 'first', rotated: false } })
    expect(await outcome(await packFile({ serial: 8 }), { keyring: NEXT }, from)).toBe('unknown-keys')
  })
})

describe('what the pack says of itself', () => {
  it('rollback: an older number is refused, and so is other content under the same one', async () => {
    expect(await outcome(await packFile({ serial: 6 }), {}, kept)).toBe('rollback')
    expect(await outcome(await packFile({ epoch: 0, serial: 99 }), {}, kept)).toBe('rollback')
    expect(await outcome(await packFile({ contact: 'lain' }), {}, kept)).toBe('same-serial-other-content')
  })

  it('fast-forward: a later epoch starts the count anew', async () => {
    const far = await keptAfter(await packFile({ serial: Number.MAX_SAFE_INTEGER }), {}, kept)
    expect(await outcome(await packFile({ serial: 8 }), {}, far)).toBe('rollback')
    expect(await outcome(await packFile({ epoch: 2, serial: 1 }), {}, far)).toBe('update')
  })

  it('freeze: past its last day it is not taken; until then it is', async () => {
    const file = await packFile()
    expect(await outcome(file, {}, undefined, at('2026-04-20'))).toBe('first')
    expect(await outcome(file, {}, undefined, at('2026-04-21'))).toBe('expired')
    expect(await outcome(await packFile({ expires: '2027-02-22' }))).toBe('wrong-shape')
    const { expires: _, ...endless } = aPack()
    expect(await outcome(bytesOf(await signedBy(endless, [EDITOR])))).toBe('wrong-shape')
  })

  it('a clock that is more than a day behind is told, not the pack blamed', async () => {
    expect(await outcome(await packFile(), {}, undefined, at('2026-02-19'))).toBe('first')
    expect(await outcome(await packFile(), {}, undefined, at('2026-02-18'))).toBe('from-the-future')
  })

  it('another pack does not follow this one, even from the same keys', async () => {
    expect(await outcome(await packFile({ packId: 'id.go.lain', serial: 8 }), {}, kept)).toBe('other-pack')
    expect(await outcome(await packFile(), { keyring: ONE, packId: 'id.go.lain' })).toBe('other-pack')
  })

  it('a newer format, or a newer version of ours, is asked for by name', async () => {
    const newer = bytesOf(await signedBy({ ...aPack(), format: 2 }, [EDITOR]))
    expect(await outcome(newer, {}, kept)).toBe('newer-format')
    expect(await outcome(await packFile({ minAppVersion: '0.1.1' }))).toBe('app-too-old')
    expect(await outcome(await packFile({ minAppVersion: '0.0.99.9' }))).toBe('first')
  })

  it('mix-and-match: what was announced must be what came', async () => {
    const [one, other] = [await packFile(), await packFile({ contact: 'lain' })]
    const head = await headOf(one)
    expect(await outcome({ bytes: one, head })).toBe('first')
    expect(await outcome({ bytes: other, head })).toBe('not-as-announced')
    expect(await outcome({ bytes: one, head: { ...head, serial: 8 } })).toBe('not-as-announced')
  })

  it('its age is told before its content is read', async () => {
    const old = bytesOf(await signedBy({ ...aPack({ serial: 6 }), accounts: 'none' }, [EDITOR]))
    expect(await outcome(old, {}, kept)).toBe('rollback')
  })
})

describe('what is in it', () => {
  it('is refused whole where a part is wrong, with the place', async () => {
    const accounts = [{ ...aPack().accounts[0], role: 'critic' }]
    const wrong = await verifyPack(
      { bytes: bytesOf(await signedBy({ ...aPack(), accounts }, [EDITOR])) },
      {},
      undefined,
      NOW,
    )
    expect(wrong).toMatchObject({ problem: { kind: 'wrong-shape', issues: [{ path: 'accounts › 0 › role' }] } })
    const windows = Array(5_001).fill(aPack().windows[0])
    expect(await outcome(bytesOf(await signedBy({ ...aPack(), windows }, [EDITOR])))).toBe('too-many')
  })

  it('is refused where it has more kinds of accounts than a page can number', async () => {
    const [model] = aPack().accounts
    const accounts = (kinds: number) =>
      Array.from({ length: 20_001 }, (_, place) => ({
        ...model!,
        contest: [`k-${place % kinds}`],
        on: [{ platform: 'x' as const, id: `${place}` }],
      }))
    const packed = async (kinds: number) => {
      const parts = await Promise.all(
        [accounts(kinds).slice(0, 10_000), accounts(kinds).slice(10_000)].map(part => aShard(part)),
      )
      const bytes = new Map(parts.map(([shard, text]) => [shard.hash, text]))
      const file = await packFile({ accounts: [], shards: parts.map(([shard]) => shard) })
      return outcome({ bytes: file, shard: async ({ hash }) => bytes.get(hash) })
    }
    expect(await packed(20_000)).toBe('first')
    expect(await packed(20_001)).toBe('too-many')
  })

  it('may lie in shards, beside it or inside the file; rows it names count no more', async () => {
    const all = aPack().accounts
    const [shard, bytes] = await aShard(all, [0, 2])
    const file = await packFile({ accounts: [], shards: [shard] })
    const beside = await verifyPack({ bytes: file, shard: async () => bytes }, {}, undefined, NOW)
    const left = all.filter((_, row) => row !== 0 && row !== 2)
    expect(beside.ok && beside.value.pack).toMatchObject({ accounts: left })
    expect(beside.ok && beside.value.state.current.shards).toEqual([shard.hash])
    const inside = await packFile({ accounts: [], shards: [shard] }, [EDITOR], {
      shards: { [shard.hash]: textOf(bytes) },
    })
    expect(await outcome(inside)).toBe('first')
  })

  it('and a shard that is missing, or not the signed one, is told', async () => {
    const [shard, bytes] = await aShard(aPack().accounts)
    const file = await packFile({ accounts: [], shards: [shard] })
    expect(await outcome(file)).toBe('shard-missing')
    expect(await outcome({ bytes: file, shard: async () => undefined })).toBe('shard-missing')
    const changed = new TextEncoder().encode(textOf(bytes).replace('paslon', 'warung'))
    expect(await outcome({ bytes: file, shard: async () => changed })).toBe('shard-changed')
  })
})
