import { definePlatform, inJson, type NetSpec, type Read, type ScanSpec } from './define'

/** A control by X's own mark; stable since 2023, whatever the language. */
/* @__NO_SIDE_EFFECTS__ */
const testid = (name: string) => `[data-testid="${name}"]`

// A quoted post is a focusable block inside the post; its author is not whom the controls act on (seen 2023, 2025-10).
const QUOTED = ['[role="link"][tabindex="0"]']
const HANDLE_PATH = /^\/(?<handle>\w{1,20})\/?$/
const POST_PATH = /^\/(?<handle>\w{1,20})\/status\/(?<post>\d+)/
// `/i/status/…` and `/i/web/status/…` name the post alone.
const POST_URL =
  /^https?:\/\/(?:\w+\.)?(?:x|twitter)\.com\/(?:i(?:\/web)?|(?<handle>\w{1,20}))\/status(?:es)?\/(?<post>\d+)/
const AVATAR = /^UserAvatar-Container-(?!unknown$)(?<handle>\w{1,20})$/

// The button itself says whom it follows (2023, 2026-02).
const FOLLOWED: Read[] = [
  { control: 'data-testid', pattern: /^(?<id>\d+)-follow$/ },
  { control: 'aria-label', pattern: /@(?<handle>\w{1,20})/ },
]
const EDITOR = ['[data-testid^="tweetTextarea_"]'] // 2026-08
// The card of a quoted post inside a composer; it names its author in words only (2025-10).
const QUOTES = {
  action: 'quote',
  holds: ['[role="link"][tabindex="0"]:has([data-testid="User-Name"])'],
  author: [
    { attribute: 'data-testid', of: ['[data-testid^="UserAvatar-Container-"]'], pattern: AVATAR },
    { text: [testid('User-Name')], pattern: /@(?<handle>\w{1,20})/ },
  ],
  part: 'quoted',
} as const

export const hosts = ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com']

export default definePlatform({
  name: 'X',
  hosts,
  checked: 'never',

  surfaces: {
    home: /^\/home/,
    post: POST_PATH,
    search: /^\/(?:search|explore|hashtag)/,
    list: /^\/i\/lists/,
    profile: /^\/\w+(?:\/(?:with_replies|media|highlights|articles))?\/?$/,
  },
  account: {
    path: HANDLE_PATH,
    reserved: [
      'home',
      'explore',
      'notifications',
      'messages',
      'search',
      'settings',
      'compose',
      'i',
      'jobs',
      'tos',
      'privacy',
      'login',
      'logout',
      'hashtag',
      'intent',
      'share',
    ],
  },
  post: { path: POST_PATH },
  me: [
    {
      attribute: 'data-testid',
      of: [
        '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]', // 2025
        '[data-testid="DashButton_ProfileIcon_Link"] [data-testid^="UserAvatar-Container-"]', // phone, 2025
      ],
      pattern: AVATAR,
    },
  ],

  boxes: {
    post: {
      box: ['article[data-testid="tweet"]'], // 2023, 2025-12
      author: [
        { link: ['[data-testid="User-Name"] a[href]'], not: QUOTED }, // 2023, 2025-12
        {
          attribute: 'data-testid',
          of: ['[data-testid="Tweet-User-Avatar"] [data-testid^="UserAvatar-Container-"]'],
          pattern: AVATAR,
          not: QUOTED,
        },
      ],
      // Only a link that holds the time is the post's own; a quoted photo links to another post (2025-10).
      post: [{ link: ['a[href*="/status/"] time'], not: QUOTED }],
      focal: ['article[data-testid="tweet"][tabindex="-1"]'], // 2025-12
    },
    viewer: {
      // An enlarged photo's own bar lies outside every article, answers beside it in theirs; its post is in the address
      // (2026-08, selectors only).
      box: ['[role="group"]:not(article *,section *)'],
      on: /\/status\/\d+\/(?:photo|video)\//,
      author: [],
      post: ['address'],
    },
    immersive: {
      // Each item of the phone's video viewer names its post; its address may be another item's (bundle, 2024).
      box: ['[data-testid^="immersive-tweet-ui-content-container-"]'],
      author: [{ link: ['a[href]'], not: ['[data-testid^="immersive-tweet-text-"]'] }],
      post: [
        { attribute: 'data-testid', of: ['[data-testid^="immersive-tweet-ui-content"]'], pattern: /-(?<post>\d+)$/ },
      ],
    },
    person: {
      box: [testid('UserCell'), testid('HoverCard')], // 2023, 2026-02; 2026-08
      author: [...FOLLOWED, { link: ['a[href]'] }],
    },
    // Beside this column the address says nothing of whose a button is.
    header: { box: [testid('primaryColumn')], author: [...FOLLOWED, 'address'] }, // 2025-12
    elsewhere: { box: ['main', 'body'], author: FOLLOWED, orElse: ['address'] },
    modal: { box: ['[role="dialog"][aria-modal="true"]'], author: [] }, // 2026-08
    inline: { around: ['[data-testid^="tweetTextarea_"]'], author: [] }, // 2026-08
  },

  presses: [
    {
      action: 'like',
      press: [testid('like')],
      in: ['post', 'viewer', 'immersive'],
      undo: [testid('unlike')],
      hold: 'press',
      keys: ['l'],
    },
    {
      action: 'share',
      press: [testid('retweet')],
      in: ['post', 'viewer', 'immersive'],
      undo: [testid('unretweet')],
      hold: 'press',
      keys: ['t'],
      opens: [testid('retweetConfirm'), testid('repostConfirm'), '[role="menu"]', testid('sheetDialog')],
      covers: ['quote'],
    },
    {
      action: 'comment',
      press: [testid('reply')],
      in: ['post', 'viewer', 'immersive'],
      undo: 'never',
      hold: 'press',
      keys: ['r'],
      covers: ['comment'],
      opens: ['[data-testid^="tweetTextarea_"]'],
    },
    {
      action: 'follow',
      press: ['[data-testid$="-follow"]'],
      in: ['person', 'header', 'elsewhere', 'post', 'immersive'],
      undo: ['[data-testid$="-unfollow"]', '[data-testid$="-cancel"]'],
      hold: 'press',
    },
    {
      action: 'post',
      press: [testid('tweetButton')],
      in: ['modal', 'inline'],
      undo: 'never',
      hold: 'press',
      keys: ['Control+Enter', 'Meta+Enter'],
      draft: EDITOR,
      // The composer leaves the post's address, so what it answers is read from the composer itself (2026-08).
      becomes: [QUOTES, { action: 'comment', holds: ['article[data-testid="tweet"]'], as: 'post', part: 'author' }],
    },
    {
      action: 'post',
      press: [testid('tweetButtonInline')],
      in: ['inline'],
      undo: 'never',
      hold: 'press',
      keys: ['Control+Enter', 'Meta+Enter'],
      draft: EDITOR,
      becomes: [QUOTES, { action: 'comment', address: true, part: 'author' }],
    },
  ],
})

// The id before the name changes with releases, the name does not.
/* @__NO_SIDE_EFFECTS__ */
const operation = (name: string) => new RegExp(`/graphql/[\\w-]+/${name}$`)
const QUOTED_POST = [{ json: 'variables.attachment_url', pattern: POST_URL }]
const TWEET = [{ json: 'variables.tweet_id' }, { json: 'variables.source_tweet_id' }]
const ANSWERED = [{ json: 'variables.reply.in_reply_to_tweet_id' }, { param: 'in_reply_to_status_id' }]
const TEXT = [{ json: 'variables.tweet_text' }, { param: 'status' }]
// The older interface is documented until 2023; its bodies are forms.
const CREATE = /\/graphql\/[\w-]+\/Create(?:Note)?Tweet$|\/statuses\/update\.json$/
// What is written in a community carries its number among the annotations of domain 31.
const COMMUNITY = inJson(/"entity_id":"(?<id>\d+)","group_id":"8","domain_id":"31"/)
const SCHEDULE = operation('CreateScheduledTweet')

const REPLIES = operation('\\w+')
export const teaches: NetSpec['teaches'] = [
  {
    path: REPLIES,
    // `core.screen_name` since 2025-05, `legacy.screen_name` before; reposts name their original inside.
    post: {
      id: 'rest_id',
      author: {
        id: ['core.user_results.result.rest_id', 'legacy.user_id_str'],
        handle: ['core.user_results.result.core.screen_name', 'core.user_results.result.legacy.screen_name'],
      },
    },
    account: { id: 'rest_id', handle: ['core.screen_name', 'legacy.screen_name'] },
  },
]

/** Requests of 2023–2026; bodies are JSON but for friendships, which are forms (twikit 2026-03, twitter-openapi 2025-05). */
export const net: NetSpec = {
  callHosts: ['api.x.com', 'api.twitter.com'],
  calls: [
    { action: 'like', path: operation('(?:Favorite|(?<undo>Unfavorite))Tweet'), post: TWEET },
    { action: 'like', path: operation('(?:Create|(?<undo>Delete))TweetReaction'), post: TWEET },
    { action: 'share', path: operation('(?:Create|(?<undo>Delete))Retweet'), post: TWEET },
    { action: 'comment', path: CREATE, needs: 'post', post: ANSWERED, quoted: QUOTED_POST, draft: TEXT },
    { action: 'quote', path: CREATE, needs: 'quoted', quoted: QUOTED_POST, draft: TEXT },
    { action: 'post', path: CREATE, group: COMMUNITY, draft: TEXT },
    {
      action: 'quote',
      path: SCHEDULE,
      needs: 'quoted',
      quoted: [{ json: 'variables.post_tweet_request.attachment_url', pattern: POST_URL }],
      draft: [{ json: 'variables.post_tweet_request.status' }],
    },
    { action: 'post', path: SCHEDULE, draft: [{ json: 'variables.post_tweet_request.status' }] },
    {
      action: 'follow',
      path: /\/1\.1\/friendships\/(?:create|(?<undo>destroy))\.json$/,
      account: [{ param: 'user_id' }],
      handle: [{ param: 'screen_name' }],
    },
    { action: 'like', path: /\/favorites\/(?:create|(?<undo>destroy))\.json$/, post: [{ param: 'id' }] },
    { action: 'share', path: /\/statuses\/(?<undo>un)?retweet\/(?<post>\d+)\.json$/ },
    {
      action: 'join',
      path: operation('(?:Join|RequestToJoin|(?<undo>Leave))Community'),
      group: [{ json: 'variables.communityId' }],
    },
  ],
  teaches: [{ path: REPLIES }], // the page hands them over, the guard reads them
}

/** Likes are shown to their owner alone; a followed account's button has its number (2026-02). */
export const scan: ScanSpec = {
  pages: [
    { kind: 'likes', path: /^\/\w{1,20}\/likes\/?$/ },
    { kind: 'following', path: /^\/\w{1,20}\/following\/?$/ },
  ],
  people: {
    box: [testid('UserCell')],
    reads: [
      {
        attribute: 'data-testid',
        of: ['[data-testid$="-unfollow"]', '[data-testid$="-follow"]'],
        pattern: /^(?<id>\d+)-(?:un)?follow$/,
      },
      { link: ['a[href]'] },
    ],
  },
}
