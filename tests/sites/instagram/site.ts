import type { Received, Site } from '../site'
import { codeOf, everyComment, home } from './world'

const GRAPHQL = /^\/(?:api\/)?graphql(?:\/query)?$/
const NAMES: Record<string, string> = {
  usePolarisLikeMediaLikeMutation: 'like',
  PolarisAPILikePostMutation: 'like',
  usePolarisStoriesV4LikeMutationLikeMutation: 'like',
  PolarisCommentActionsLikeMutation: 'like comment',
  PolarisCommentActionsUnlikeMutation: 'unlike comment',
  UnknownNameOfARepost: 'repost',
  usePolarisLikeMediaUnlikeMutation: 'unlike',
  usePolarisLikeMediaXIGUnlikeMutation: 'unlike',
  usePolarisFollowMutation: 'follow',
  usePolarisToggleFollowUserFollowMutation: 'follow',
  usePolarisUnfollowMutation: 'unfollow',
  usePolarisToggleFollowUserUnfollowMutation: 'unfollow',
}
const PATHS: [RegExp, string][] = [
  [/^\/api\/v1\/web\/likes\/(\d+)\/like\/$/, 'like'],
  [/^\/api\/v1\/web\/likes\/(\d+)\/unlike\/$/, 'unlike'],
  [/^\/api\/v1\/friendships\/create\/(\d+)\/$/, 'follow'],
  [/^\/api\/v1\/friendships\/destroy\/(\d+)\/$/, 'unfollow'],
  [/^\/api\/v1\/web\/comments\/like\/(\d+)\/$/, 'like comment'],
  [/^\/api\/v1\/web\/comments\/unlike\/(\d+)\/$/, 'unlike comment'],
  [/^\/api\/v1\/web\/comments\/(\d+)\/add\/$/, 'comment'],
  [/^\/api\/v1\/direct_v2\/threads\/broadcast\/(reel_share)\/$/, 'letter'],
]

interface Variables {
  media_id?: string
  comment_id?: string
  mediaId?: string
  target_user_id?: string
  input?: Variables
}
const idIn = ({ media_id, mediaId, comment_id, target_user_id, input }: Variables): string =>
  media_id ?? mediaId ?? comment_id ?? target_user_id ?? (input ? idIn(input) : '')

function act({ method, path, body, host }: Received): string | null {
  if (method !== 'POST') return null
  const { pathname } = new URL(path, `https://${host}`)
  const form = new URLSearchParams(body)
  if (GRAPHQL.test(pathname)) {
    const name = NAMES[form.get('fb_api_req_friendly_name') ?? '']
    return name ? `${name} ${idIn(JSON.parse(form.get('variables') ?? '{}') as Variables)}` : null
  }
  for (const [pattern, name] of PATHS) {
    const id = pattern.exec(pathname)?.[1]
    if (id) return `${name} ${id}${form.has('replied_to_comment_id') ? ` to ${form.get('replied_to_comment_id')}` : ''}`
  }
  return null
}

const user = ({ id, handle, name }: { id: string; handle: string; name: string }) => ({
  pk: id,
  username: handle,
  full_name: name,
})

/** The timeline as the site sends it. */
const timeline = () => ({
  data: {
    xdt_api__v1__feed__timeline__connection: {
      edges: home.map(post => ({
        node: {
          media: {
            pk: post.id,
            id: `${post.id}_${post.by.id}`,
            code: codeOf(post.id),
            coauthor_producers: (post.with ?? []).map(user),
            usertags: { in: post.tags ? [{ user: user(post.tags) }] : [] },
            user: user(post.by),
            ...(post.sponsored && { product_type: 'ad' }),
          },
        },
      })),
    },
  },
})
const comments = () => ({
  comments: everyComment.map(({ id, by, text }) => ({ pk: id, user_id: by.id, text, user: user(by) })),
})

/** Instagram: https://www.instagram.com. */
const site: Site = {
  hosts: ['www.instagram.com', 'instagram.com'],
  folder: new URL('./', import.meta.url),
  policy: [
    "default-src 'self'",
    "script-src 'nonce-{nonce}' 'self'",
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
  ].join('; '),
  act,
  answer(received) {
    const { pathname } = new URL(received.path, `https://${received.host}`)
    if (!GRAPHQL.test(pathname) && !/^\/(?:api|logging)\//.test(pathname)) return null
    if (act(received) && !received.headers['x-csrftoken']) return { status: 403, json: { status: 'fail' } }
    if (received.body.includes('PolarisFeedTimelineRootV2Query')) return { status: 200, json: timeline() }
    if (pathname.endsWith('/comments/') && received.method === 'GET') return { status: 200, json: comments() }
    return { status: 200, json: { status: 'ok' } }
  },
}
export default site
