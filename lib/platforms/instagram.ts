import { shortcodeToNumber } from '../base/shortcode'
import { definePlatform, inJson, type NetSpec, type ScanSpec } from './define'

export const hosts = ['www.instagram.com', 'instagram.com']

const BUTTON = ':is(button,[role="button"])'
/** Innermost button around a picture; the picture's path is the mark that no language changes (2026-04). */
/* @__NO_SIDE_EFFECTS__ */
const showing = (...pictures: string[]) => pictures.map(picture => `${BUTTON}:not(:has(${BUTTON})):has(${picture})`)
// A comment's heart is 12 to 16 px, a post's 24 (2025).
const SMALL = '[height^="1"]'
const HEART = 'path[d^="M16.792 3.904"]'
// Red in any spelling, or the words: Indonesian in three (2026).
const ON =
  '[aria-label="Unlike"],[aria-label^="Batal "],[aria-label="Tidak Suka"],[fill*="255, 48"],[fill*="255,48"],[color*="255, 48"],[fill="#ff3040"]'
const LIKED = showing('path[d^="M34.6 3.1"]', `svg:is(${ON})`) // path: 2022-2025
/* @__NO_SIDE_EFFECTS__ */
const heart = (size: string) =>
  showing(`svg${size}:not(${ON}) ${HEART}`, `svg${size}[aria-label="Like"]`, `svg${size}[aria-label="Suka"]`)

const REPOSTED = showing('path[d^="M16 6.001"]') // 2026

/** A link that names a person by its path, or that leads to their reels (2026); pages of posts, places and lists are none. */
const PERSON =
  'a:is([href^="/"],[href*="//www.instagram.com/"]):not([href*="/p/"],[href*="/reel/"],[href^="/reels/"],[href*="/explore/"],[href*="/stories/"],[href*="/followers"],[href*="/following"])'
const NAME = `${PERSON}:not(:has(img))`
// Photographs name the people tagged in them (2023), and a page shows them before its author.
const MEDIA = ['[aria-hidden="true"]', '[role="presentation"]', '[role="button"]']
const DOUBLE = ['[role="button"][aria-hidden="true"]'] // 2026-04
const FORM = ':is(article,main,[role="main"]) form:has(textarea)'
const FOLLOWS = /^(?:Follow|Follow Back|Ikuti|Ikuti Balik)$/i // Indonesian: 2025, medium confidence
const CACHED = {
  attribute: 'src',
  of: ['img[src*="ig_cache_key="]'],
  pattern: /ig_cache_key=(?<post>\w+)/,
  base64: true,
} as const

export default definePlatform({
  name: 'Instagram',
  hosts,
  checked: 'never',

  surfaces: {
    home: /^\/$/,
    post: /^\/(?:[\w.]+\/)?(?:p|reel|tv)\//,
    reels: /^\/reels\//,
    story: /^\/stories\//,
    explore: /^\/(?:explore|popular)\//,
    profile: /^\/[\w.]+\/(?:(?:reels|tagged|reposts|saved)\/)?$/,
  },
  account: {
    path: /^\/(?<handle>[\w.]{1,30})(?:\/(?:reels|tagged|reposts|saved))?\/?$/,
    reserved: [
      'about',
      'accounts',
      'api',
      'direct',
      'directory',
      'explore',
      'graphql',
      'legal',
      'lite',
      'p',
      'popular',
      'reel',
      'reels',
      'stories',
      'tv',
      'web',
    ],
  },
  post: {
    path: /^\/(?:(?<handle>[\w.]{1,30})\/)?(?:p|reels?|tv)\/(?!audio\/)(?<post>[\w-]{5,})/,
    idOf: shortcodeToNumber,
  },

  me: [{ link: ['nav a[href]:has(img)'] }], // 2026

  boxes: {
    post: {
      box: ['article'], // feed 2026-04; over a profile 2026-05
      author: [{ link: [PERSON], not: MEDIA }],
      post: [{ link: ['a[href*="/p/"] time', 'a[href*="/reel/"] time'] }, CACHED],
    },
    page: {
      box: ['main', '[role="main"]'], // 2026-05
      on: /^\/(?:[\w.]+\/)?(?:p|reel|tv)\//,
      author: [{ address: /^\/(?<handle>[\w.]+)\/(?:p|reel|tv)\// }, { link: [PERSON], not: MEDIA }],
      // The time of a post's own page names its author, too (2026).
      post: [{ link: ['a[href*="/p/"] time', 'a[href*="/reel/"] time'] }, 'address'],
    },
    // The address of a list that scrolls may be a neighbour's: the card itself says whose it is.
    card: {
      around: [PERSON],
      lone: ['video'],
      on: /^\/reels\//,
      author: [{ link: [PERSON], not: ['div[dir="auto"]'] }], // its words; names stand in spans (2026)
      post: [CACHED],
    },
    story: {
      box: ['section', 'body'],
      on: /^\/stories\/(?!highlights\/)/,
      author: [{ address: /^\/stories\/(?<handle>[\w.]+)/ }],
      post: [{ address: /^\/stories\/[\w.]+\/(?<post>\d+)/ }],
    },
    highlight: { around: [PERSON], lone: [NAME], on: /^\/stories\/highlights\//, author: [{ link: [PERSON] }] },
    comment: {
      around: ['time'],
      lone: ['time', 'section'], // a post's own time and buttons are no comment's
      author: [{ link: [PERSON] }],
      post: [{ attribute: 'href', of: ['a[href*="/c/"]'], pattern: /\/c\/(?<post>\d+)/ }],
    },
    header: { box: ['main header'], author: ['address'], orElse: [{ link: [PERSON] }] },
    person: { around: [PERSON], lone: [NAME], author: [{ link: [PERSON] }] },
  },

  presses: [
    {
      action: 'like',
      press: heart(`:not(${SMALL})`),
      twice: DOUBLE,
      in: ['post', 'page', 'card', 'story', 'highlight'],
      undo: LIKED,
      hold: 'press',
    },
    { action: 'like', press: heart(SMALL), in: ['comment'], undo: LIKED, hold: 'press' },
    {
      action: 'share',
      // On and off have the same label (2026). No source names its request: the picture that turns says that it was sent.
      // A small or round one beside a picture says that it was reposted (2026).
      press: [`${BUTTON}:not(:has(${BUTTON}),:has(circle)):has(svg:not([height="22"]) path[d^="M19.998 9.497"])`],
      in: ['post', 'page', 'card'],
      undo: REPOSTED,
      hold: 'press',
      opens: REPOSTED,
    },
    {
      action: 'share',
      press: showing('path[d^="M13.973 20.046"]', 'svg[aria-label^="Share"]', 'svg[aria-label="Bagikan"]'),
      in: ['post', 'page', 'card'],
      undo: 'never',
      hold: 'press',
      opens: ['[role="dialog"]'],
    },
    {
      action: 'comment',
      press: [`${FORM} [type="submit"]`, `${FORM} [role="button"]:not(:has(svg))`],
      in: ['post', 'page'],
      undo: 'never',
      hold: 'press',
      keys: ['Enter'],
      draft: ['form textarea'],
    },
    { action: 'follow', press: [`main header ${BUTTON}`], says: FOLLOWS, in: ['header'], undo: 'never', hold: 'press' },
    { action: 'follow', press: [BUTTON], says: FOLLOWS, in: ['person'], undo: 'never', hold: 'press' },
  ],
})

const GRAPHQL = /^\/(?:api\/)?graphql(?:\/query)?\/?$/
// Three generations nest them differently; media and its owner are sometimes written as one.
const POST = inJson(/"media_?[iI]d":\s*"?(?<post>\d+)/)
const COMMENT = inJson(/"comment_?[iI]d":\s*"?(?<id>\d+)/)
const ACCOUNT = inJson(/"target_user_id":\s*"?(?<id>\d+)/)
/** By the name of the operation, on the one path of the two newer generations. */
const named = (name: RegExp) => ({ path: GRAPHQL, name })

const REPLIES = /^\/(?:(?:api\/)?graphql(?:\/query)?\/?$|api\/v1\/(?:clips|discover|fbsearch|feed|media|tags|users)\/)/
export const teaches: NetSpec['teaches'] = [
  {
    path: REPLIES,
    embedded: ['script[type="application/json"][data-sjs]'], // 2026-06
    post: {
      id: 'pk',
      author: { id: ['user.pk', 'owner.pk', 'owner_id.pk'], handle: ['user.username', 'owner.username'] },
      also: [{ part: 'co-author', id: ['coauthor_producers.pk'], handle: ['coauthor_producers.username'] }],
    },
    account: { id: 'pk', handle: ['username'] },
  },
]

/** Three generations live at once: paths of the REST API, `xdt` and `XIG` GraphQL (2024-05, 2026-09). */
export const net: NetSpec = {
  name: { header: 'x-fb-friendly-name', param: 'fb_api_req_friendly_name' },
  jsonIn: 'variables',
  callHosts: ['i.instagram.com'],
  calls: [
    {
      action: 'like',
      ...named(/^(?:usePolaris(?:LikeMedia|Stories)\w*?|PolarisAPI)(?<undo>Un)?[lL]ike(?:Post)?Mutation$/),
      post: POST,
    },
    { action: 'like', ...named(/^(?:use)?PolarisComment(?:Actions)?(?<undo>Un)?[lL]ikeMutation$/), comment: COMMENT },
    { action: 'follow', ...named(/^usePolaris(?:\w*User)?(?<undo>Un)?[fF]ollowMutation$/), account: ACCOUNT },
    {
      action: 'comment',
      // Until 2024 the text stood in `request_data`, since then beside the post in `data` (2023-03 to 2026-09).
      ...named(/^(?:use)?Polaris(?:Post)?Comment(?:Input\w*|Submit)Mutation$/),
      post: POST,
      comment: inJson(/"replied_to_comment_id":\s*"?(?<id>\d+)/),
      draft: [{ json: 'data.comment_text' }, { json: 'request_data.comment_text' }],
    },
    { action: 'share', ...named(/^(?:use)?Polaris\w*?(?<undo>Un|Delete)?[rR]epostMutation$/), post: POST }, // by analogy
    { action: 'like', path: /\/(?:web\/likes|media)\/(?<post>\d+)\w*\/(?<undo>un)?like\/?$/ },
    { action: 'like', path: /\/web\/comments\/(?<undo>un)?like\/(?<comment>\d+)\/$/ },
    { action: 'like', path: /\/media\/(?<comment>\d+)\/comment_(?<undo>un)?like\/$/ },
    {
      action: 'comment',
      path: /\/web\/comments\/(?<post>\d+)\w*\/add\/$/,
      comment: [{ param: 'replied_to_comment_id' }],
      draft: [{ param: 'comment_text' }],
    },
    { action: 'follow', path: /\/friendships\/(?:create|(?<undo>destroy))\/(?<account>\d+)\/$/ },
    { action: 'follow', path: /\/friendships\/(?<account>\d+)\/(?<undo>un)?follow\/$/ },
    { action: 'share', path: /\/media\/(?<post>\d+)\w*\/repost\/$/ }, // by analogy: no source names it
    { action: 'post', path: /\/media\/configure\w*\/$/, draft: [{ param: 'caption' }] },
  ],
  teaches: [{ path: REPLIES }], // what they teach is the guard's business
}

/** The page of one's likes shows pictures that name nobody; a post that is opened from it does (2025, medium confidence). */
export const scan: ScanSpec = {
  pages: [{ kind: 'likes', path: /^\/your_activity\/interactions\/likes\/?$/ }],
  goesOn: /^\/(?:[\w.]+\/)?(?:p|reel)\//,
}
