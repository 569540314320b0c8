import { describe, expect, test } from 'vitest'
import { Known } from '../guard/learn/known'
import { Scan, wantedOf } from '../guard/learn/scan'
import { matchCall } from '../guard/page/match-call'
import { hosts, net, teaches } from './tiktok'

const sent = (path: string, body?: string) =>
  matchCall(net, hosts, { method: 'POST', url: new URL(path, 'https://www.tiktok.com'), ...(body && { body }) })

describe('a request says what it does in its address, else in its form', () => {
  test('a like and its taking back', () => {
    expect(sent('/api/commit/item/digg/?aweme_id=42&type=1')).toEqual({ action: 'like', post: '42' })
    expect(sent('/api/commit/item/digg/?x=1', 'aweme_id=42&type=0')).toEqual({ action: 'like', undo: true, post: '42' })
  })

  test('an answer names the comment before the video, and the inner comment before the outer', () => {
    const reply = '/api/comment/publish/?aweme_id=42&text=ok&reply_id=7'
    expect(sent(`${reply}&reply_to_reply_id=0`)).toEqual({ action: 'comment', post: '42', comment: '7', draft: 'ok' })
    expect(sent(`${reply}&reply_to_reply_id=8`)?.comment).toBe('8')
  })

  test('a repost, a follow', () => {
    expect(sent('/tiktok/v1/upvote/publish?item_id=42')).toEqual({ action: 'share', post: '42' })
    expect(sent('/api/commit/follow/user/?user_id=9&type=1')).toEqual({ action: 'follow', account: '9' })
  })

  test('an older follow, another spelling of an id, an address without its last stroke', () => {
    expect(sent('/api/commit/follow/user/?object_id=9&type=1')).toEqual({ action: 'follow', account: '9' })
    expect(sent('/api/commit/item/digg?itemId=42&type=1')).toEqual({ action: 'like', post: '42' })
  })

  test('a heart in a live room names whom it is for in its JSON', () => {
    const body = JSON.stringify({ to_uid: '9', count: 3, room_id: '77', enter_from: 'live' })
    expect(sent('/webcast/room/like/?aid=1988', body)).toEqual({ action: 'like', post: '77', account: '9' })
  })

  test('a heart on a comment, under two spellings; taking it back is none', () => {
    const heart = { action: 'like', post: '42', comment: '7' }
    expect(sent('/api/comment/digg/?aweme_id=42&cid=7&digg_type=1')).toEqual(heart)
    expect(sent('/api/comment/digg/', 'aweme_id=42&comment_id=7&type=1')).toEqual(heart)
    expect(sent('/api/comment/digg/', 'aweme_id=42&comment_id=7&type=0')).toBeNull()
  })

  test.each([
    '/api/commit/item/collect/?aweme_id=42&type=1',
    '/api/comment/delete/?cid=7',
    '/api/item/collect/?itemId=42&action=1',
    '/api/commit/item/digg/?aweme_id=42', // says neither on nor off
    '/webcast/room/enter/?room_id=42',
  ])('%s is no act', path => expect(sent(path)).toBeNull())
})

describe('replies teach owners', () => {
  const learned = (reply: object): Known => {
    const known = new Known('tiktok')
    for (const teach of teaches) {
      const scan = new Scan(JSON.stringify(reply), wantedOf(teach), fact => known.learn(fact))
      while (scan.step(100));
    }
    return known
  }
  const pair = { platform: 'tiktok', id: '9', handle: 'paslon_contoh' }

  test('of found people, spelt as the app spells them', () => {
    const user_info = { uid: '9', unique_id: 'paslon_contoh' }
    expect(learned({ user_list: [{ user_info }] }).whole({ platform: 'tiktok', id: '9' })).toEqual(pair)
  })

  test('a comment teaches its writer, and nothing of its video', () => {
    const user = { uid: '8', unique_id: 'teman_baik' }
    for (const comment of [
      { aweme_id: '42', cid: '7', user },
      { user, cid: '7', aweme_id: '42' },
    ]) {
      expect(learned({ comments: [comment] }).author('42')).toBeUndefined()
      expect(learned({ comments: [comment] }).author('7')).toMatchObject({ handle: 'teman_baik' })
    }
  })

  test('of a feed, of the embedded first item, of the older state', () => {
    expect(
      learned({ itemList: [{ id: '42', author: { id: '9', uniqueId: 'paslon_contoh' } }] }).author('42'),
    ).toMatchObject(pair)
    const older = { ItemModule: { 42: { id: '42', author: 'paslon_contoh', authorId: '9' } } }
    expect(learned(older).author('42')).toMatchObject(pair)
  })

  test('of a comment, not of the video below which it stands', () => {
    const known = learned({
      comments: [{ cid: '7', aweme_id: '42', user: { uid: '9', unique_id: 'paslon_contoh', sec_uid: 'M' } }],
    })
    expect(known.author('7')).toMatchObject(pair)
    expect(known.author('42')).toBeUndefined()
  })

  test('of a live room', () => {
    const known = learned({ user: { id: '9', uniqueId: 'paslon_contoh', roomId: '77' } })
    expect(known.author('77')).toMatchObject(pair)
  })
})
