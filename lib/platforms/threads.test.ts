import { describe, expect, test } from 'vitest'
import { isPublic, matchCall } from '../guard/page/match-call'
import { hosts, net } from './threads'

const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString()
const send = (path: string, fields: Record<string, string>, host = 'www.threads.com', name?: string) =>
  matchCall(net, hosts, { method: 'POST', url: new URL(path, `https://${host}`), body: form(fields), name })
const graphql = (name: string, variables: object | string, path = '/graphql/query') =>
  send(path, {
    fb_api_req_friendly_name: name,
    variables: typeof variables === 'string' ? variables : JSON.stringify(variables),
  })

test('the interface it shares with Instagram is read, too', () => {
  expect(send('/api/v1/media/42_7/like/', {})).toEqual({ action: 'like', post: '42' })
  expect(send('/api/v1/media/42_7/unlike/', {})).toEqual({ action: 'like', undo: true, post: '42' })
  expect(send('/api/v1/friendships/create/7/', {}, 'www.threads.net')).toEqual({ action: 'follow', account: '7' })
  expect(send('/api/v1/friendships/destroy/7/', {})).toEqual({ action: 'follow', undo: true, account: '7' })
})

describe('the same act under both names of the web app', () => {
  test.each([
    ['useTHLikeMutationLikeMutation', '/graphql/query'],
    ['useBarcelonaLikeMutationLikeMutation', '/api/graphql'],
  ])('a like: %s', (name, path) => {
    expect(graphql(name, { mediaID: '42', requestData: {} }, path)).toEqual({ action: 'like', post: '42' })
  })

  test.each([
    ['useTHLikeMutationUnlikeMutation', { action: 'like', undo: true, post: '42' }],
    ['useBarcelonaLikeMutationUnlikeMutation', { action: 'like', undo: true, post: '42' }],
    ['useTHCreateRepostMutation', { action: 'share', post: '42' }],
    ['useTHDeleteRepostMutation', { action: 'share', undo: true, post: '42' }],
    ['useBarcelonaRepostMutationUnrepostMutation', { action: 'share', undo: true, post: '42' }],
  ])('%s', (name, call) => expect(graphql(name, { mediaID: '42' })).toEqual(call))

  test.each([
    ['useTHFollowMutationFollowMutation', undefined],
    ['useBarcelonaFollowMutationFollowMutation', undefined],
    ['useTHFollowMutationUnfollowMutation', true],
    ['useBarcelonaFollowMutationUnfollowMutation', true],
  ])('a follow: %s', (name, undo) => {
    const variables = { target_user_id: '7', media_id_attribution: '42' }
    expect(graphql(name, variables)).toEqual({ action: 'follow', ...(undo && { undo }), account: '7' })
  })
})

test('a number too long for a number is read as it is written', () => {
  expect(graphql('useBarcelonaLikeMutationLikeMutation', '{"mediaID":3874047261179415717}')).toEqual({
    action: 'like',
    post: '3874047261179415717',
  })
})

test('media and owner written as one name both', () => {
  expect(graphql('useTHLikeMutationLikeMutation', { mediaID: '42_7' })).toEqual({
    action: 'like',
    post: '42',
    account: '7',
  })
})

test('an answer, a quote and a plain post go by one path', () => {
  const write = (info: object) =>
    send('/api/v1/media/configure_text_only_post/', { caption: 'halo', text_post_app_info: JSON.stringify(info) })
  expect(write({ reply_id: '42' })).toEqual({ action: 'comment', post: '42', draft: 'halo' })
  expect(write({ quoted_post_id: '42' })).toEqual({ action: 'quote', quoted: '42', draft: 'halo' })
  expect(write({ reply_control: 0 })).toEqual({ action: 'post', draft: 'halo' })
})

test('the older host, and a name that only the header says', () => {
  const like = { action: 'like', post: '42' }
  const variables = JSON.stringify({ mediaID: '42' })
  expect(send('/api/graphql', { variables }, 'www.threads.net', 'useBarcelonaLikeMutationLikeMutation')).toEqual(like)
})

test.each([
  'useBarcelonaUpdateSeenMutation',
  'BarcelonaProfileThreadsTabQuery',
  'useBarcelonaLikeCountSettingMutation',
  'BarcelonaRepostersDialogQuery',
  'useTHDeletePostMutation',
])('what merely sounds like an act is none: %s', name => expect(graphql(name, { mediaID: '42' })).toBeNull())

describe('replies', () => {
  const named = (name: string) => isPublic(net, name, undefined)
  test.each(['BarcelonaFeedDirectQuery', 'BarcelonaProfileThreadsTabDirectQuery'])('%s may be read', name =>
    expect(named(name)).toBe(true),
  )
  test.each([
    'BcnSendTextMessageMutation',
    'BcnSetReactionMutation',
    'BarcelonaDirectThreadQuery',
    'IGDThreadDirectQuery',
  ])('%s is a letter and is not', name => expect(named(name)).toBe(false))
})
