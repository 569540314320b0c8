import { protoText } from '../../../lib/base/proto'
import type { Received, Site } from '../site'
import { all, type Channel, everyComment, everyone, posts } from './world'

interface Body {
  target?: { videoId: string }
  channelIds?: string[]
  createCommentParams?: string
  createReplyParams?: string
  actions?: string[]
  params?: string
}
const at = (packed: string | undefined, ...fields: number[]): string => protoText(packed ?? '', fields) ?? ''

const ACTS: Record<string, (body: Body) => string> = {
  'like/like': ({ target }) => `like ${target?.videoId}`,
  'like/removelike': ({ target }) => `unlike ${target?.videoId}`,
  'like/dislike': ({ target }) => `dislike ${target?.videoId}`,
  'subscription/subscribe': ({ channelIds }) => `subscribe ${channelIds}`,
  'subscription/unsubscribe': ({ channelIds }) => `unsubscribe ${channelIds}`,
  'comment/create_comment': ({ createCommentParams }) => `comment ${at(createCommentParams, 2)}`,
  'comment/create_comment_reply': ({ createReplyParams }) =>
    `comment ${at(createReplyParams, 2)} to ${at(createReplyParams, 4)}`,
  'comment/perform_comment_action': ({ actions = [] }) =>
    `${at(actions[0], 1) === '5' ? '' : 'un'}like comment ${at(actions[0], 3)}`,
  'live_chat/send_message': ({ params }) => `chat ${at(params, 1, 5, 2)}`,
}
const nameOf = ({ path, method }: Received): string | undefined =>
  method === 'POST' ? /^\/youtubei\/v1\/([\w/]+)\?/.exec(path)?.[1] : undefined

function act(received: Received): string | null {
  const named = ACTS[nameOf(received) ?? '']
  return named ? named(JSON.parse(received.body) as Body) : null
}

const to = ({ id, handle }: Channel) => ({ browseEndpoint: { browseId: id, canonicalBaseUrl: `/@${handle}` } })
const rows = (channels: readonly Channel[]) => ({
  showDialogCommand: {
    panelLoadingStrategy: {
      inlineContent: {
        dialogViewModel: {
          customContent: {
            listViewModel: {
              listItems: channels.map(one => ({
                listItemViewModel: { title: { commandRuns: [{ onTap: { innertubeCommand: to(one) } }] } },
              })),
            },
          },
        },
      },
    },
  },
})

/** Everything a page learns; the real site sends it in many replies. */
const reply = () => ({
  contents: all.map(video => ({
    videoRenderer: {
      videoId: video.id,
      shortBylineText: { runs: [{ navigationEndpoint: video.with ? rows(video.with) : to(video.by) }] },
    },
  })),
  channels: everyone.map(to),
  posts: Object.values(posts).map(post => ({ postId: post.id, authorEndpoint: to(post.by) })),
  frameworkUpdates: everyComment.map(({ comment }) => ({
    commentEntityPayload: {
      properties: { commentId: comment.id },
      author: { channelId: comment.by.id, displayName: `@${comment.by.handle}` },
    },
  })),
})

/** YouTube: https://www.youtube.com and the phone's host. */
const site: Site = {
  hosts: ['www.youtube.com', 'm.youtube.com'],
  folder: new URL('./', import.meta.url),
  policy: [
    "default-src 'self'",
    "script-src 'nonce-{nonce}' 'self'",
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ].join('; '),
  act,
  answer(received) {
    const name = nameOf(received)
    if (!name) return null
    if (act(received) && !received.headers.authorization) return { status: 401, json: { error: {} } }
    return { status: 200, json: /^(?:next|browse|search|reel)/.test(name) ? reply() : {} }
  },
}
export default site
