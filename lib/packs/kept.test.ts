import { describe, expect, it } from 'vitest'
import {
  aPack,
  aShard,
  at,
  bytesOf,
  EDITOR,
  keptAfter,
  packFile,
  STRANGER,
  signedBy,
  textOf,
} from '../../tests/packs/agency'
import type { KeptState } from '../model/trust'
import { openKept } from './kept'
import { ageOf } from './moment'
import { verifyPack } from './verify-pack'

const first = await keptAfter(await packFile())
const second = await keptAfter(await packFile({ serial: 8 }), {}, first)
const none = async () => undefined
const opened = async (state: KeptState, shard = none as Parameters<typeof openKept>[1], revoked?: string[]) => {
  const { used, pack, refusal } = await openKept(state, shard, revoked)
  return [used, pack?.serial, refusal?.kind]
}
const withBytes = (bytes: Uint8Array): KeptState => ({ ...second, current: { ...second.current, bytes } })

describe('what is stored is verified anew at every start', () => {
  it('and used while it is whole', async () => {
    expect(await opened(second)).toEqual(['current', 8, undefined])
  })

  it('tampering is noticed, and the pack before is used', async () => {
    const { payload, ...rest } = JSON.parse(textOf(second.current.bytes))
    const changed = Buffer.from(textOf(Buffer.from(payload, 'base64url')).replaceAll('paslon', 'warung')).toString(
      'base64url',
    )
    expect(await opened(withBytes(bytesOf({ ...rest, payload: changed })))).toEqual(['previous', 7, 'stored-changed'])
    expect(await opened(withBytes(new Uint8Array([1, 2])))).toEqual(['previous', 7, 'stored-changed'])
    const strangers = bytesOf(await signedBy(aPack({ serial: 8 }), [STRANGER]))
    expect(await opened(withBytes(strangers))).toEqual(['previous', 7, 'stored-changed'])
  })

  it('an older pack of the same agency put in its place is noticed as well', async () => {
    expect(await opened(withBytes(first.current.bytes))).toEqual(['previous', 7, 'stored-changed'])
  })

  it('with neither whole there is none, and it is said', async () => {
    const { previous: _, ...alone } = withBytes(new Uint8Array())
    expect(await opened(alone)).toEqual(['none', undefined, 'stored-changed'])
  })

  it('a key an administrator has withdrawn takes stored packs with it', async () => {
    expect(await opened(second, none, [EDITOR.kid])).toEqual(['none', undefined, 'key-revoked'])
  })

  it('shards are verified too', async () => {
    const [shard, bytes] = await aShard(aPack().accounts)
    const file = await packFile({ serial: 9, accounts: [], shards: [shard] })
    const taken = await verifyPack({ bytes: file, shard: async () => bytes }, {}, second, at('2026-03-01'))
    if (!taken.ok) throw new Error(taken.problem.kind)
    expect(await opened(taken.value.state, async () => bytes)).toEqual(['current', 9, undefined])
    expect(await opened(taken.value.state, async () => new Uint8Array(bytes.length))).toEqual([
      'previous',
      8,
      'stored-changed',
    ])
    expect(await opened(taken.value.state)).toEqual(['previous', 8, 'shard-missing'])
  })

  it('dates do not matter to what is stored: only its age is told', async () => {
    const expires = '2026-04-20'
    const age = (day: string) => ageOf({ expires }, at(day).now)
    expect([age('2026-04-20'), age('2026-04-21'), age('2026-05-04'), age('2026-05-05')]).toEqual([
      'valid',
      'grace',
      'grace',
      'expired',
    ])
    expect(ageOf({}, at('2099-01-01').now)).toBe('valid')
  })
})
