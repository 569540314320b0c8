import { protoText } from '../base/proto'
import { definePlatform, type NetSpec } from './define'

export const hosts = ['www.youtube.com', 'm.youtube.com']

/** Requests only so far; what people press is not declared yet, so no page is guarded. */
export default definePlatform({
  name: 'YouTube',
  hosts,
  checked: 'never',
  surfaces: { watch: /^\/watch/, shorts: /^\/shorts\//, channel: /^\/(?:@|channel\/)/, chat: /^\/live_chat/ },
  account: { path: /^\/(?:@(?<handle>[\w.-]{3,30})|channel\/(?<id>UC[\w-]{22}))(?:\/|$)/, reserved: [] },
  post: { path: /^\/(?:shorts|live)\/(?<post>[\w-]{11})/ },
  boxes: {},
  presses: [],
})

const VIDEO = [{ json: 'target.videoId' }, { json: 'target.playlistId' }]
const ACTION = 'actions.0'
const youtubei = (path: string) => new RegExp(`^/youtubei/v1/${path}$`)
// Field numbers from YouTube.js' schemas (2026): 1 = kind of action (5 = like), 3 = comment, 5 = video.
const COMMENT_LIKED = [{ proto: ACTION, at: [3] }]

export const teaches: NetSpec['teaches'] = []

/** JSON to the site's inner interface, mostly as a `Request` with its body inside; ids of comments are protobuf. */
export const net: NetSpec = {
  proto: protoText,
  callHosts: [],
  calls: [
    { action: 'like', path: youtubei('like/like'), post: VIDEO },
    { action: 'like', undo: true, path: youtubei('like/removelike'), post: VIDEO },
    { action: 'follow', path: youtubei('subscription/subscribe'), account: [{ json: 'channelIds.0' }] },
    { action: 'follow', undo: true, path: youtubei('subscription/unsubscribe'), account: [{ json: 'channelIds.0' }] },
    {
      action: 'comment',
      path: youtubei('comment/create_comment'),
      post: [{ proto: 'createCommentParams', at: [2] }],
      draft: [{ json: 'commentText' }],
    },
    {
      action: 'comment',
      path: youtubei('comment/create_comment_reply'),
      post: [{ proto: 'createReplyParams', at: [2] }],
      comment: [{ proto: 'createReplyParams', at: [4] }],
      draft: [{ json: 'commentText' }],
    },
    {
      action: 'like',
      path: youtubei('comment/perform_comment_action'),
      when: { field: { proto: ACTION, at: [1] }, is: '5' },
      comment: COMMENT_LIKED,
      post: [{ proto: ACTION, at: [5] }],
    },
    {
      action: 'comment',
      path: youtubei('live_chat/send_message'),
      post: [{ proto: 'params', at: [1, 5, 2] }],
      account: [{ proto: 'params', at: [1, 5, 1] }],
    },
    { action: 'post', path: youtubei('backstage/create_post'), draft: [{ json: 'commentText' }] },
  ],
  teaches,
}
