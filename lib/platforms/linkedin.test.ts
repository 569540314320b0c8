import { describe, expect, test } from 'vitest'
import { Known } from '../guard/learn/known'
import { Teacher } from '../guard/learn/teacher'
import { isDeclared, matchCall } from '../guard/page/match-call'
import linkedin, { hosts, net, teaches } from './linkedin'

const at = (path: string) => new URL(path, 'https://www.linkedin.com')
const send = (path: string, body: object = {}, method = 'POST') =>
  matchCall(net, hosts, { method, url: at(path), body: JSON.stringify(body) })
const graphql = (name: string, variables: object) =>
  send(`/voyager/api/graphql?action=execute&queryId=voyager${name}.0a1b2c`, { variables, queryId: name })
const sdui = (operation: string, payload: object) =>
  send(`/flagship-web/rsc-action/actions/server-request?sduiid=com.linkedin.sdui.${operation}&parentSpanId=x`, {
    requestId: operation,
    serverRequest: { requestedArguments: { payload } },
  })

const POST = 'urn:li:activity:42'
const COMMENT = 'urn:li:comment:(activity:42,77)'
const inSdui = { threadUrnActivityThreadUrn: { activityUrn: { activityId: '42' } } }

test('a repost with words names what it shows, under either spelling', () => {
  const commentary = { text: 'bagus' }
  const quote = { action: 'quote', quoted: 'urn:li:share:9' }
  for (const post of [{ parentUrn: 'urn:li:share:9' }, { reshareContext: { parent: 'urn:li:share:9' } }])
    expect(graphql('ContentcreationDashShares', { post: { commentary, ...post } })).toMatchObject(quote)
})

describe('the same act in three generations', () => {
  test.each([
    ['GraphQL', graphql('SocialDashReactions', { threadUrn: POST, entity: { reactionType: 'PRAISE' } }), POST],
    ['REST', send('/voyager/api/voyagerSocialDashReactions?threadUrn=urn%3Ali%3Aactivity%3A42'), POST],
    ['older REST', send('/voyager/api/feed/reactions?action=create', { threadUrn: POST }), POST],
    ['server-driven', sdui('reactions.create', { threadUrn: inSdui, reactionType: 'ReactionType_LIKE' }), '42'],
  ])('a reaction: %s', (_, call, post) => expect(call).toEqual({ action: 'like', post }))

  test.each([
    ['REST', send('/voyager/api/voyagerSocialDashReactions?threadUrn=urn%3Ali%3Aactivity%3A42', {}, 'DELETE'), POST],
    ['server-driven', sdui('reactions.delete', { threadUrn: inSdui, reactionType: 'ReactionType_LIKE' }), '42'],
  ])('its taking back: %s', (_, call, post) => expect(call).toEqual({ action: 'like', undo: true, post }))

  test.each([
    ['GraphQL', graphql('FeedDashReposts', { entity: { rootContentUrn: 'urn:li:share:9' } }), 'urn:li:share:9'],
    ['server-driven', sdui('feed.requests.createInstantRepost', { threadUrn: inSdui }), '42'],
  ])('a repost: %s', (_, call, post) => expect(call).toEqual({ action: 'share', post }))

  test.each([
    [
      'REST',
      send('/voyager/api/feed/dash/followingStates/urn:li:fsd_followingState:urn:li:fsd_company:7', {
        patch: { $set: { following: true } },
      }),
      { account: '7' },
    ],
    [
      'older REST',
      send('/voyager/api/feed/follows?action=followByEntityUrn', { urn: 'urn:li:fs_followingInfo:7' }),
      { account: '7' },
    ],
    [
      'server-driven',
      sdui('requests.feed.updateFollowState', {
        followStateType: 'FollowStateType_FOLLOW',
        memberUrn: { memberId: '1' },
        memberVanityName: 'calon-contoh',
      }),
      { handle: 'calon-contoh' },
    ],
    // A person's number is of another series than a page's: nobody is named by it.
    [
      'server-driven by number alone',
      sdui('requests.mynetwork.addaUpdateFollowState', {
        followStateType: 'FollowStateType_FOLLOW_ACTIVE',
        memberUrn: { memberId: '7' },
      }),
      {},
    ],
  ])('a follow: %s', (_, call, whom) => expect(call).toEqual({ action: 'follow', ...whom }))

  test.each([
    [
      'REST',
      send('/voyager/api/feed/dash/followingStates/urn:li:fsd_followingState:urn:li:fsd_profile:ACoA1', {
        patch: { $set: { following: false } },
      }),
    ],
    ['older REST', send('/voyager/api/feed/follows?action=unfollowByEntityUrn', { urn: 'urn:li:fs_followingInfo:7' })],
    ...['UNFOLLOW', 'FOLLOW_INACTIVE'].map((state): [string, unknown] => [
      `server-driven, ${state}`,
      sdui('requests.mynetwork.addaUpdateFollowState', { followStateType: `FollowStateType_${state}` }),
    ]),
  ])('an unfollow: %s', (_, call) => expect(call).toMatchObject({ action: 'follow', undo: true }))
})

test('a comment names its post; an answer and a comment’s reaction the comment, too', () => {
  const commentary = { commentary: { text: 'halo', attributesV2: [] } }
  const rest = '/voyager/api/voyagerSocialDashNormComments?decorationId=x-43'
  expect(send(rest, { ...commentary, threadUrn: POST })).toEqual({ action: 'comment', post: POST, draft: 'halo' })
  expect(send(rest, { ...commentary, threadUrn: COMMENT })).toMatchObject({ comment: COMMENT, post: 'activity:42' })
  expect(graphql('SocialDashReactions', { threadUrn: COMMENT, entity: {} })).toMatchObject({ comment: COMMENT })
  const threadUrnCommentThreadUrn = { commentUrn: { commentId: '77', thread: POST } }
  expect(sdui('reactions.create', { threadUrn: { threadUrnCommentThreadUrn } })).toEqual({
    action: 'like',
    comment: '77',
    post: POST,
  })
})

test('a repost with words of one’s own is a quote, one without is a repost, neither is a post', () => {
  const share = (text: string, parentUrn?: string) =>
    graphql('ContentcreationDashShares', {
      post: { commentary: { text, attributesV2: [] }, origin: 'FEED', parentUrn },
    })
  expect(share('Setuju', 'urn:li:share:9')).toEqual({ action: 'quote', quoted: 'urn:li:share:9', draft: 'Setuju' })
  expect(share('', 'urn:li:share:9')).toEqual({ action: 'share', post: 'urn:li:share:9' })
  expect(share('Pagi')).toEqual({ action: 'post', draft: 'Pagi' })
})

test('what a person writes is never read as the request’s own words', () => {
  const call = graphql('ContentcreationDashShares', {
    post: { commentary: { text: '{"parentUrn":"urn:li:share:9"}' } },
  })
  expect(call).toMatchObject({ action: 'post' })
})

test.each([
  ['/li/track', 'POST'],
  ['/sensorCollect/?action=reportMetrics', 'POST'],
  ['/voyager/api/voyagerNotificationsDashBadge?action=markAllItemsAsSeen', 'POST'],
  ['/voyager/api/graphql?queryId=voyagerSocialDashReactions.x', 'GET'],
  ['/voyager/api/messaging/conversations?action=create', 'POST'],
  ['/voyager/api/graphql?queryId=voyagerMessagingDashReactions.x', 'POST'],
  ['/flagship-web/rsc-action/actions/server-request?sduiid=com.linkedin.sdui.messaging.reactions.create', 'POST'],
])('not opened: %s', (path, method) => expect(isDeclared(net, hosts, method, at(path))).toBe(false))

test('replies tell whose a post is, under each of its numbers, and which number a page has', () => {
  const known = new Known('linkedin', address => ({ handle: /\/(?:in|company)\/([^/?]+)/.exec(address)?.[1] ?? '' }))
  const { idOf: accountId = String } = linkedin.account
  const { idOf: postId = String } = linkedin.post
  const teacher = new Teacher(teaches, fact =>
    known.learn({ ...fact, post: postId(fact.post), id: accountId(fact.id) }),
  )
  const actor = { navigationContext: { actionTarget: 'https://www.linkedin.com/company/paslon-contoh/posts' } }
  const included = [
    { entityUrn: 'urn:li:fsd_update:x', metadata: { backendUrn: POST, shareUrn: 'urn:li:share:41' }, actor },
    { entityUrn: 'urn:li:fsd_company:7', url: 'https://www.linkedin.com/company/paslon-contoh/' },
  ]
  teacher.read('/voyager/api/graphql', JSON.stringify({ included }))
  teacher.hurry()
  for (const post of ['42', '41']) expect(known.author(post)).toMatchObject({ handle: 'paslon-contoh', id: '7' })
})

test.each([
  [COMMENT, '77'],
  ['urn:li:fsd_comment:(77,urn:li:activity:42)', '77'],
  [POST, '42'],
  ['activity:42', '42'],
])('%s is %s wherever it stands', (urn, id) => expect(linkedin.post.idOf?.(urn)).toBe(id))

test.each([
  ['/feed/update/urn:li:activity:42/', '42'],
  ['/feed/update/urn%3Ali%3AugcPost%3A42', '42'],
  ['/posts/calon-contoh_pagi-semua-share-42-AbCd/', '42'],
])('%s names a post', (path, post) => expect(linkedin.post.path.exec(path)?.groups?.post).toBe(post))
