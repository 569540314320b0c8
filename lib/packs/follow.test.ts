import { describe, expect, it } from 'vitest'
import { aShelf } from '../../tests/packs/a-shelf'
import {
  aPack,
  aShard,
  at,
  EDITOR,
  headFile,
  headOf,
  keptAfter,
  packFile,
  STRANGER,
  textOf,
} from '../../tests/packs/agency'
import { fail, ok } from '../base/result'
import type { ShardRef } from '../model/pack'
import { NO_POLICY } from '../model/policy'
import type { Subscription } from '../model/subscription'
import { adopt, wentBack } from './adopt'
import { afterCheck } from './after-check'
import { type Around, type Get, offerAddress, offerFile } from './offer'
import { onlyFollowed } from './only-followed'
import { policySubscriptions } from './policy-subscriptions'
import { policyKeyring } from './policy-trust'
import { openSubscription } from './take'
import { lookForUpdate } from './update'

const ADDRESS = 'https://daftar.contoh.example/netral/'
const NOW = at('2026-03-01')
const TIMING = { now: NOW.now, chance: 0.5 }
const link: Subscription = { id: ADDRESS, way: 'link', address: ADDRESS, failures: 0 }
const aroundOf = (shelf = aShelf()): Around => ({ shelf, moment: NOW, reserved: ['hukum-asn'] })

/** A host: what lies at which path, and what was asked for. */
function aHost() {
  const files = new Map<string, Uint8Array>()
  const asked: string[] = []
  const get: Get = async (address, most) => {
    const path = address.slice(ADDRESS.length)
    asked.push(path)
    const found = files.get(path)
    if (!found) return fail({ kind: 'answered', status: 404 })
    return found.length > most ? fail({ kind: 'longer-than-announced' }) : ok(found)
  }
  const publish = async (more: Parameters<typeof packFile>[0] = {}, keys = [EDITOR]) => {
    const file = await packFile(more, keys)
    const head = await headOf(file)
    files.set('head.json', await headFile(head, keys))
    files.set(`pack-${head.epoch}-${head.serial}.json`, file)
  }
  return { files, asked, get, publish }
}

async function followed(host: ReturnType<typeof aHost>, around: Around): Promise<Subscription> {
  const offer = await offerAddress(ADDRESS, {}, around, host.get)
  if (!offer.ok) throw new Error(offer.problem.kind)
  return (await adopt([], offer.value, ADDRESS, around.shelf, TIMING)).list[0] as Subscription
}
const serialInUse = async (one: Subscription, { shelf }: Around) =>
  (await openSubscription(one, shelf, [])).pack?.serial

describe('following a pack', () => {
  it('fetches the head alone while there is nothing new', async () => {
    const [host, around] = [aHost(), aroundOf()]
    await host.publish()
    const one = await followed(host, around)
    host.asked.length = 0
    expect(await lookForUpdate(one, {}, around, host.get)).toEqual({ ok: true, value: 'nothing-new' })
    expect(host.asked).toEqual(['head.json'])
  })

  it('takes a newer pack, keeps the one before, and says what changed', async () => {
    const [host, around] = [aHost(), aroundOf()]
    await host.publish()
    const one = await followed(host, around)
    const [pair] = aPack().accounts
    await host.publish({ serial: 8, accounts: [...aPack().accounts, { ...pair!, who: 'Relawan Baru' }] })
    const now = await afterCheck(one, await lookForUpdate(one, {}, around, host.get), around.shelf, TIMING)
    expect(now).toMatchObject({
      serial: 8,
      failures: 0,
      change: { from: 7, to: 8, added: 1, addedNames: ['Relawan Baru'] },
    })
    expect(await serialInUse(now, around)).toBe(8)
    expect((await around.shelf.state('id.go.contoh'))?.previous?.serial).toBe(7)
  })

  it('keeps what it has when the host is away, and asks again later and later', async () => {
    const [host, around] = [aHost(), aroundOf()]
    await host.publish()
    let one = await followed(host, around)
    host.files.clear()
    const waits: number[] = []
    for (let turn = 0; turn < 3; turn++) {
      one = await afterCheck(one, await lookForUpdate(one, {}, around, host.get), around.shelf, TIMING)
      waits.push(((one.next ?? 0) - NOW.now) / 60_000)
    }
    expect(waits).toEqual([5, 10, 20])
    expect(one).toMatchObject({ serial: 7, failures: 3, trouble: { kind: 'answered', status: 404 } })
    expect(await serialInUse(one, around)).toBe(7)
  })

  it('takes nothing from strangers, nothing older, nothing garbled', async () => {
    for (const [kind, make] of [
      ['unknown-keys', (host: ReturnType<typeof aHost>) => host.publish({ serial: 9 }, [STRANGER])],
      ['rollback', (host: ReturnType<typeof aHost>) => host.publish({ serial: 6 })],
      ['not-json', async (host: ReturnType<typeof aHost>) => void host.files.set('head.json', new Uint8Array([60]))],
    ] as const) {
      const [host, around] = [aHost(), aroundOf()]
      await host.publish()
      const one = await followed(host, around)
      await make(host)
      const looked = await lookForUpdate(one, {}, around, host.get)
      expect(looked.ok ? looked.value : looked.problem.kind).toBe(kind)
      const now = await afterCheck(one, looked, around.shelf, TIMING)
      expect(await serialInUse(now, around)).toBe(7)
    }
  })

  it('fetches of a large pack only the parts that changed', async () => {
    const [host, around] = [aHost(), aroundOf()]
    const [first, second, third] = await Promise.all(
      ['satu', 'dua', 'tiga'].map(who => aShard(aPack().accounts.map(one => ({ ...one, who })))),
    )
    const put = (...some: [ShardRef, Uint8Array][]) => {
      for (const [{ hash }, bytes] of some) host.files.set(`shards/${hash}.json`, bytes)
      return some.map(([ref]) => ref)
    }
    await host.publish({ shards: put(first!, second!) })
    const one = await followed(host, around)
    host.asked.length = 0
    await host.publish({ serial: 8, shards: put(first!, third!) })
    const now = await afterCheck(one, await lookForUpdate(one, {}, around, host.get), around.shelf, TIMING)
    expect(host.asked).toEqual(['head.json', 'pack-1-8.json', `shards/${third![0].hash}.json`])
    expect((await openSubscription(now, around.shelf, [])).pack?.accounts.some(({ who }) => who === 'tiga')).toBe(true)
  })

  it('says why a part could not be had, not only that it is missing', async () => {
    const [host, around] = [aHost(), aroundOf()]
    const [ref] = await aShard(aPack().accounts)
    await host.publish({ shards: [ref] })
    expect(await offerAddress(ADDRESS, {}, around, host.get)).toEqual(fail({ kind: 'answered', status: 404 }))
  })
})

describe('going back', () => {
  it('uses the pack before and does not take the left one again, but the next one', async () => {
    const [host, around] = [aHost(), aroundOf()]
    await host.publish()
    let one = await followed(host, around)
    const check = async () => {
      one = await afterCheck(one, await lookForUpdate(one, {}, around, host.get), around.shelf, TIMING)
    }
    await host.publish({ serial: 8 })
    await check()
    one = wentBack(one, (await around.shelf.state('id.go.contoh'))!)
    expect(await serialInUse(one, around)).toBe(7)
    await check()
    expect(await serialInUse(one, around)).toBe(7)
    await host.publish({ serial: 9 })
    await check()
    expect(await serialInUse(one, around)).toBe(9)
    one = wentBack(one, (await around.shelf.state('id.go.contoh'))!)
    expect(await serialInUse(one, around)).toBe(7)
  })
})

describe('a file', () => {
  it('may update a list that came by an address, which goes on asking there', async () => {
    const [host, around] = [aHost(), aroundOf()]
    await host.publish()
    const one = await followed(host, around)
    const offer = await offerFile(await packFile({ serial: 8 }), {}, around)
    if (!offer.ok) throw new Error(offer.problem.kind)
    const { list } = await adopt([one], offer.value, undefined, around.shelf, TIMING)
    expect(list).toMatchObject([{ id: ADDRESS, way: 'link', address: ADDRESS, serial: 8 }])
  })

  it('is new where its bytes lie on the shelf but nothing follows them', async () => {
    const shelf = aShelf()
    await shelf.keep(await keptAfter(await packFile()), new Map())
    const offer = await offerFile(await packFile(), {}, aroundOf(onlyFollowed(shelf, [])))
    if (!offer.ok) throw new Error(offer.problem.kind)
    expect(offer.value.taken.news).toBe('first')
    expect((await adopt([], offer.value, undefined, onlyFollowed(shelf, []), TIMING)).outcome).toBe('done')
  })

  it('cannot bear the name of a pack inside the extension', async () => {
    const offer = await offerFile(await packFile({ packId: 'hukum-asn' }), {}, aroundOf())
    expect(offer).toEqual(fail({ kind: 'taken-name' }))
  })

  it('is out of date when another pack was kept after the person looked', async () => {
    const around = aroundOf()
    const [early, late] = [
      await offerFile(await packFile(), {}, around),
      await offerFile(await packFile({ serial: 8 }), {}, around),
    ]
    if (!early.ok || !late.ok) throw new Error('refused')
    const { list } = await adopt([], late.value, undefined, around.shelf, TIMING)
    expect(await adopt(list, early.value, undefined, around.shelf, TIMING)).toEqual({ list, outcome: 'stale' })
  })
})

describe('what an employer names', () => {
  const policy = { ...NO_POLICY, packAddresses: [ADDRESS], trustedKeys: [EDITOR.x] }

  it('is followed, by its keys alone', async () => {
    const [host, around] = [aHost(), aroundOf()]
    const [one] = (await policySubscriptions([], policy)).list
    const trust = { keyring: (await policyKeyring(policy))! }
    await host.publish({}, [STRANGER])
    expect((await lookForUpdate(one!, trust, around, host.get)).ok).toBe(false)
    await host.publish()
    const now = await afterCheck(one!, await lookForUpdate(one!, trust, around, host.get), around.shelf, TIMING)
    expect(now).toMatchObject({ way: 'policy-address', packId: 'id.go.contoh', serial: 7 })
  })

  it('is not taken where it names no keys, and says so', async () => {
    const { list, texts } = await policySubscriptions([], { ...policy, trustedKeys: [], inlinePacks: ['{}'] })
    expect(list.map(({ trouble }) => trouble?.kind)).toEqual(['policy-without-keys', 'policy-without-keys'])
    expect(texts).toEqual([])
  })

  it('takes over an address the person follows, and gives up what it names no more', async () => {
    const own: Subscription = { id: 'pack:id.go.lain', way: 'file', packId: 'id.go.lain', failures: 0 }
    const taken = (await policySubscriptions([{ ...link, packId: 'id.go.contoh' }, own], policy)).list
    expect(taken.map(({ way }) => way)).toEqual(['policy-address', 'file'])
    const after = await policySubscriptions(taken, NO_POLICY)
    expect([after.list, after.gone]).toEqual([[own], ['id.go.contoh']])
  })

  it('may stand in the policy itself; it is read once', async () => {
    const text = textOf(await packFile())
    const { list, texts } = await policySubscriptions([], { ...policy, packAddresses: [], inlinePacks: [text] })
    expect(texts).toEqual([{ one: list[0], text }])
    const had = [{ ...list[0]!, hash: 'abc', packId: 'id.go.contoh' }]
    const again = { ...policy, packAddresses: [], inlinePacks: [text] }
    expect((await policySubscriptions(had, again)).texts).toEqual([])
    const broken = await policySubscriptions(had, { ...again, inlinePacks: ['{}'] })
    expect(broken).toMatchObject({ list: [{ packId: 'id.go.contoh', hash: 'abc' }], gone: [], texts: [{ text: '{}' }] })
  })
})
