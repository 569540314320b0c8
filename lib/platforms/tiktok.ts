import { definePlatform, type NetSpec } from './define'

export const hosts = ['www.tiktok.com', 'tiktok.com', 'm.tiktok.com']

/** TikTok's own marks for tests; the words before the dash drift (`browse-`, `feed-`), classes are hashes (2026-03). */
/* @__NO_SIDE_EFFECTS__ */
const e2e = (name: string) => `[data-e2e="${name}"]`
const BUTTON = ':is(button,[role="button"])'
const COMMENTS = ':is([class*="DivCommentObjectWrapper"],[class*="DivCommentItem"])' // 2025, 2026
/** Innermost button around a picture of that name, on the video and not on a comment. */
/* @__NO_SIDE_EFFECTS__ */
const showing = (ending: string, more = '') =>
  `${BUTTON}:not(:has(${BUTTON})):is([data-e2e$="${ending}"],:has([data-e2e$="${ending}"]))${more}:not([data-e2e^="comment"],:has([data-e2e^="comment"]),${COMMENTS} *)`
/** The element itself, one inside it, or one around it: which of them is the link changes between builds. */
/* @__NO_SIDE_EFFECTS__ */
const linked = (...marks: string[]) => marks.flatMap(mark => [`a${mark}`, `${mark} a[href]`, `a[href]:has(${mark})`])

const FOLLOW = `${e2e('follow-button')}:not([class*="--secondary"])`
/** Any word but those of somebody followed already. */
const NOT_YET = /^(?!Following|Friends|Requested|Mengikuti|Teman|Berteman|Diminta)/i
const ON =
  '[aria-pressed="true"],:has([fill="#FE2C55" i],[fill*="254, 44, 85"],[style*="254, 44, 85"],[fill*="255, 59, 92"],[style*="255, 59, 92"])'
const COMMENTER = '[data-e2e^="comment-username"]' // 2026-01
const BROWSED = ['[data-e2e="browse-username"]', '[data-e2e="browse-user-avatar"]'] // 2026-03

export default definePlatform({
  name: 'TikTok',
  hosts,
  checked: 'never',

  surfaces: {
    home: /^\/(?:foryou\/?|[a-z]{2}(?:-[A-Z]{2})?\/?)?$/,
    following: /^\/(?:following|friends|explore)/,
    search: /^\/(?:search|tag|music)/,
    video: /^\/@[\w.]+\/(?:video|photo)\//,
    live: /^\/(?:live|@[\w.]+\/live)/,
    profile: /^\/@[\w.]+\/?$/,
  },
  account: { path: /^\/@(?<handle>[\w.]{1,24})(?:\/live)?\/?$/, reserved: [] },
  post: { path: /^\/@(?<handle>[\w.]{1,24})\/(?:video|photo)\/(?<post>\d+)/ },

  me: [{ link: linked(e2e('nav-profile')) }], // 2025-12

  boxes: {
    // A feed, and a video's own address, too: its item is named by the player, never by the address (2025-12).
    item: {
      box: [e2e('recommend-list-item-container')],
      author: [{ link: linked(e2e('video-author-avatar'), e2e('video-author-uniqueid')) }],
      // The line under the video names its maker before the caption names others.
      orElse: [{ link: ['[class*="DivCreatorInfo"] a[href]'] }],
      post: [{ attribute: 'id', of: ['[id^="xgwrapper-"]'], pattern: /^xgwrapper-\d+-(?<post>\d+)$/ }],
      inView: true,
    },
    // A video over the page it was chosen on.
    browsed: {
      around: BROWSED,
      author: [{ link: linked(...BROWSED) }],
      post: ['address'],
      focal: ['[role="dialog"]:has([data-e2e^="browse-"])'],
    },
    // A comment that names nobody is not its neighbour's.
    said: {
      box: ['[class*="DivCommentContentContainer"]', '[class*="DivCommentItem"]'], // in a thread's list, 2022 and 2026-09; 2026-01
      author: [{ link: linked(COMMENTER) }],
      mark: ['[data-e2e^="comment-level"]'],
    },
    comment: {
      around: [COMMENTER],
      lone: [COMMENTER],
      author: [{ link: linked(COMMENTER) }],
      mark: ['[data-e2e^="comment-level"]'],
    },
    // The head of a profile has no link to it; those around it lead to suggested accounts and mentions (2025-12).
    header: {
      around: [e2e('user-title'), e2e('user-subtitle')],
      lone: [e2e('follow-button')],
      author: ['address', { text: [e2e('user-title')], pattern: /^(?<handle>[\w.]{1,24})$/ }],
    },
    card: { around: ['a[href*="/@"]'], lone: [e2e('follow-button')], author: [{ link: ['a[href*="/@"]'] }] },
  },

  presses: [
    {
      action: 'like',
      press: [showing('like-icon', `:not(${ON})`)],
      in: ['item', 'browsed'],
      undo: [showing('like-icon', `:is(${ON})`)],
      hold: 'press',
      keys: ['l'],
    },
    {
      action: 'like',
      // Its label begins like the video's (2026-01).
      press: [
        `${COMMENTS} ${BUTTON}:not(:has(${BUTTON})):is([aria-pressed],[aria-label^="Like"],[aria-label^="Suka"],[data-e2e*="like"],:has([data-e2e*="like"])):not(${ON})`,
        `${BUTTON}:has(${e2e('comment-like-icon')}):not(${ON})`, // whatever the classes
      ],
      in: ['said', 'comment'],
      undo: [`:is(${COMMENTS} *,:has(${e2e('comment-like-icon')})):is(${BUTTON}):not(:has(${BUTTON})):is(${ON})`],
      hold: 'press',
    },
    {
      action: 'share',
      press: [showing('share-icon')],
      in: ['item', 'browsed'],
      undo: 'never',
      hold: 'press',
      opens: [`[aria-expanded="true"]:has([data-e2e$="share-icon"])`, e2e('video-share-repost'), '[role="dialog"]'],
    },
    {
      action: 'comment',
      press: [e2e('comment-post')],
      in: ['item', 'browsed'],
      undo: 'never',
      hold: 'press',
      keys: ['Enter'],
      draft: [`${e2e('comment-input')} [contenteditable="true"]`],
    },
    {
      action: 'follow',
      press: [e2e('feed-follow'), e2e('browse-follow'), e2e('video-author-follow')],
      says: NOT_YET,
      in: ['item', 'browsed'],
      undo: 'never',
      hold: 'press',
    },
    {
      action: 'follow',
      press: [FOLLOW],
      says: NOT_YET,
      in: ['header', 'card'],
      undo: [`${e2e('follow-button')}[class*="--secondary"]`],
      hold: 'press',
    },
  ],
})

const VIDEO = [{ param: 'aweme_id' }, { param: 'item_id' }, { param: 'itemId' }]
const TYPE = { param: 'type' }
const WHOM = [{ param: 'user_id' }, { param: 'object_id' }] // now; before 2024
// `0` says that it answers no reply.
const ANSWERED = [{ param: 'reply_to_reply_id', pattern: /^(?<id>[1-9]\d*)$/ }, { param: 'reply_id' }]

const REPLY = /^\/(?:api|webcast)\//
const embedded = ['#__UNIVERSAL_DATA_FOR_REHYDRATION__', '#SIGI_STATE'] // 2025-12; before 2024

export const teaches: NetSpec['teaches'] = [
  {
    path: REPLY,
    embedded,
    post: {
      id: ['id', 'cid'],
      author: { id: ['author.id', 'authorId', 'user.uid'], handle: ['author.uniqueId', 'author', 'user.unique_id'] },
    },
    account: { id: 'id', handle: ['uniqueId'] },
  },
  { path: REPLY, account: { id: 'uid', handle: ['unique_id'] } }, // found people
  // A live room is known by the number its owner's entry gives.
  {
    path: REPLY,
    embedded,
    post: { id: ['roomId'], author: { id: ['id'], handle: ['uniqueId'] } },
  },
]

/** Acts are POSTs whose data stand in the address, else in a form body (observed 2026-08). */
export const net: NetSpec = {
  callHosts: ['webcast.tiktok.com'],
  calls: [
    { action: 'like', path: /^\/api\/commit\/item\/digg\/?$/, when: { field: TYPE, is: '1' }, post: VIDEO },
    { action: 'like', undo: true, path: /^\/api\/commit\/item\/digg\/?$/, when: { field: TYPE, is: '0' }, post: VIDEO },
    { action: 'share', path: /^\/tiktok\/v1\/upvote\/publish\/?$/, post: VIDEO },
    { action: 'share', undo: true, path: /^\/tiktok\/v1\/upvote\/delete\/?$/, post: VIDEO },
    {
      action: 'follow',
      path: /^\/api\/commit\/follow\/user\/?$/,
      when: { field: TYPE, is: '1' },
      account: WHOM,
    },
    {
      action: 'follow',
      undo: true,
      path: /^\/api\/commit\/follow\/user\/?$/,
      when: { field: TYPE, is: '0' },
      account: WHOM,
    },
    {
      action: 'comment',
      path: /^\/api\/comment\/publish\/?$/,
      post: VIDEO,
      comment: ANSWERED,
      draft: [{ param: 'text' }],
    },
    // Two spellings (2026-08, 2026).
    ...[
      ['digg_type', 'cid'],
      ['type', 'comment_id'],
    ].map(([said, comment]) => ({
      action: 'like' as const,
      path: /^\/api\/comment\/digg\/?$/,
      when: { field: { param: said! }, is: '1' },
      post: VIDEO,
      comment: [{ param: comment! }],
    })),
    {
      action: 'post',
      path: /^\/api\/v1\/item\/create\/$/,
      draft: [{ json: 'single_post_req_list.0.single_post_feature_info.text' }],
    },
    // A live room's number is no video's; a heart there says for whom it is (2026).
    {
      action: 'like',
      path: /^\/webcast\/room\/like\/$/,
      post: [{ param: 'room_id' }, { json: 'room_id' }],
      account: [{ json: 'to_uid' }],
    },
    {
      action: 'comment',
      path: /^\/webcast\/room\/chat\/$/,
      post: [{ param: 'room_id' }],
      draft: [{ param: 'content' }],
    },
  ],
  teaches: [{ path: REPLY }], // the page hands them over, the guard reads them
}
