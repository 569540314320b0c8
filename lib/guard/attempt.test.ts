import { expect, test } from 'vitest'
import type { Target } from '../model/act'
import { attemptOfPress } from './attempt'
import type { Press } from './dom/resolve'
import { Known } from './learn/known'

const account = (handle: string) => ({ platform: 'instagram' as const, handle })
const press = (targets: Target[], post?: string) =>
  ({
    action: 'like',
    undo: false,
    targets,
    ...(post && { post: { platform: 'instagram', id: post } }),
    ...(targets.length === 0 && { unresolved: 'no-author' }),
  }) as unknown as Press
const shown: Target[] = [{ account: account('teman_baik'), part: 'author' }]

test('whose a post is, its reply knows better than the page', () => {
  const known = new Known('instagram')
  known.learn({ post: '1', id: '9', handle: 'paslon_contoh' })
  const { targets, unknownTarget } = attemptOfPress('instagram', press(shown, '1'), known)
  expect(targets).toEqual([{ account: { ...account('paslon_contoh'), id: '9' }, part: 'author' }])
  expect(unknownTarget).toBeUndefined()
  expect(attemptOfPress('instagram', press([], '1'), known).targets).toEqual(targets)
})

test('its co-authors count, which the page does not name', () => {
  const known = new Known('instagram')
  known.learn({ post: '1', id: '', handle: '', also: [{ part: 'co-author', id: '7', handle: 'paslon_contoh' }] })
  expect(attemptOfPress('instagram', press(shown, '1'), known).targets).toEqual([
    ...shown,
    { account: { ...account('paslon_contoh'), id: '7' }, part: 'co-author' },
  ])
})

test('of a post nobody taught, what the page shows counts, or nothing', () => {
  const known = new Known('instagram')
  expect(attemptOfPress('instagram', press(shown, '1'), known).targets).toEqual(shown)
  expect(attemptOfPress('instagram', press([], '1'), known)).toMatchObject({ targets: [], unknownTarget: true })
})
