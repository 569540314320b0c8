import { optimistic } from '../shared/optimistic'
import { changed } from '../shared/redraw'
import { open, state } from './state'
import { variants } from './variants'
import { type Account, type Comment, type Group, type Post, shareOf } from './world'

type Done = () => void

function send(path: string, body: object | undefined, failed: Done, done: Done = () => {}, method = 'POST'): void {
  const headers = { 'content-type': 'application/json; charset=UTF-8', 'csrf-token': 'ajax:INVENTED' }
  fetch(path, { method, headers, ...(body && { body: JSON.stringify(body) }) }).then(
    response => (response.ok ? done() : failed()),
    failed,
  )
}
const graphql = (name: string, variables: object, failed: Done, done?: Done): void => {
  const queryId = `voyager${name}.4fc49e946ba19faac2ac1c8f0d66786c`
  send(`/voyager/api/graphql?action=execute&queryId=${queryId}`, { variables, queryId }, failed, done)
}
const sdui = (operation: string, payload: object, failed: Done, done?: Done): void => {
  const requestId = `com.linkedin.sdui.${operation}`
  const path = `/flagship-web/rsc-action/actions/server-request?sduiid=${requestId}&parentSpanId=x`
  send(path, { requestId, serverRequest: { requestId, requestedArguments: { payload } } }, failed, done)
}

const activity = ({ id }: Post): string => `urn:li:activity:${id}`
const thread = ({ id }: Post) => ({ threadUrnActivityThreadUrn: { activityUrn: { activityId: id } } })

function react(on: boolean, urn: string, nested: object, failed: Done): void {
  if (variants.ui === 'sdui')
    sdui(`reactions.${on ? 'create' : 'delete'}`, { threadUrn: nested, reactionType: 'ReactionType_LIKE' }, failed)
  else if (variants.sends === 'rest' || !on) {
    const path = `/voyager/api/voyagerSocialDashReactions?threadUrn=${encodeURIComponent(urn)}`
    send(path, on ? { reactionType: 'LIKE' } : undefined, failed, undefined, on ? 'POST' : 'DELETE')
  } else graphql('SocialDashReactions', { threadUrn: urn, entity: { reactionType: 'LIKE' } }, failed)
}
export function like(post: Post): void {
  const on = !state.liked.has(post.id)
  optimistic(state.liked, post.id, on, failed => react(on, activity(post), thread(post), failed))
}
export function likeComment(post: Post, { id }: Comment): void {
  const on = !state.liked.has(id)
  const nested = { threadUrnCommentThreadUrn: { commentUrn: { commentId: id, thread: activity(post) } } }
  const urn = `urn:li:comment:(activity:${post.id},${id})`
  optimistic(state.liked, id, on, failed => react(on, urn, nested, failed))
}

/** At once, or taken back: both stand in one menu. */
export function repost(post: Post): void {
  open(undefined)
  const on = !state.reposted.has(post.id)
  optimistic(state.reposted, post.id, on, failed => {
    if (on && variants.ui === 'sdui') sdui('feed.requests.createInstantRepost', { threadUrn: thread(post) }, failed)
    else if (on) graphql('FeedDashReposts', { entity: { rootContentUrn: `urn:li:share:${shareOf(post)}` } }, failed)
    else {
      const resourceKey = `urn:li:fsd_repost:urn:li:instantRepost:(urn:li:share:${shareOf(post)},1)`
      graphql('FeedDashReposts', { resourceKey }, failed)
    }
  })
}
export function share(text: string, post?: Post): void {
  const parent = post && { parentUrn: `urn:li:share:${shareOf(post)}` }
  const variables = { post: { commentary: { text, attributesV2: [] }, origin: post ? 'RESHARE' : 'FEED', ...parent } }
  graphql(
    'ContentcreationDashShares',
    variables,
    () => {},
    () => open(undefined),
  )
}
export function comment(post: Post, text: string): void {
  const done = () => {
    state.drafts.delete(post.id)
    changed()
  }
  const body = { commentary: { text, attributesV2: [] }, threadUrn: activity(post) }
  const payload = { collection: { threadUrn: thread(post) }, commentary: { text } }
  if (variants.ui === 'sdui') sdui('comments.createComment', payload, () => {}, done)
  else send('/voyager/api/voyagerSocialDashNormComments?decorationId=x-43', body, () => {}, done)
}

export function follow({ id, path }: Account): void {
  const on = !state.following.has(id)
  const kind = path.startsWith('/in/') ? 'fsd_profile' : 'fsd_company'
  optimistic(state.following, id, on, failed => {
    if (variants.ui === 'sdui' && kind === 'fsd_profile') {
      const followStateType = `FollowStateType_${on ? '' : 'UN'}FOLLOW`
      const memberVanityName = path.slice(4)
      sdui(
        'requests.feed.updateFollowState',
        { followStateType, memberUrn: { memberId: '77' }, memberVanityName },
        failed,
      )
    } else {
      const state = `/voyager/api/feed/dash/followingStates/urn:li:fsd_followingState:urn:li:${kind}:${id}`
      send(state, { patch: { $set: { following: on } } }, failed)
    }
  })
}
export function join({ id }: Group): void {
  const on = !state.joined.has(id)
  const body = { actionType: on ? 'SEND_REQUEST' : 'RESCIND_REQUEST', groupUrn: `urn:li:fsd_group:${id}` }
  optimistic(state.joined, id, on, failed =>
    send('/voyager/api/voyagerGroupsDashGroupMemberships?action=updateMembership', body, failed),
  )
}

/** What comes and goes unasked: the feed, which says whose each post is; telemetry that names reactions; a letter. */
export function background(): void {
  if (variants.teaches === 'yes')
    void fetch('/voyager/api/graphql?queryId=voyagerFeedDashMainFeed.x&variables=(start:0)')
  send('/li/track', { eventBody: { controlUrn: 'urn:li:control:like_toggle' } }, () => {})
  send('/voyager/api/voyagerMessagingDashMessengerMessages?action=reactWithEmoji', { emoji: '👍' }, () => {})
}
