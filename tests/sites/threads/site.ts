import { codeOf } from '../shared/shortcode'
import type { Received, Site } from '../site'
import { home, type Post } from './world'

const GRAPHQL = /^\/(?:api\/)?graphql(?:\/query)?$/
const ACTS: [RegExp, string][] = [
  [/UnlikeMutation$/, 'unlike'],
  [/LikeMutation$/, 'like'],
  [/UnfollowMutation$/, 'unfollow'],
  [/FollowMutation$/, 'follow'],
  [/DeleteRepostMutation$/, 'unrepost'],
  [/CreateRepostMutation$/, 'repost'],
]

function act({ method, path, body }: Received): string | null {
  if (method !== 'POST') return null
  const form = new URLSearchParams(body)
  if (GRAPHQL.test(path)) {
    const named = ACTS.find(([name]) => name.test(form.get('fb_api_req_friendly_name') ?? ''))?.[1]
    const { mediaID, target_user_id } = JSON.parse(form.get('variables') ?? '{}') as Record<string, string>
    return named ? `${named} ${mediaID ?? target_user_id}` : null
  }
  if (!path.endsWith('/configure_text_only_post/')) return null
  const info = JSON.parse(form.get('text_post_app_info') ?? '{}') as { reply_id?: string; quoted_post_id?: string }
  return info.reply_id ? `reply ${info.reply_id}` : info.quoted_post_id ? `quote ${info.quoted_post_id}` : 'post'
}

const one = ({ id, by, quotes }: Post): object => ({
  post: {
    pk: id,
    id: `${id}_${by.id}`,
    code: codeOf(id),
    user: { pk: by.id, username: by.handle },
    text_post_app_info: { share_info: { quoted_post: quotes ? one(quotes) : null } },
  },
})
/** The feed as the site sends it. */
const feed = () => ({
  data: {
    feedData: { edges: home.map(post => ({ node: { thread_items: [post, ...(post.replies ?? [])].map(one) } })) },
  },
})

/** Threads: https://www.threads.com, before 2025 https://www.threads.net. */
const site: Site = {
  hosts: ['www.threads.com', 'threads.com', 'www.threads.net', 'threads.net'],
  folder: new URL('./', import.meta.url),
  policy:
    "default-src 'self'; script-src 'nonce-{nonce}' 'self'; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'",
  act,
  answer(received) {
    if (!GRAPHQL.test(received.path) && !received.path.startsWith('/api/')) return null
    if (act(received) && !received.headers['x-csrftoken']) return { status: 403, json: { status: 'fail' } }
    return { status: 200, json: received.body.includes('BarcelonaFeedDirectQuery') ? feed() : { status: 'ok' } }
  },
}
export default site
