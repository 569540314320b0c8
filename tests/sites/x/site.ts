import type { Received, Site } from '../site'

const GRAPHQL = /^\/i\/api\/graphql\/[\w-]+\/(?<operation>\w+)$/
const FRIENDSHIPS = /^\/i\/api\/1\.1\/friendships\/(?<verb>create|destroy)\.json$/
const MUTATIONS = ['FavoriteTweet', 'UnfavoriteTweet', 'CreateRetweet', 'DeleteRetweet', 'CreateTweet']

interface Variables {
  tweet_id?: string
  source_tweet_id?: string
  reply?: { in_reply_to_tweet_id: string }
  attachment_url?: string
}

function graphqlAct(operation: string, body: string): string {
  const { variables } = JSON.parse(body) as { variables: Variables }
  if (operation !== 'CreateTweet') return `${operation} ${variables.tweet_id ?? variables.source_tweet_id}`
  if (variables.reply) return `CreateTweet reply ${variables.reply.in_reply_to_tweet_id}`
  if (variables.attachment_url) return `CreateTweet quote ${variables.attachment_url.split('/').at(-1)}`
  return 'CreateTweet'
}

function act({ method, path, body, host }: Received): string | null {
  if (method !== 'POST') return null
  const { pathname } = new URL(path, `https://${host}`)
  const operation = GRAPHQL.exec(pathname)?.groups?.operation
  if (operation) return MUTATIONS.includes(operation) ? graphqlAct(operation, body) : null
  const verb = FRIENDSHIPS.exec(pathname)?.groups?.verb
  return verb ? `friendships/${verb} ${new URLSearchParams(body).get('user_id')}` : null
}

/** X: https://x.com. The policy has the parts that matter to an extension: a nonce, no inline script, no `eval`. */
const site: Site = {
  hosts: ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com'],
  folder: new URL('./', import.meta.url),
  policy: [
    "default-src 'self'",
    "script-src 'nonce-{nonce}' 'self' 'unsafe-inline'", // the nonce switches 'unsafe-inline' off
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
  ].join('; '),
  act,
  answer(received) {
    if (!received.path.startsWith('/i/api/')) return null
    if (act(received) && !received.headers['x-csrf-token']) return { status: 403, json: { errors: [{ code: 353 }] } }
    if (received.headers['x-csrf-token'] === 'expired') return { status: 200, json: { errors: [{ code: 353 }] } }
    return { status: 200, json: { data: {} } }
  },
}
export default site
