import { describe, expect, it } from 'vitest'
import type { Activity } from './act'
import { activityKey, keyText } from './activity-key'

const like = (more: Partial<Activity> = {}): Activity => ({
  kind: 'activity',
  platform: 'instagram',
  action: 'like',
  targets: [{ account: { platform: 'instagram', handle: 'paslon_contoh' }, part: 'author' }],
  post: { platform: 'instagram', id: 'Cabc', url: 'https://www.instagram.com/p/Cabc/' },
  bySelf: true,
  time: { at: 1 },
  ...more,
})
const key = (activity: Activity): string => keyText(activityKey(activity))
const { post: _, ...withoutPost } = like()

describe('the key of an activity', () => {
  it('stays the same in a later export: owner gone, other address, held longer, other spelling', () => {
    expect(key(like({ targets: [], unknownTarget: true }))).toBe(key(like()))
    expect(key(like({ post: { platform: 'instagram', id: 'Cabc' } }))).toBe(key(like()))
    expect(key(like({ heldUntil: 5, actor: { platform: 'instagram', handle: 'saya' } }))).toBe(key(like()))
    const spelled = [
      { account: { platform: 'instagram', handle: '@Paslon_Contoh' }, part: 'author' },
    ] as Activity['targets']
    expect(key({ ...withoutPost, targets: spelled })).toBe(key(withoutPost))
  })

  it('differs for another act', () => {
    const others = [
      like(),
      like({ time: { at: 2 } }),
      like({ time: {} }),
      like({ undo: true }),
      like({ detail: 'comment' }),
      like({ action: 'comment' }),
      like({ platform: 'threads' }),
      like({ post: { platform: 'instagram', id: 'Cabd' } }),
      withoutPost,
      { ...withoutPost, draft: 'satu' },
      { ...withoutPost, draft: 'dua' },
    ]
    expect(new Set(others.map(key)).size).toBe(others.length)
  })

  it('does not collide among a hundred thousand acts', () => {
    const keys = new Set(
      Array.from({ length: 100_000 }, (_, at) => key(like({ time: { at: 1_700_000_000_000 + at * 1000 } }))),
    )
    expect(keys.size).toBe(100_000)
  })
})
