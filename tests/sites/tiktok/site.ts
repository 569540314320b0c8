import type { Received, Site } from '../site'
import { everyComment, feed, people } from './world'

const ACTS: [RegExp, (ids: URLSearchParams) => string][] = [
  [/^\/api\/commit\/item\/digg\/$/, ids => `${onOff(ids, 'like')} ${ids.get('aweme_id')}`],
  [/^\/api\/commit\/follow\/user\/$/, ids => `${onOff(ids, 'follow')} ${ids.get('user_id')}`],
  [/^\/api\/comment\/digg\/$/, ids => `${ids.get('digg_type') === '1' ? '' : 'un'}like comment ${ids.get('cid')}`],
  [/^\/tiktok\/v1\/upvote\/publish$/, ids => `repost ${ids.get('item_id')}`],
  [/^\/tiktok\/v1\/upvote\/delete$/, ids => `unrepost ${ids.get('item_id')}`],
  [/^\/webcast\/room\/like\/$/, ids => `like live ${ids.get('room_id')}`],
  [
    /^\/api\/comment\/publish\/$/,
    ids => `comment ${ids.get('aweme_id')}${ids.has('reply_id') ? ` to ${ids.get('reply_id')}` : ''}`,
  ],
]
const onOff = (ids: URLSearchParams, act: string): string => (ids.get('type') === '1' ? act : `un${act}`)

function act({ method, path, body, host }: Received): string | null {
  const { pathname, searchParams } = new URL(path, `https://${host}`)
  const named = method === 'POST' && ACTS.find(([pattern]) => pattern.test(pathname))
  return named ? named[1](new URLSearchParams([...searchParams, ...new URLSearchParams(body)])) : null
}

const author = ({ id, handle, name }: { id: string; handle: string; name: string }) => ({
  id,
  uniqueId: handle,
  nickname: name,
})
const REPLIES: Record<string, () => unknown> = {
  '/api/recommend/item_list/': () => ({
    itemList: feed.map(video => ({
      id: video.id,
      desc: video.text,
      author: author(video.by),
      ...(video.sponsored && { isAd: true }),
    })),
  }),
  '/api/comment/list/': () => ({
    comments: everyComment.map(({ video, comment }) => ({
      cid: comment.id,
      aweme_id: video.id,
      reply_id: '0',
      text: comment.text,
      user: { uid: comment.by.id, unique_id: comment.by.handle },
    })),
  }),
  '/api/live/detail/': () => ({ userInfo: { user: { ...author(people.pair), roomId: people.pair.room } } }),
}

/** TikTok: https://www.tiktok.com, and a live's own host. */
const site: Site = {
  hosts: ['www.tiktok.com', 'webcast.tiktok.com'],
  folder: new URL('./', import.meta.url),
  policy: [
    "default-src 'self'",
    "script-src 'nonce-{nonce}' 'self'",
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self' https://webcast.tiktok.com",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
  ].join('; '),
  act,
  answer(received) {
    const { pathname } = new URL(received.path, `https://${received.host}`)
    if (!/^\/(?:api|tiktok|webcast|monitor_browser)\//.test(pathname)) return null
    if (act(received) && pathname.startsWith('/api/') && !received.headers['tt-csrf-token'])
      return { status: 403, json: { statusCode: 10 } }
    return { status: 200, json: REPLIES[pathname]?.() ?? { status_code: 0 } }
  },
}
export default site
