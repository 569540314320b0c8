import { describe, expect, it } from 'vitest'
import { aPack } from '../../tests/archives/a-pack'
import type { Activity } from '../model/act'
import { ANYBODY } from '../model/person'
import { compile } from '../packs/compile'
import { judgeAll } from './judge'
import { whose } from './whose'

const like = (more: Partial<Activity>): Activity => ({
  kind: 'activity',
  platform: 'x',
  action: 'like',
  targets: [],
  unknownTarget: true,
  bySelf: true,
  time: { at: Date.UTC(2024, 10, 2) },
  ...more,
})
const [first, second] = aPack().accounts
const PACK = aPack({
  accounts: [
    {
      ...first!,
      who: 'Calon Contoh Raya, akun resmi',
      on: [{ platform: 'x', id: '7', handle: 'paslon_contoh', seen: { from: '2024-01-01' } }],
      posts: [{ platform: 'x', id: '55' }],
    },
    { ...second!, who: 'Mawar', on: [{ platform: 'x', id: '8', handle: 'mawar', seen: { from: '2024-01-01' } }] },
  ],
})
const post = (id: string) => ({ post: { platform: 'x' as const, id } })
const handle = (found: ReturnType<ReturnType<typeof whose>>) => found?.activity.targets[0]?.account.handle

describe('whose it was', () => {
  const find = whose(
    [PACK],
    new Map([
      ['x post 5', { key: 'x post 5', account: { platform: 'x', handle: 'paslon_contoh' } }],
      ['x post 66', { key: 'x post 66', account: { platform: 'x', handle: 'paslon_contoh' }, from: 'page' }],
      ['x id 7', { key: 'x id 7', account: { platform: 'x', id: '7', handle: 'paslon_contoh' } }],
    ]),
  )

  it('is known from other records of the same export, first', () => {
    expect(find(like(post('5')))).toMatchObject({ whose: 'same-export' })
    expect(
      find(
        like({
          action: 'follow',
          unknownTarget: false,
          targets: [{ account: { platform: 'x', id: '7' }, part: 'author' }],
        }),
      )?.activity.targets,
    ).toMatchObject([{ account: { id: '7', handle: 'paslon_contoh' } }])
  })

  it('is known from a page of the person’s own, and says so', () => {
    const found = find(like(post('66')))
    expect([found?.whose, handle(found)]).toEqual(['own-page', 'paslon_contoh'])
  })

  it('is known from the posts a pack names', () => {
    const found = find(like(post('55')))
    expect([found?.whose, handle(found)]).toEqual(['known-post', 'paslon_contoh'])
    expect(found?.activity.unknownTarget).toBeUndefined()
  })

  it('is possible from a whole name in a sentence of any language, not from a part of it', () => {
    const on = (sentence: string, by?: string) =>
      find(like({ platform: 'facebook', said: { sentence, ...(by && { by }) } }))?.whose
    expect(on('Budi menyukai postingan Calon Contoh Raya.')).toBe('name')
    expect(on('BUDI likes CALON CONTOH RAYA’s post')).toBe('name')
    expect(on('Budi synes godt om Calon Contoh Rayas opslag.')).toBe('name')
    expect(on('Budi menyukai postingan Calon Contoh.')).toBeUndefined()
    expect(on('Budi menyukai foto mawar.'), 'a short single word').toBeUndefined()
    expect(on('Calon Contoh Raya menyukai foto.', 'Calon Contoh Raya'), 'the person’s own name').toBeUndefined()
  })

  it('stays unknown otherwise', () => {
    expect(find(like(post('6')))).toBeUndefined()
    expect(find(like({ said: { sentence: 'Budi liked a post.' } }))).toBeUndefined()
  })

  it('is judged with it: a name is never more than something to know', async () => {
    async function* segments() {
      const acts = [
        like(post('55')),
        like({ said: { sentence: 'Budi menyukai postingan Calon Contoh Raya.' } }),
        like(post('6')),
      ]
      yield acts.map((activity, low) => ({ key: { high: 1, low }, activity }))
    }
    const judged = await judgeAll(segments(), {
      rulebook: compile([PACK], []),
      person: ANYBODY,
      whose: find,
    })
    expect(judged.found.map(({ verdict, whose }) => [verdict.kind, whose])).toEqual([
      ['hold', 'known-post'],
      ['info', 'name'],
    ])
    expect(judged.cannotTell).toMatchObject([{ reason: 'unknown-target', count: 1 }])
  })
})
