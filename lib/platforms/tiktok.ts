import { definePlatform, type NetSpec } from './define'

export const hosts = ['www.tiktok.com', 'tiktok.com', 'm.tiktok.com']

/** Requests only so far; what people press is not declared yet, so no page is guarded. */
export default definePlatform({
  name: 'TikTok',
  hosts,
  checked: 'never',
  surfaces: { video: /^\/@[\w.]+\/video\//, profile: /^\/@[\w.]+\/?$/ },
  account: { path: /^\/@(?<handle>[\w.]{1,24})\/?$/, reserved: [] },
  post: { path: /^\/@(?<handle>[\w.]{1,24})\/(?:video|photo)\/(?<post>\d+)/ },
  boxes: {},
  presses: [],
})

const VIDEO = [{ param: 'aweme_id' }, { param: 'item_id' }]
const TYPE = { param: 'type' }
// `0` says that it answers no reply.
const ANSWERED = [{ param: 'reply_to_reply_id', pattern: /^(?<id>[1-9]\d*)$/ }, { param: 'reply_id' }]

export const teaches: NetSpec['teaches'] = [
  {
    path: /^\/api\/(?:recommend|post|search|related|preload|item|following|favorite|repost|challenge)\b.*\/?$/,
    post: { id: 'id', author: { id: ['author.id'], handle: ['author.uniqueId'] } },
    account: { id: 'id', handle: ['uniqueId'] },
  },
  {
    path: /^\/api\/comment\/list\/(?:reply\/)?$/,
    post: { id: 'cid', author: { id: ['user.uid'], handle: ['user.unique_id'] } },
  },
]

/** Acts are POSTs whose data stand in the address, else in a form body (observed 2026-08). */
export const net: NetSpec = {
  callHosts: ['webcast.tiktok.com'],
  calls: [
    { action: 'like', path: /^\/api\/commit\/item\/digg\/$/, when: { field: TYPE, is: '1' }, post: VIDEO },
    { action: 'like', undo: true, path: /^\/api\/commit\/item\/digg\/$/, when: { field: TYPE, is: '0' }, post: VIDEO },
    { action: 'share', path: /^\/tiktok\/v1\/upvote\/publish\/?$/, post: VIDEO },
    { action: 'share', undo: true, path: /^\/tiktok\/v1\/upvote\/delete\/?$/, post: VIDEO },
    {
      action: 'follow',
      path: /^\/api\/commit\/follow\/user\/$/,
      when: { field: TYPE, is: '1' },
      account: [{ param: 'user_id' }],
    },
    {
      action: 'follow',
      undo: true,
      path: /^\/api\/commit\/follow\/user\/$/,
      when: { field: TYPE, is: '0' },
      account: [{ param: 'user_id' }],
    },
    {
      action: 'comment',
      path: /^\/api\/comment\/publish\/$/,
      post: VIDEO,
      comment: ANSWERED,
      draft: [{ param: 'text' }],
    },
    {
      action: 'like',
      path: /^\/api\/comment\/digg\/$/,
      when: { field: { param: 'digg_type' }, is: '1' },
      post: VIDEO,
      comment: [{ param: 'cid' }],
    },
    {
      action: 'post',
      path: /^\/api\/v1\/item\/create\/$/,
      draft: [{ json: 'single_post_req_list.0.single_post_feature_info.text' }],
    },
    // A live room's number is no video's; these two paths are known by analogy only.
    { action: 'like', path: /^\/webcast\/room\/like\/$/, post: [{ param: 'room_id' }] },
    {
      action: 'comment',
      path: /^\/webcast\/room\/chat\/$/,
      post: [{ param: 'room_id' }],
      draft: [{ param: 'content' }],
    },
  ],
  teaches,
}
