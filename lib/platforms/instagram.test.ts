import { describe, expect, test } from 'vitest'
import { Teacher } from '../guard/learn/teacher'
import { isDeclared, isPublic, matchCall } from '../guard/page/match-call'
import type { NetSpec } from './define'
import { hosts, net, teaches } from './instagram'

const at = (path: string) => new URL(path, 'https://www.instagram.com')
const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString()
const graphql = (name: string, variables: object, path = '/graphql/query') =>
  matchCall(net, hosts, {
    method: 'POST',
    url: at(path),
    body: form({ fb_api_req_friendly_name: name, variables: JSON.stringify(variables) }),
  })
const rest = (path: string, fields: Record<string, string> = {}) =>
  matchCall(net, hosts, { method: 'POST', url: at(path), body: form(fields) })

describe('the same act is the same in three generations', () => {
  test.each([
    ['xdt', graphql('usePolarisLikeMediaLikeMutation', { media_id: '42', container_module: 'feed' })],
    ['XIG', graphql('PolarisAPILikePostMutation', { input: { media_id: '42_7' } }, '/api/graphql')],
    [
      'XIG, by the button',
      graphql('usePolarisLikeMediaXIGLikeMutation', { input: { media_id: '42' } }, '/api/graphql'),
    ],
    ['stories', graphql('usePolarisStoriesV3LikeMutationLikeMutation', { mediaId: '42' })],
    [
      'stories of 2026',
      graphql('usePolarisStoriesV4LikeMutationLikeMutation', { input: { media_id: '42' } }, '/api/graphql'),
    ],
    ['REST', rest('/api/v1/web/likes/42/like/')],
    ['older REST', rest('/web/likes/42/like/')],
    ['the app’s REST', rest('/api/v1/media/42_7/like/')],
  ])('a like: %s', (_, call) => expect(call).toEqual({ action: 'like', post: '42' }))

  test.each([
    ['xdt', graphql('usePolarisLikeMediaUnlikeMutation', { media_id: '42' })],
    ['XIG, elsewhere', graphql('PolarisAPIUnlikePostMutation', { input: { media_id: '42' } }, '/api/graphql')],
    ['XIG', graphql('usePolarisLikeMediaXIGUnlikeMutation', { input: { media_id: '42' } }, '/api/graphql')],
    ['stories', graphql('usePolarisStoriesV3LikeMutationUnlikeMutation', { mediaId: '42' })],
    ['REST', rest('/api/v1/web/likes/42/unlike/')],
  ])('its taking back: %s', (_, call) => expect(call).toEqual({ action: 'like', undo: true, post: '42' }))

  test.each([
    ['xdt', graphql('usePolarisFollowMutation', { target_user_id: '7' })],
    ['toggle', graphql('usePolarisToggleFollowUserFollowMutation', { input: { target_user_id: '7' } })],
    ['REST', rest('/api/v1/friendships/create/7/')],
    ['older REST', rest('/api/v1/web/friendships/7/follow/')],
  ])('a follow: %s', (_, call) => expect(call).toEqual({ action: 'follow', account: '7' }))

  test.each([
    ['xdt', graphql('usePolarisUnfollowMutation', { target_user_id: '7' })],
    ['toggle', graphql('usePolarisToggleFollowUserUnfollowMutation', { input: { target_user_id: '7' } })],
    ['REST', rest('/api/v1/friendships/destroy/7/')],
    ['older REST', rest('/web/friendships/7/unfollow/')],
  ])('an unfollow: %s', (_, call) => expect(call).toEqual({ action: 'follow', undo: true, account: '7' }))
})

test('a comment by GraphQL, in the form until 2024 and since', () => {
  const name = 'PolarisPostCommentInputRevampedMutation'
  expect(graphql(name, { connections: [], request_data: { comment_text: 'halo' }, media_id: '42' })).toEqual({
    action: 'comment',
    post: '42',
    draft: 'halo',
  })
  const data = { comment_text: 'halo', media_id: '42', replied_to_comment_id: '18' }
  expect(graphql(name, { connections: [], data }, '/api/graphql')).toMatchObject({ comment: '18', post: '42' })
  expect(graphql('usePolarisPostDeleteCommentMutation', { media_id: '42', comment_id: '18' })).toBeNull()
})

test('a repost under a name by analogy, and what merely shows reposts', () => {
  expect(graphql('usePolarisCreateRepostMutation', { media_id: '42' })).toEqual({ action: 'share', post: '42' })
  expect(graphql('usePolarisDeleteRepostMutation', { media_id: '42' })).toMatchObject({ undo: true })
  expect(graphql('PolarisProfileRepostsTabContentQuery', { media_id: '42' })).toBeNull()
})

test('a comment names its post, an answer the comment, too', () => {
  expect(rest('/api/v1/web/comments/42/add/', { comment_text: 'halo' })).toEqual({
    action: 'comment',
    post: '42',
    draft: 'halo',
  })
  expect(rest('/api/v1/web/comments/42/add/', { comment_text: 'halo', replied_to_comment_id: '5' })).toMatchObject({
    action: 'comment',
    post: '42',
    comment: '5',
  })
  expect(rest('/api/v1/web/comments/like/5/')).toEqual({ action: 'like', comment: '5' })
})

test('a comment’s heart names the comment, on and off', () => {
  const input = { input: { comment_id: '5', client_mutation_id: '1' } }
  expect(graphql('PolarisCommentActionsLikeMutation', input, '/api/graphql')).toEqual({ action: 'like', comment: '5' })
  const off = { action: 'like', undo: true, comment: '5' }
  expect(graphql('PolarisCommentActionsUnlikeMutation', input, '/api/graphql')).toEqual(off)
  expect(rest('/api/v1/media/5/comment_unlike/')).toEqual(off)
})

test.each([
  'usePolarisSaveMediaSaveMutation',
  'PolarisLikesListDialogQuery',
  'PolarisShareSheetV3NullStateQuery',
  'usePolarisLikeCountSettingMutation',
  '',
])('what merely sounds like an act is none: %j', name => expect(graphql(name, { media_id: '42' })).toBeNull())

describe('letters cannot be read, whatever a file declares', () => {
  const nosy: NetSpec = { ...net, calls: [{ action: 'post', path: /.*/, draft: [{ json: 'text' }] }] }

  test.each([
    '/api/v1/direct_v2/threads/broadcast/text/',
    '/api/v1/direct_v2/inbox/',
    '/direct/t/123/',
    '/api/v1/direct_v2/web/threads/123/items/',
  ])('not by their path: %s', path => expect(isDeclared(nosy, hosts, 'POST', at(path))).toBe(false))

  test.each([
    'IGDInboxTrayQuery',
    'IGDirectTextSendMutation',
    'IGDirectMediaShareMutation',
    'IGDOmniPickerNullStateListQuery',
    'IGDThreadDetailMainViewContainerQuery',
    'useIGDSendTextMutation',
    'usePolarisStoriesV3ReplyMutation',
    'PolarisDirectInboxQuery',
    'LSPlatformGraphQLLightspeedRequestForIGDQuery',
  ])('not by their name: %s', name => {
    const body = form({ fb_api_req_friendly_name: name, variables: '{"text":"rahasia"}' })
    for (const named of [undefined, name]) {
      expect(matchCall(nosy, hosts, { method: 'POST', url: at('/graphql/query'), body, name: named })).toBeNull()
      expect(isPublic(nosy, named, body)).toBe(false)
    }
  })

  test('nor is what a page of letters brought along', () => {
    let asked = 0
    const root = { querySelectorAll: () => ++asked && [] } as unknown as ParentNode
    const teacher = new Teacher(teaches, () => {})
    teacher.readEmbedded(root, '/direct/inbox/')
    expect(asked).toBe(0)
    teacher.readEmbedded(root, '/p/Cabcdef/')
    expect(asked).toBe(1)
  })
})
