import { shortcodeToNumber } from '../base/shortcode'
import { definePlatform, inJson, type NetSpec } from './define'

export const hosts = ['www.threads.com', 'threads.com', 'www.threads.net', 'threads.net']

const BUTTON = ':is(button,[role="button"])'
/** Innermost button around a picture. */
/* @__NO_SIDE_EFFECTS__ */
const showing = (...pictures: string[]) => pictures.map(picture => `${BUTTON}:not(:has(${BUTTON})):has(${picture})`)
/** Pictures by their words, English and Indonesian (medium confidence). */
/* @__NO_SIDE_EFFECTS__ */
const labelled = (...labels: string[]) => labels.flatMap(label => showing(`svg[aria-label="${label}"]`))

// Red in any spelling, or the words: Indonesian in two.
const ON =
  '[aria-label="Unlike"],[aria-label^="Batal "],[aria-label^="Tidak "],[fill*="255, 48"],[fill*="255,48"],[color*="255, 48"]'
const LIKED = showing(`svg:is(${ON})`)
const REPOSTED = labelled('Reposted', 'Unrepost', 'Diposting ulang', 'Batal posting ulang', 'Batalkan posting ulang')

/** A post's own link holds its time and names its author (2025); a line above names who reposted it. */
const PERMALINK = 'a[href*="/post/"]:has(time)'
const BY_PERMALINK = [{ link: ['a[href*="/post/"] time'] }] // the same, but quick
const PERSON = 'a[href*="/@"]:not([href*="/post/"],[href*="/media"],[href$="/followers"],[href$="/following"])'
// Any link to a post before any to a person, who may have reposted it.
const LESS_SURE = [{ link: ['a[href*="/post/"]'] }, { link: [PERSON] }]
const EDITOR = '[contenteditable="true"]'
const FOLLOWS = /^(?:Follow|Follow back|Ikuti|Ikuti balik)$/i

export default definePlatform({
  name: 'Threads',
  hosts,
  checked: 'never',

  surfaces: {
    home: /^\/(?:for_you|following)?\/?$/,
    post: /^\/(?:@[\w.]+\/post|t)\//,
    search: /^\/(?:search|tag)/,
    profile: /^\/@[\w.]+(?:\/(?:replies|media|reposts))?\/?$/,
  },
  account: { path: /^\/@(?<handle>[\w.]{1,30})(?:\/(?:replies|media|reposts))?\/?$/, reserved: [] },
  post: { path: /^\/(?:@(?<handle>[\w.]{1,30})\/post|t)\/(?<post>[\w-]{5,})/, idOf: shortcodeToNumber },

  me: [{ link: ['a[href^="/@"]:has(svg[aria-label="Profile"],svg[aria-label="Profil"])'] }],

  boxes: {
    post: {
      box: ['[data-pressable-container]'], // 2025, 2026; a quoted post is one inside
      author: BY_PERMALINK,
      orElse: LESS_SURE,
      post: BY_PERMALINK, // read once
    },
    // The same without its mark: never a place with two posts, as a conversation has.
    bare: { around: [PERMALINK], lone: [PERMALINK], author: BY_PERMALINK, post: BY_PERMALINK },
    // Whom the plus on a picture follows; the post is no part of that.
    owner: { box: ['[data-pressable-container]'], author: BY_PERMALINK, orElse: LESS_SURE },
    viewer: { box: ['body'], on: /\/media\/?$/, author: [], post: ['address'] },
    // Rows of suggestions and cards over a name: a picture and a name, both links.
    person: { around: [PERSON], lone: [`${PERSON}:not(:has(img))`], author: [{ link: [PERSON] }] },
    header: { around: ['h1'], lone: [`${PERSON}:has(img)`], on: /^\/@/, author: ['address'] },
    composer: { around: [EDITOR], author: [] },
  },

  presses: [
    {
      action: 'like',
      // The path is no Instagram heart's (2026-05); of a heart whose words we lack only the colour tells on from off.
      press: showing(
        'svg[aria-label="Like"]',
        'svg[aria-label="Suka"]',
        `svg:not(${ON}) path[d^="M16.5 2C14.8335 2 13.2217"]`,
      ),
      in: ['post', 'bare', 'viewer'],
      undo: LIKED,
      hold: 'press',
    },
    {
      action: 'share',
      // Opens the menu for taking back, too, and perhaps under the same words: what is chosen there waits at its request.
      press: labelled('Repost', 'Posting ulang'),
      in: ['post', 'bare', 'viewer'],
      undo: REPOSTED,
      hold: 'call',
      opens: ['[role="menu"]', '[role="dialog"]'],
    },
    {
      action: 'comment',
      press: labelled('Reply', 'Balas'),
      in: ['post', 'bare', 'viewer'],
      undo: 'never',
      hold: 'press',
      opens: [EDITOR],
      covers: ['comment'],
    },
    // The plus on a picture follows whose post it is.
    {
      action: 'follow',
      press: labelled('Follow', 'Ikuti'),
      in: ['owner', 'person'],
      undo: 'never',
      hold: 'press',
    },
    { action: 'follow', press: [BUTTON], says: FOLLOWS, in: ['person', 'header'], undo: 'never', hold: 'press' },
    {
      // What it answers or quotes its request says; here counts the text.
      action: 'post',
      press: [`[role="dialog"] ${BUTTON}`],
      says: /^(?:Post|Posting|Kirim)$/i,
      in: ['composer'],
      undo: 'never',
      hold: 'press',
      draft: [EDITOR],
      covers: ['comment', 'quote'],
    },
  ],
})

const GRAPHQL = /^\/(?:api\/)?graphql(?:\/query)?\/?$/
/** The web app's operations: `useBarcelona…` until 2026, `useTH…` since. */
/* @__NO_SIDE_EFFECTS__ */
const named = (act: string) => ({ path: GRAPHQL, name: new RegExp(`^(?:use)?(?:Barcelona|TH)\\w*?${act}Mutation$`) })
// Media and its owner are sometimes written as one: the owner is then known, too.
const POST = inJson(/"media(?:ID|_id)":\s*"?(?<post>\d+)/)
const OWNER = inJson(/"media(?:ID|_id)":\s*"?\d+_(?<id>\d+)/)
const REPLIED = { param: 'text_post_app_info', pattern: /"reply_id":\s*"?(?<post>\d+)/ }
const QUOTED = [
  { param: 'text_post_app_info', pattern: /"quoted_post_id":\s*"?(?<post>\d+)/ },
  { param: 'quoted_post_id', pattern: /^(?<post>\d+)/ },
]
const WRITE = { path: /\/media\/configure_text_(?:only_post|post_app_\w+)\/$/, draft: [{ param: 'caption' }] }

export const teaches: NetSpec['teaches'] = [
  {
    path: GRAPHQL,
    embedded: ['script[type="application/json"][data-sjs]'], // 2026-06
    post: { id: 'pk', author: { id: ['user.pk', 'user.id'], handle: ['user.username'] } },
    account: { id: 'pk', handle: ['username'] },
  },
]

/** Operations on one path, forms with JSON in `variables` (2023 to 2026); what is written goes by paths of the REST API. */
export const net: NetSpec = {
  name: { header: 'x-fb-friendly-name', param: 'fb_api_req_friendly_name' },
  jsonIn: 'variables',
  callHosts: [],
  calls: [
    { action: 'like', ...named('(?<undo>Un)?[lL]ike(?:Post)?'), post: POST, account: OWNER },
    { action: 'share', ...named('(?<undo>Un|Delete|Remove)?[rR]epost'), post: POST, account: OWNER },
    {
      action: 'follow',
      ...named('(?<undo>Un)?[fF]ollow(?:User)?'),
      account: inJson(/"target_user_id":\s*"?(?<id>\d+)/),
    },
    { action: 'comment', needs: 'post', post: [REPLIED], quoted: QUOTED, ...WRITE },
    { action: 'quote', needs: 'quoted', quoted: QUOTED, ...WRITE },
    { action: 'post', ...WRITE },
    // The same as on Instagram, whose interface it shares (by analogy).
    { action: 'like', path: /\/media\/(?<post>\d+)\w*\/(?<undo>un)?like\/$/ },
    { action: 'follow', path: /\/friendships\/(?:create|(?<undo>destroy))\/(?<account>\d+)\/$/ },
    { action: 'share', path: /\/repost\/create_repost\/$/, post: [{ param: 'media_id', pattern: /^(?<post>\d+)/ }] },
    { action: 'share', undo: true, path: /\/repost\/delete_\w*repost\/$/, post: [{ param: 'original_media_id' }] },
  ],
  teaches: [{ path: GRAPHQL }], // what they teach is the guard's business
}
