import { definePlatform } from './define'

// A quoted post is a focusable block inside the post; its author is not whom the controls act on (seen 2023, 2025-10).
const QUOTED = ['[role="link"][tabindex="0"]']
const HANDLE_PATH = /^\/(?<handle>\w{1,20})\/?$/
const POST_PATH = /^\/(?<handle>\w{1,20})\/status\/(?<post>\d+)/
const AVATAR = /^UserAvatar-Container-(?!unknown$)(?<handle>\w{1,20})$/

const EDITOR = ['[data-testid^="tweetTextarea_"]'] // 2026-08
// The card of a quoted post inside a composer; it names its author in words only (2025-10).
const QUOTES = {
  action: 'quote',
  holds: ['[role="link"][tabindex="0"]:has([data-testid="User-Name"])'],
  author: [
    { attribute: 'data-testid', of: ['[data-testid^="UserAvatar-Container-"]'], pattern: AVATAR },
    { text: ['[data-testid="User-Name"]'], pattern: /@(?<handle>\w{1,20})/ },
  ],
  part: 'quoted',
} as const

export default definePlatform({
  name: 'X',
  hosts: ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com'],
  checked: 'never',

  account: {
    path: HANDLE_PATH,
    reserved: ['home', 'explore', 'notifications', 'messages', 'search', 'settings', 'compose', 'i', 'jobs', 'tos', 'privacy', 'login', 'logout', 'hashtag', 'intent', 'share'],
  },
  post: { path: POST_PATH },

  boxes: {
    post: {
      box: ['article[data-testid="tweet"]'], // 2023, 2025-12
      author: [
        { link: ['[data-testid="User-Name"] a[href]'], not: QUOTED }, // 2023, 2025-12
        { attribute: 'data-testid', of: ['[data-testid="Tweet-User-Avatar"] [data-testid^="UserAvatar-Container-"]'], pattern: AVATAR, not: QUOTED },
      ],
      // Only a link that holds the time is the post's own; a quoted photo links to another post (2025-10).
      post: [{ link: ['a[href*="/status/"]:has(time)'], not: QUOTED }],
      focal: ['article[data-testid="tweet"][tabindex="-1"]'], // 2025-12
    },
    viewer: {
      // The lightbox's own action bar lies outside every article; its post is in the address (2026-08, selectors only).
      box: ['[aria-modal="true"] [role="group"]'],
      author: [],
      orElse: ['address'],
      post: ['address'],
    },
    immersive: {
      // Each item of the phone's video viewer names its post; its address may be another item's (bundle, 2024).
      box: ['[data-testid^="immersive-tweet-ui-content-container-"]'],
      author: [{ link: ['a[href]'] }],
    },
    person: {
      box: ['[data-testid="UserCell"]', '[data-testid="HoverCard"]'], // 2023, 2026-02; 2026-08
      author: [
        { control: 'data-testid', pattern: /^(?<id>\d+)-follow$/ },
        { control: 'aria-label', pattern: /@(?<handle>\w{1,20})/ },
      ],
      orElse: [{ link: ['a[href]'] }],
    },
    header: {
      box: ['[data-testid="primaryColumn"]', 'main', 'body'], // 2025-12
      author: [
        { control: 'data-testid', pattern: /^(?<id>\d+)-follow$/ },
        { control: 'aria-label', pattern: /@(?<handle>\w{1,20})/ },
      ],
      orElse: ['address'],
    },
    modal: { box: ['[role="dialog"][aria-modal="true"]'], author: [] }, // 2026-08
    inline: { around: ['[data-testid^="tweetTextarea_"]'], author: [] }, // 2026-08
  },

  presses: [
    {
      action: 'like',
      press: ['[data-testid="like"]'],
      in: ['post', 'viewer', 'immersive'],
      undo: ['[data-testid="unlike"]'],
      hold: 'press',
      keys: ['l'],
      done: ['[data-testid="unlike"]'],
    },
    {
      action: 'share',
      press: ['[data-testid="retweet"]'],
      in: ['post', 'viewer', 'immersive'],
      undo: ['[data-testid="unretweet"]'],
      hold: 'press',
      keys: ['t'],
      opens: ['[data-testid="retweetConfirm"]', '[data-testid="repostConfirm"]', '[role="menu"]', '[data-testid="sheetDialog"]'],
      covers: ['quote'],
    },
    {
      action: 'comment',
      press: ['[data-testid="reply"]'],
      in: ['post', 'viewer', 'immersive'],
      undo: 'never',
      hold: 'press',
      keys: ['r'],
      opens: ['[data-testid^="tweetTextarea_"]'],
    },
    {
      action: 'follow',
      press: ['[data-testid$="-follow"]'],
      in: ['person', 'header', 'post', 'immersive'],
      undo: ['[data-testid$="-unfollow"]', '[data-testid$="-cancel"]'],
      hold: 'press',
      done: ['[data-testid$="-unfollow"]', '[data-testid$="-cancel"]'],
    },
    {
      action: 'post',
      press: ['[data-testid="tweetButton"]'],
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
      press: ['[data-testid="tweetButtonInline"]'],
      in: ['inline'],
      undo: 'never',
      hold: 'press',
      keys: ['Control+Enter', 'Meta+Enter'],
      draft: EDITOR,
      becomes: [QUOTES, { action: 'comment', address: true, part: 'author' }],
    },
  ],
})
