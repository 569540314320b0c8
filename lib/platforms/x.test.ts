import { describe, expect, test } from 'vitest'
import { matchCall } from '../guard/page/match-call'
import { hosts, net } from './x'

const sent = (url: string, body: string) => matchCall(net, hosts, { method: 'POST', url: new URL(url), body })
const created = (variables: object) =>
  sent(
    'https://x.com/i/api/graphql/dMnotTheName0/CreateTweet',
    JSON.stringify({ variables: { tweet_text: 'a', ...variables } }),
  )

describe('a quote names its post however the address is written', () => {
  test.each([
    ['https://x.com/Paslon_Contoh/status/42', 'Paslon_Contoh'],
    ['https://twitter.com/paslon_contoh/status/42?s=20', 'paslon_contoh'],
    ['https://mobile.twitter.com/indo_contoh/status/42', 'indo_contoh'],
    ['https://x.com/i/status/42', undefined],
    ['https://x.com/i/web/status/42', undefined],
  ])('%s', (attachment_url, quotedHandle) =>
    expect(created({ attachment_url })).toEqual({
      action: 'quote',
      quoted: '42',
      draft: 'a',
      ...(quotedHandle && { quotedHandle }),
    }),
  )
})

test('what is written in a community names it', () => {
  const semantic_annotation_ids = [{ entity_id: '77', group_id: '8', domain_id: '31' }]
  expect(created({ semantic_annotation_ids })).toEqual({ action: 'post', group: '77', draft: 'a' })
  expect(
    created({ semantic_annotation_ids: [{ entity_id: '77', group_id: '8', domain_id: '131' }] }),
  ).not.toHaveProperty('group')
})

describe('the older interface is read, too', () => {
  const older = (path: string, form: Record<string, string>) =>
    sent(`https://api.twitter.com/1.1/${path}.json`, new URLSearchParams(form).toString())
  test('a like and its taking back', () => {
    expect(older('favorites/create', { id: '42' })).toEqual({ action: 'like', post: '42' })
    expect(older('favorites/destroy', { id: '42' })).toEqual({ action: 'like', undo: true, post: '42' })
  })
  test('a repost and its taking back', () => {
    expect(older('statuses/retweet/42', {})).toEqual({ action: 'share', post: '42' })
    expect(older('statuses/unretweet/42', {})).toEqual({ action: 'share', undo: true, post: '42' })
  })
  test('an answer, a post', () => {
    expect(older('statuses/update', { status: 'a', in_reply_to_status_id: '42' })).toMatchObject({
      action: 'comment',
      post: '42',
    })
    expect(older('statuses/update', { status: 'a' })).toEqual({ action: 'post', draft: 'a' })
  })
  test.each(['mutes/users/create', 'blocks/create', 'statuses/mute', 'friendships/cancel'])('%s is no act', path =>
    expect(older(path, { id: '42', user_id: '7' })).toBeNull(),
  )
})
