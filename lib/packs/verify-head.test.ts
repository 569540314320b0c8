import { describe, expect, it } from 'vitest'
import {
  at,
  bytesOf,
  EDITOR,
  headFile,
  headOf,
  keptAfter,
  keyringOf,
  NOW,
  ONE,
  packFile,
  REVIEWER,
  STRANGER,
  signedBy,
  TWO,
} from '../../tests/packs/agency'
import type { KeptState, PackHead, Trust } from '../model/trust'
import { verifyHead } from './verify-head'

const file = await packFile()
const kept = await keptAfter(file)
const head = await headOf(await packFile({ serial: 8 }))

const outcome = async (bytes: Uint8Array, state: KeptState | undefined = kept, trust: Trust = {}, moment = NOW) => {
  const result = await verifyHead(bytes, trust, state, moment)
  return result.ok ? `${result.value.todo}${result.value.certain ? '' : '?'}` : result.problem.kind
}
const signed = (more: Partial<PackHead>, ...keys: (typeof EDITOR)[]) =>
  headFile({ ...head, ...more }, keys.length > 0 ? keys : [EDITOR])

describe('the head of a pack', () => {
  it('says whether there is anything to fetch', async () => {
    expect(await outcome(await signed({}))).toBe('fetch')
    expect(await outcome(await headFile(await headOf(file)))).toBe('nothing')
    expect(await outcome(await signed({}), undefined, { keyring: ONE })).toBe('fetch')
  })

  it('is bounded: endless data is not read', async () => {
    expect((await signed({})).length).toBeLessThan(1_000)
    expect((await headFile(head, [EDITOR, REVIEWER, STRANGER])).length).toBeLessThan(2_048)
    expect(await outcome(new Uint8Array(2_049))).toBe('too-large')
  })

  it('cannot be rolled back, nor frozen past its last day, nor say two things under one number', async () => {
    expect(await outcome(await signed({ serial: 6 }))).toBe('rollback')
    expect(await outcome(await signed({ serial: 7 }))).toBe('same-serial-other-content')
    expect(await outcome(await signed({}), kept, {}, at('2026-04-21'))).toBe('expired')
    expect(await outcome(await signed({}), kept, {}, at('2026-02-18'))).toBe('from-the-future')
    expect(await outcome(await signed({ packId: 'id.go.lain' }))).toBe('other-pack')
  })

  it('counts only by enough of the keys we trust', async () => {
    expect(await outcome(await signed({}, STRANGER))).toBe('unknown-keys')
    expect(await outcome(await signed({}), kept, { revoked: [EDITOR.kid] })).toBe('key-revoked')
    const two = await keptAfter(await packFile({ keyring: TWO }, [EDITOR, REVIEWER]))
    expect(await outcome(await signed({}), two)).toBe('too-few-signatures')
    expect(await outcome(await signed({}, EDITOR, REVIEWER), two)).toBe('fetch')
  })

  it('by strangers of a later epoch is not believed, but the pack is asked for the proof', async () => {
    expect(await outcome(await signed({ epoch: 2, serial: 1 }, STRANGER))).toBe('fetch?')
    expect(
      await outcome(await signed({ epoch: 2, serial: 1 }, STRANGER), kept, { keyring: keyringOf(1, REVIEWER) }),
    ).toBe('fetch?')
    const forged = { ...(JSON.parse(new TextDecoder().decode(await signed({ epoch: 2 }))) as object), payload: 'e30' }
    expect(await outcome(bytesOf(forged))).toBe('bad-signature')
  })

  it('of a first meeting is not believed either', async () => {
    expect(await verifyHead(await signed({}), {}, undefined, NOW)).toMatchObject({ value: { certain: false } })
  })

  it('that lacks something, or is of a newer format, is told', async () => {
    expect(await outcome(bytesOf(await signedBy({ ...head, hash: 'abc' }, [EDITOR], 'policy-pack-head+jws')))).toBe(
      'wrong-shape',
    )
    expect(await outcome(bytesOf(await signedBy({ ...head, format: 2 }, [EDITOR], 'policy-pack-head+jws')))).toBe(
      'newer-format',
    )
    expect(await outcome(await packFile())).not.toBe('fetch')
  })
})
