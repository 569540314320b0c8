import { describe, expect, it } from 'vitest'
import { endsWithPath, isSafePath, withoutNumber } from './paths'

describe('member paths', () => {
  it('match at a folder boundary, without regard to case, wrapper folder and number', () => {
    const declared = 'followers_and_following/following.json'
    for (const path of [
      'connections/followers_and_following/following.json',
      'Instagram-Contoh-2026/Connections/Followers_And_Following/Following.json',
      'followers_and_following/following_2.json',
      'following.json',
    ])
      expect(endsWithPath(path, declared, !path.includes('/')), path).toBe(true)
    expect(endsWithPath('following.json', declared, false), 'a member at the root of a ZIP').toBe(false)
    for (const path of [
      'connections/followers_and_following/not_following.json',
      'your_instagram_activity/threads/following.json',
      'x_followers_and_following/following.json',
      'not_following.json',
    ])
      expect(endsWithPath(path, declared, !path.includes('/')), path).toBe(false)
  })

  it('take every apostrophe for the same', () => {
    for (const sign of ["'", '’', '_'])
      expect(endsWithPath(`a/who_you${sign}ve_followed.json`, "a/who_you've_followed.json", false)).toBe(true)
  })

  it('number siblings in order', () => {
    expect(withoutNumber('likes/post_comments_12.json')).toEqual({ path: 'likes/post_comments.json', number: 12 })
    expect(withoutNumber('likes/liked_posts.json').number).toBe(0)
  })

  it('are the same file in a second download', () => {
    expect(withoutNumber('likes (1).json').path).toBe('likes.json')
    expect(withoutNumber('liked_posts_2 (3).json')).toEqual({ path: 'liked_posts.json', number: 2 })
  })

  it('are safe only inside the archive', () => {
    for (const path of ['a/b.json', 'a..b/c.json', 'ä/é.json']) expect(isSafePath(path), path).toBe(true)
    for (const path of ['', '../a', 'a/../../b', '/etc/x', 'c:/x', 'a\\b', 'a\0b', 'x'.repeat(2000)])
      expect(isSafePath(path), path).toBe(false)
  })
})
