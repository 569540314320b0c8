import type { Received, Site } from '../site'
import { everyone, home, type Post, shareOf } from './world'

const number = (text = '') => /(\d+)\)?$/.exec(text)?.[1] ?? ''

interface Payload {
  threadUrn?: Thread
  collection?: { threadUrn: Thread }
  memberVanityName?: string
  followStateType?: string
}
interface Thread {
  threadUrnActivityThreadUrn?: { activityUrn: { activityId: string } }
  threadUrnCommentThreadUrn?: { commentUrn: { commentId: string } }
}
const idOf = (thread?: Thread) =>
  thread?.threadUrnActivityThreadUrn?.activityUrn.activityId ??
  `comment ${thread?.threadUrnCommentThreadUrn?.commentUrn.commentId}`

function sdui(operation: string, payload: Payload): string | null {
  const { threadUrn, collection, memberVanityName, followStateType } = payload
  if (operation.endsWith('reactions.create')) return `like ${idOf(threadUrn)}`
  if (operation.endsWith('reactions.delete')) return `unlike ${idOf(threadUrn)}`
  if (operation.endsWith('createInstantRepost')) return `repost ${idOf(threadUrn)}`
  if (operation.endsWith('createComment')) return `comment ${idOf(collection?.threadUrn)}`
  if (operation.endsWith('updateFollowState'))
    return `${followStateType?.includes('UN') ? 'un' : ''}follow ${memberVanityName}`
  return null
}

const named = (urn: string) => `${urn.includes('comment') ? 'comment ' : ''}${number(urn)}`
interface Variables {
  threadUrn?: string
  entity?: { rootContentUrn?: string }
  resourceKey?: string
  post?: { parentUrn?: string }
}
function graphql(queryId: string, { threadUrn = '', entity, resourceKey, post }: Variables): string | null {
  if (queryId.includes('Reactions')) return `like ${named(threadUrn)}`
  if (queryId.includes('Reposts')) return resourceKey ? 'unrepost' : `repost ${number(entity?.rootContentUrn)}`
  if (queryId.includes('Shares')) return post?.parentUrn ? `quote ${number(post.parentUrn)}` : 'post'
  return null
}

function act({ method, path, body }: Received): string | null {
  const { pathname, searchParams } = new URL(path, 'https://www.linkedin.com')
  if (pathname.endsWith('/voyagerSocialDashReactions'))
    return `${method === 'DELETE' ? 'unlike' : 'like'} ${named(searchParams.get('threadUrn') ?? '')}`
  if (method !== 'POST' || !body) return null
  const json = JSON.parse(body) as {
    variables: Variables
    serverRequest: { requestedArguments: { payload: Payload } }
    threadUrn: string
    patch: { $set: { following: boolean } }
    actionType: string
    groupUrn: string
  }
  const operation = searchParams.get('sduiid')
  if (operation) return sdui(operation, json.serverRequest.requestedArguments.payload)
  if (pathname.endsWith('/graphql')) return graphql(searchParams.get('queryId') ?? '', json.variables)
  if (pathname.endsWith('NormComments')) return `comment ${number(json.threadUrn)}`
  if (pathname.includes('/followingStates/'))
    return `${json.patch.$set.following ? '' : 'un'}follow ${pathname.split(':').at(-1)}`
  if (pathname.endsWith('GroupMemberships'))
    return `${json.actionType === 'SEND_REQUEST' ? 'join' : 'leave'} ${number(json.groupUrn)}`
  return null
}

const update = (post: Post) => ({
  entityUrn: `urn:li:fsd_update:(urn:li:activity:${post.id},MAIN_FEED,EMPTY,DEFAULT,false)`,
  metadata: { backendUrn: `urn:li:activity:${post.id}`, shareUrn: `urn:li:share:${shareOf(post)}` },
  actor: {
    backendUrn: `urn:li:company:${post.by.id}`,
    navigationContext: { actionTarget: `https://www.linkedin.com${post.by.path}?miniProfileUrn=x` },
  },
})
/** The feed as the site sends it: everything in one flat list. */
const feed = () => ({
  data: { feedDashMainFeedByMainFeed: {} },
  included: [
    ...home.map(update),
    ...home.flatMap(({ id, comments = [] }) =>
      comments.map(one => ({
        urn: `urn:li:comment:(activity:${id},${one.id})`,
        commenter: { navigationUrl: `https://www.linkedin.com${one.by.path}` },
      })),
    ),
    ...everyone.map(({ id, path }) => ({ entityUrn: `urn:li:fsd_x:${id}`, url: `https://www.linkedin.com${path}/` })),
  ],
})

/** LinkedIn: https://www.linkedin.com. */
const site: Site = {
  hosts: ['www.linkedin.com', 'linkedin.com'],
  folder: new URL('./', import.meta.url),
  policy:
    "default-src 'self'; script-src 'nonce-{nonce}' 'self'; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'",
  act,
  answer(received) {
    if (!/^\/(?:voyager\/api|flagship-web|li)\//.test(received.path)) return null
    if (act(received) && !received.headers['csrf-token']) return { status: 403, json: {} }
    return { status: 200, json: received.path.includes('MainFeed') ? feed() : {} }
  },
}
export default site
