import type { Received, Site } from '../site'
import { feed, feedbackId, happenings, type Post, profilePath, reel } from './world'

const ACTS = /React|CreateComment|StoryCreate|FollowMutation|UnfollowMutation|JoinForum|LeaveForum|RSVP/

interface Input {
  feedback_id?: string
  feedback_reaction_id?: string
  subscribee_id?: string
  unsubscribee_id?: string
  group_id?: string
  event_id?: string
  attachments?: { link?: { share_scrape_data: string } }[]
}

const operation = ({ headers, body }: Received): string =>
  String(headers['x-fb-friendly-name'] ?? new URLSearchParams(body).get('fb_api_req_friendly_name') ?? '')

/** What an input acts on, in short. */
function targetOf({ feedback_id, attachments, ...input }: Input): string {
  if (feedback_id)
    return `${atob(feedback_id).replace('feedback:', '')}${input.feedback_reaction_id === '0' ? ' off' : ''}`
  const shared = attachments?.[0]?.link?.share_scrape_data
  if (shared) return `share ${(JSON.parse(shared) as { share_params: string[] }).share_params[0]}`
  return input.subscribee_id ?? input.unsubscribee_id ?? input.group_id ?? input.event_id ?? ''
}

function act(received: Received): string | null {
  const { method, path, host, body } = received
  const url = new URL(path, `https://${host}`)
  if (method !== 'POST') return null
  if (url.pathname === '/ufi/reaction/') return `ufi/reaction ${url.searchParams.get('ft_ent_identifier')}`
  if (url.pathname !== '/api/graphql/') return null
  const name = operation(received)
  if (!ACTS.test(name)) return null
  const { input = {} } = JSON.parse(new URLSearchParams(body).get('variables') ?? '{}') as { input?: Input }
  return `${name.replace(/^(?:use)?Comet(?:UFI)?|Mutation$/g, '')} ${targetOf(input)}`.trim()
}

const actor = (account: Post['by']) => ({
  __typename: 'User',
  id: account.id,
  name: account.name,
  url: `https://www.facebook.com${profilePath(account)}`,
})

/** A story as the site's own replies give it, with what they know of its owner. */
function story(post: Post): object {
  return {
    __typename: 'Story',
    id: btoa(`S:_I${post.by.id}:${post.id}:${post.id}`),
    feedback: {
      id: feedbackId(post.id),
      associated_group: post.group ? { id: post.group.id, name: post.group.name } : null,
      owning_profile: { __typename: 'User', id: post.by.id, name: post.by.name },
      comments: (post.comments ?? []).map(comment => ({
        feedback: { id: feedbackId(post.id, comment.id) },
        author: actor(comment.by),
      })),
    },
    actors: [actor(post.by)],
    attached_story: post.shares ? story(post.shares) : null,
    post_id: post.id,
    url: `https://www.facebook.com${profilePath(post.by)}/posts/pfbid0${post.id}`,
  }
}

const REPLIES: Record<string, () => object> = {
  CometNewsFeedPaginationQuery: () => ({
    data: { viewer: { news_feed: { edges: feed().map(post => ({ node: story(post) })) } } },
  }),
  CometVideoQuery: () => ({ data: { video: { story: story(reel) } } }),
  EventCometPermalinkQuery: () => ({
    data: { events: Object.values(happenings).map(({ id, host, name }) => ({ id, name, event_creator: actor(host) })) },
  }),
}

/** Facebook: `www` for the desktop, `m` for the phone. */
const site: Site = {
  hosts: ['www.facebook.com', 'web.facebook.com', 'm.facebook.com', 'facebook.com'],
  folder: new URL('./', import.meta.url),
  policy: [
    "default-src 'self'",
    "script-src 'nonce-{nonce}' 'self' blob: 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
  ].join('; '),
  act,
  answer(received) {
    if (!/^\/(?:api\/graphql|ufi\/reaction)\//.test(received.path)) return null
    return { status: 200, json: REPLIES[operation(received)]?.() ?? { data: {} } }
  },
}
export default site
