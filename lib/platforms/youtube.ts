import { protoText } from '../base/proto'
import { definePlatform, type NetSpec } from './define'

export const hosts = ['www.youtube.com', 'm.youtube.com']

// Names of YouTube's own elements outlived every change of its classes (2026-04); `ytm-` are the phone's.
const CHANNEL = ':is([href*="/@"],[href*="/channel/"])'
/* @__NO_SIDE_EFFECTS__ */
const links = (...around: string[]) => around.flatMap(one => [`${one} a${CHANNEL}`, `${one}${CHANNEL}`])
const OWNER = /* @__PURE__ */ links('#owner', 'ytd-video-owner-renderer', 'ytm-slim-owner-renderer') // 2026-08
const OWNED = /* @__PURE__ */ [{ link: OWNER }] as const
const COMMENT = ['ytd-comment-view-model', 'ytd-comment-renderer'] // 2026-08; before 2024
// What a person writes may link to others.
const WRITTEN = ['#content-text']
const WATCH = ['ytd-watch-flexy', 'ytd-watch-grid'] // 2026-08, 2023
const WRITER = /* @__PURE__ */ links('#author-text', '#author-thumbnail')
const SUBSCRIBE =
  ':is(ytd-subscribe-button-renderer,yt-subscribe-button-view-model,ytm-subscribe-button-renderer) button'
/** Subscribed: `--tonal` before 2026-04, `Tonal` since. */
const ON = '[class*="onal"]'
const PRESSED = '[aria-pressed="true"]'
const OFF = `:not(${PRESSED})`
const OTHER = 'ytm-like-button-renderer *'
const LIKES = [
  'like-button-view-model', // 2024-04, 2026-08; quick actions and Shorts, too
  'ytm-like-button-renderer', // 2026-08; holds the other one as well
  '#segmented-like-button', // before 2023
]
// Never a video's: of a comment whose element we do not know nobody is named.
const WORDS_LIKES = ['#like-button', 'like-button-view-model'] // comments and posts, 2026-08
/* @__NO_SIDE_EFFECTS__ */
const liking = (arounds: readonly string[], state: string) =>
  arounds.map(
    around => `${around} button${state}:not(#dislike-button *,${OTHER} + *,${OTHER} + * *,ytm-comment-renderer *)`,
  )
const ON_CHANNEL = /^\/(?:@|channel\/|c\/|user\/)/
const ON_VIDEO = /^\/(?:watch|live\/)/
const IN_ADDRESS = { address: /^\/(?:watch\?(?:.*&)?v=|live\/)(?<post>[\w-]{11})/ } as const
const ID = /^(?<post>[\w-]{11})$/
const POST = /\/post\/(?<post>[\w-]+)/
const ON_SHORT = /^\/shorts\//
const REEL = ['ytd-reel-video-renderer']
/** Neighbours are drawn ahead and the address follows late; id and link of a refilled one disagree for a moment (2026-06). */
const short = {
  author: [
    {
      link: /* @__PURE__ */ links('yt-reel-channel-bar-view-model', 'yt-reel-metapanel-view-model'), // 2026-09
      not: ['yt-shorts-video-title-view-model'],
    },
  ],
  post: [
    { attribute: 'video-id', of: REEL, pattern: ID },
    { attribute: 'href', of: ['a.ytp-title-link'], pattern: /(?:v=|shorts\/)(?<post>[\w-]{11})/ },
  ],
  agree: true,
} as const

export default definePlatform({
  name: 'YouTube',
  hosts,
  frames: ['/live_chat*'],
  checked: 'never',

  surfaces: {
    watch: ON_VIDEO,
    shorts: ON_SHORT,
    chat: /^\/live_chat/,
    channel: ON_CHANNEL,
  },
  account: { path: /^\/(?:@(?<handle>[^/]{3,30})|channel\/(?<id>UC[\w-]{22}))(?:\/|$)/, reserved: [] },
  post: { path: /^\/(?:shorts|live)\/(?<post>[\w-]{11})/ },

  boxes: {
    watch: {
      box: WATCH,
      on: ON_VIDEO,
      author: OWNED,
      // The element keeps the last video's id for a moment after the address has changed.
      post: [{ attribute: 'video-id', of: WATCH, pattern: ID }, IN_ADDRESS],
      agree: true,
    },
    short: { box: REEL, ...short },
    // The buttons outside it (2026-09): never where neighbours are drawn ahead.
    apart: { around: REEL, lone: REEL, on: ON_SHORT, ...short },
    // The phone's page has its owner's link and no id; its address may be the next one's already.
    phone: { box: ['ytm-app'], on: ON_VIDEO, author: OWNED },
    comment: {
      box: COMMENT,
      author: [{ link: WRITER, not: WRITTEN }],
      post: [
        {
          attribute: 'href',
          of: ['a[href*="lc="]'],
          pattern: /[?&]lc=(?<post>[\w.-]+)/,
          not: WRITTEN,
        },
      ],
    },
    post: {
      box: ['ytd-backstage-post-thread-renderer', 'ytd-post-renderer'], // 2026-06, a shelf of them
      author: [{ link: WRITER, not: WRITTEN }],
      post: [{ attribute: 'href', of: ['a[href*="/post/"]'], pattern: POST, not: WRITTEN }],
    },
    // A post's own page: what is written below it is for its owner.
    wall: {
      box: ['ytd-browse'],
      on: /^\/post\//,
      author: [{ link: WRITER, not: [...WRITTEN, ...COMMENT] }],
      post: [{ address: POST }],
    },
    row: {
      box: [
        'ytd-channel-renderer', // 2026-01
        'ytd-grid-channel-renderer', // channels a channel shows, before 2025
        'ytd-mini-channel-renderer',
        'ytm-compact-channel-renderer',
        'yt-list-item-view-model', // the dialog of a video with several owners, 2026-06
      ],
      author: [{ link: [`a${CHANNEL}`] }, { text: ['yt-list-item-view-model'], pattern: /@(?<handle>[\w.-]{3,30})/ }],
    },
    header: {
      box: ['yt-page-header-view-model', 'ytm-app', 'ytd-c4-tabbed-header-renderer'], // 2026-01, 2026-08, before 2024
      on: ON_CHANNEL,
      author: ['address'],
    },
    // The chat stands in a frame of the video's page.
    chat: {
      outer: true,
      on: /^\/live_chat/,
      author: OWNED,
    },
  },

  presses: [
    {
      action: 'like',
      press: liking(WORDS_LIKES, OFF),
      in: ['comment', 'post'],
      undo: liking(WORDS_LIKES, PRESSED),
      hold: 'press',
    },
    {
      action: 'like',
      press: liking(LIKES, OFF),
      in: ['short', 'apart', 'watch', 'phone'],
      undo: liking(LIKES, PRESSED),
      hold: 'press',
    },
    // Of a video with several owners it opens a list of them; each row there is held by itself (2026-06).
    {
      action: 'follow',
      press: [`#owner:not(:has(a${CHANNEL})) ${SUBSCRIBE}:not(${ON})`],
      in: ['watch'],
      undo: 'never',
      hold: 'call',
    },
    {
      action: 'follow',
      press: [`${SUBSCRIBE}:not(${ON})`],
      in: ['row', 'header', 'short', 'apart', 'watch', 'phone'],
      undo: [SUBSCRIBE + ON],
      hold: 'press',
    },
    {
      action: 'comment',
      press: ['ytd-commentbox #submit-button button'], // 2026-08
      in: ['comment', 'wall', 'watch'],
      undo: 'never',
      hold: 'press',
      keys: ['Control+Enter', 'Meta+Enter'],
      draft: ['#contenteditable-root'],
    },
    {
      action: 'comment',
      press: ['yt-live-chat-message-input-renderer #send-button button'], // 2026-08
      in: ['chat'],
      undo: 'never',
      hold: 'press',
      keys: ['Enter'],
      draft: ['yt-live-chat-text-input-field-renderer #input'],
    },
  ],
})

const VIDEO = [{ json: 'target.videoId' }, { json: 'target.playlistId' }]
const ACTION = 'actions.0'
const REPLY_PARAMS = 'createReplyParams'
/* @__NO_SIDE_EFFECTS__ */
const youtubei = (path: string) => new RegExp(`^/youtubei/v1/${path}$`)
// Field numbers from YouTube.js' schemas (2026): 1 = kind of action (5 = like), 3 = comment, 5 = video.
const COMMENT_LIKED = [{ proto: ACTION, at: [3] }]

const REPLY = /* @__PURE__ */ youtubei('(?:next|browse|player|search|reel/\\w+)')
const BYLINES = ['ownerText', 'longBylineText', 'shortBylineText']
const WATCHED = 'contents.twoColumnWatchNextResults.**.videoOwnerRenderer'
/** From an object that holds a post's id to its owner's page (replies of 2024 to 2026-06). */
const OWNERS = [
  ...BYLINES.map(text => `${text}.runs.navigationEndpoint`),
  'metadata.**.decoratedAvatarViewModel.**',
  'metadata.**.metadata.**.innertubeCommand', // a playlist's card, 2026-01
  'authorEndpoint',
  `${WATCHED}.navigationEndpoint`,
  'contents.singleColumnWatchNextResults.**.slimOwnerRenderer.navigationEndpoint',
]
/** …and to each of several owners (2026-06). */
const TOGETHER = [...BYLINES, WATCHED, 'metadata'].map(way => `${way}.**.listItemViewModel.**`)
/* @__NO_SIDE_EFFECTS__ */
const page = (ways: string[], ids: string[] = [], handles: string[] = []) => ({
  id: [...ways.map(way => `${way}.browseEndpoint.browseId`), ...ids],
  handle: [...ways.map(way => `${way}.browseEndpoint.canonicalBaseUrl`), ...handles],
})

export const teaches: NetSpec['teaches'] = [
  {
    path: REPLY,
    embedded: ['script:not([src])'], // `ytInitialData`, 2026-01
    post: {
      id: [
        'videoId',
        'contentId',
        'postId',
        'playlistId',
        'properties.commentId',
        'commentId', // before 2024
        'currentVideoEndpoint.watchEndpoint.videoId',
        'videoDetails.videoId',
      ],
      author: page(
        OWNERS,
        ['author.channelId', 'videoDetails.channelId'],
        ['author.displayName', 'microformat.**.ownerProfileUrl'],
      ),
      also: [{ part: 'co-author', ...page(TOGETHER) }],
    },
    account: { id: 'browseId', handle: ['canonicalBaseUrl'] },
  },
]

/** JSON to the site's inner interface, mostly as a `Request` with its body inside; ids of comments are protobuf. */
export const net: NetSpec = {
  proto: protoText,
  callHosts: [],
  calls: [
    { action: 'like', path: youtubei('like/(?<undo>remove)?like'), post: VIDEO },
    { action: 'follow', path: youtubei('subscription/(?<undo>un)?subscribe'), account: [{ json: 'channelIds.0' }] },
    {
      action: 'comment',
      path: youtubei('comment/create_comment(?:_reply)?'),
      post: [
        { proto: 'createCommentParams', at: [2] },
        { proto: REPLY_PARAMS, at: [2] },
      ],
      comment: [{ proto: REPLY_PARAMS, at: [4] }],
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
      draft: [{ json: 'richMessage.textSegments.0.text' }],
    },
    { action: 'post', path: youtubei('backstage/create_post'), draft: [{ json: 'commentText' }] },
  ],
  teaches: [{ path: REPLY }], // the page hands them over, the guard reads them
}
