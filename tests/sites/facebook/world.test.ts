import { describe, expect, it } from 'vitest'
import type { Pack } from '../../../lib/model/pack'
import pack from '../../../rules/contoh.json'
import { groups, happenings, people, reel } from './world'

const contoh = pack as unknown as Pack
const here = (list: Pack['accounts'] | Pack['exceptions']) =>
  list.flatMap(({ on }) => on.filter(({ platform }) => platform === 'facebook'))

describe('the invented world of the replica of Facebook', () => {
  it.each(['pair', 'rivals', 'candidate', 'party'] as const)('lists %s as rules/contoh.json does', who => {
    const { id, handle } = people[who]
    const listed = here(contoh.accounts).find(account => account.handle === handle)
    expect(listed).toBeDefined()
    expect(listed?.id ?? id).toBe(id)
  })

  it('lists one of its two groups, by number, and has the commission among the exceptions', () => {
    const ids = here(contoh.accounts).map(({ id }) => id)
    expect(ids).toContain(groups.volunteers.id)
    expect(ids).not.toContain(groups.neighbours.id)
    expect(here(contoh.exceptions).map(({ id }) => id)).toContain(people.commission.id)
  })

  it('has everybody else in no list', () => {
    const all = [...here(contoh.accounts), ...here(contoh.exceptions)]
    for (const { id, handle } of [people.coffee, people.friend, people.catering, people.me, happenings.fair.host])
      expect(all.filter(account => account.id === id || (handle && account.handle === handle))).toEqual([])
  })

  it('embeds in its first page the feedback of the reel that nothing else names', async () => {
    const { readFile } = await import('node:fs/promises')
    const page = await readFile(new URL('index.html', import.meta.url), 'utf8')
    const id = /"id":"([^"]+)","owning_profile"/.exec(page)?.[1] ?? ''
    expect(atob(id)).toBe(`feedback:${reel.id}`)
  })
})
