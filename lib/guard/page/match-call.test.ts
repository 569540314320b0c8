import { describe, expect, test } from 'vitest'
import type { NetSpec } from '../../platforms/define'
import { net as tiktok, hosts as tiktokHosts } from '../../platforms/tiktok'
import { hosts, net } from '../../platforms/x'
import { isDeclared, matchCall } from './match-call'

const graphql = (operation: string, variables: object, host = 'x.com/i/api') =>
  matchCall(net, hosts, {
    method: 'POST',
    url: new URL(`https://${host}/graphql/dMnotTheName0/${operation}`),
    body: JSON.stringify({ variables, queryId: 'dMnotTheName0' }),
  })

describe('a request is read by what it does, never by an id that rotates', () => {
  test('a like names its post', () => {
    expect(graphql('FavoriteTweet', { tweet_id: '42' })).toEqual({ action: 'like', post: '42' })
    expect(graphql('FavoriteTweet', { tweet_id: '42' }, 'api.x.com')).toEqual({ action: 'like', post: '42' })
  })

  test('taking back is told apart', () => {
    expect(graphql('UnfavoriteTweet', { tweet_id: '42' })).toMatchObject({ action: 'like', undo: true })
  })

  test('an answer, a quote and a plain post go by the same name', () => {
    const quoted = { attachment_url: 'https://x.com/paslon_contoh/status/7' }
    expect(graphql('CreateTweet', { tweet_text: 'a', reply: { in_reply_to_tweet_id: '6' } })).toEqual({
      action: 'comment',
      post: '6',
      draft: 'a',
    })
    expect(graphql('CreateTweet', { tweet_text: 'a', ...quoted })).toEqual({
      action: 'quote',
      quoted: '7',
      quotedHandle: 'paslon_contoh',
      draft: 'a',
    })
    expect(graphql('CreateTweet', { tweet_text: 'a', ...quoted, reply: { in_reply_to_tweet_id: '6' } })).toMatchObject({
      action: 'comment',
      post: '6',
      quoted: '7',
    })
    expect(graphql('CreateTweet', { tweet_text: 'https://x.com/paslon_contoh/status/7' })).toMatchObject({
      action: 'post',
    })
  })

  test('a form is read too, and what a name merely begins like is not', () => {
    const follow = (path: string) =>
      matchCall(net, hosts, {
        method: 'POST',
        url: new URL(`https://x.com/i/api/1.1/friendships/${path}.json`),
        body: 'skip_status=1&user_id=9',
      })
    expect(follow('create')).toEqual({ action: 'follow', account: '9' })
    expect(follow('update')).toBeNull()
    expect(graphql('Favoriters', { tweetId: '42' })).toBeNull()
  })

  test('a value may decide which act it is', () => {
    const digg = (type: string) =>
      matchCall(tiktok, tiktokHosts, {
        method: 'POST',
        url: new URL(`https://www.tiktok.com/api/commit/item/digg/?aweme_id=5&type=${type}`),
      })
    expect(digg('1')).toEqual({ action: 'like', post: '5' })
    expect(digg('0')).toEqual({ action: 'like', undo: true, post: '5' })
    expect(digg('7')).toBeNull()
  })
})

describe('what is not declared is not read', () => {
  const url = new URL('https://x.com/i/api/graphql/q/FavoriteTweet')

  test('another host, another verb', () => {
    expect(isDeclared(net, hosts, 'POST', url)).toBe(true)
    expect(isDeclared(net, hosts, 'OPTIONS', url)).toBe(false)
    expect(isDeclared(net, hosts, 'POST', new URL('https://x.com.example.org/i/api/graphql/q/FavoriteTweet'))).toBe(
      false,
    )
  })

  test('a body that is no JSON, or larger than any act, names nothing', () => {
    expect(matchCall(net, hosts, { method: 'POST', url, body: '{"variables":' })).toEqual({ action: 'like' })
    expect(
      matchCall(net, hosts, {
        method: 'POST',
        url,
        body: `{"variables":{"tweet_id":"1","x":"${'a'.repeat(200_000)}"}}`,
      }),
    ).toEqual({ action: 'like' })
  })

  test('a name on the prototype is no field', () => {
    expect(graphql('FavoriteTweet', {})).toEqual({ action: 'like' })
    expect(JSON.stringify(graphql('FavoriteTweet', JSON.parse('{"__proto__":{"tweet_id":"1"}}')))).toBe(
      '{"action":"like"}',
    )
  })
})

describe('private correspondence cannot be declared', () => {
  const nosy: NetSpec = { callHosts: [], teaches: [], calls: [{ action: 'post', path: /.*/ }] }
  test.each([
    '/i/api/1.1/dm/new2.json',
    '/i/api/graphql/q/useSendMessageMutation',
    '/i/api/graphql/q/DmAllSearch',
    '/i/api/graphql/q/XChatSend',
    '/api/v1/direct_v2/threads/broadcast/text/',
    '/messaging/send/',
    '/ajax/mercury/messages/fetch',
    '/voyager/api/messaging/conversations',
    '/api/graphql/MWChatSendMessageMutation',
    '/i/api/1.1/dm/conversation/1-2.json',
  ])('%s', path => {
    expect(isDeclared(nosy, hosts, 'POST', new URL(`https://x.com${path}`))).toBe(false)
  })
  test('and an id that happens to begin like it is no correspondence', () => {
    expect(isDeclared(nosy, hosts, 'POST', new URL('https://x.com/i/api/graphql/dMBN7/FavoriteTweet'))).toBe(true)
  })
})
