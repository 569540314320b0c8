import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Pack } from '../../../lib/model/pack'
import type { AccountRef } from '../../../lib/model/platform'
import pack from '../../../rules/contoh.json'
import { X } from '../../e2e/x'

type World = typeof import('./world')
let world: World
beforeAll(async () => {
  vi.stubGlobal('location', { search: '' }) // the world's variants come from the address
  world = await import('./world')
})

const contoh = pack as unknown as Pack
const named = (list: readonly { on: AccountRef[] }[]) =>
  new Map(list.flatMap(({ on }) => on.filter(({ platform }) => platform === 'x')).map(({ handle, id }) => [handle, id]))

describe('the invented world of the replica', () => {
  it.each(['pair', 'rivals', 'candidate', 'volunteers'] as const)('lists %s as rules/contoh.json does', who => {
    const listed = named(contoh.accounts)
    const { handle, id } = world.people[who]
    expect(listed.has(handle)).toBe(true)
    expect(listed.get(handle) ?? id).toBe(id)
  })

  it.each(['coffee', 'friend', 'me'] as const)('has %s in no list', who => {
    const { handle, id } = world.people[who]
    for (const list of [named(contoh.accounts), named(contoh.exceptions)]) {
      expect(list.has(handle)).toBe(false)
      expect([...list.values()]).not.toContain(id)
    }
  })

  it('has the posts that the journeys name, under their addresses', () => {
    for (const [name, post] of Object.entries(world.posts)) {
      if (name === 'promotedNoLink') continue
      expect(X.post(name as Parameters<typeof X.post>[0])).toBe(`https://x.com/${post.by.handle}/status/${post.id}`)
    }
  })
})
