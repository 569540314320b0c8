import { all, definePlatform, type Field, inJson, type NetSpec, type Said } from './define'

export const hosts = ['www.linkedin.com', 'linkedin.com']

/* @__NO_SIDE_EFFECTS__ */
const icon = (name: string) => `button:has(svg[id^="${name}"],svg[data-test-icon^="${name}"])`
/** The head of somebody's page, newer front end: their name is its second-level heading, and what it links to is not whom it shows (2026-08). */
const TOP = '[componentkey$="Topcard"]'
/** Links to people and pages; `${NAME}` is one in words. */
const PERSON = `:is(a[href*="/in/"],a[href*="/company/"],a[href*="/school/"],a[href*="/showcase/"]):not(${TOP} *)`
const NAME = `${PERSON}:not(:has(img))`
const PICTURED = `${PERSON}:has(img,figure)`
const GROUP = /\/groups\/(?<id>\d+)/
const IN_GROUP = { part: 'group', reads: [{ address: GROUP }] } as const
const COMMENT_ID = /,(?<post>\d+)\)$/
const WORDS = '[data-testid="expandable-text-box"]'
const REPLACEABLE = '[componentkey^="replaceableComment"]'
const POST_ID = /(?:activity|ugcPost|share):(?<post>\d+)/

// Both front ends are live: named classes (Ember, until 2026-08) and hashed ones, where icons keep their ids (2026-06).
const SHARED = ':is(.update-components-mini-update-v2,.feed-shared-mini-update-v2)'
// The class is of the older front end, in every language (2026).
const FOLLOW = [
  'button:is([aria-label^="Follow "],[aria-label="Follow"],[aria-label^="Ikuti "],[aria-label="Ikuti"],.follow[aria-pressed="false"])',
]
/** Whose picture comes first, but for a line above the post that says why it is shown: a rule follows it (2026-10). */
const shown = {
  author: [{ link: [PICTURED], not: [':has(+hr)', REPLACEABLE] }],
  also: [IN_GROUP],
  mark: [WORDS],
} as const
const ON_PAGE = /^\/(?:in|company|school|showcase)\//
const JOINS = /^(?:Join|Join group|Request to join|Gabung|Bergabung|Minta bergabung)$/i

export default definePlatform({
  name: 'LinkedIn',
  hosts,
  checked: 'never',

  surfaces: {
    home: /^\/feed\/?$/,
    post: /^\/(?:feed\/update|posts)\//,
    profile: /^\/in\//,
    page: /^\/(?:company|school|showcase)\//,
    group: /^\/groups\//,
  },
  account: {
    path: /^\/(?:in|company|school|showcase)\/(?<handle>[^/]+)/,
    byNumber: /^\/(?:company\/(?=\d+(?:\/|$))|in\/(?=ACoA))(?<id>[\w-]+)/,
    reserved: [],
    idOf: urn => urn.slice(urn.lastIndexOf(':') + 1),
  },
  post: {
    path: /^\/(?:feed\/update|posts\/(?<handle>[^_/]+)_)[^?]*?(?:activity|share|ugcPost)(?:[:-]|%3A)(?<post>\d+)/i,
    // A comment's urn holds its post's number, too.
    idOf: urn => /(\d+)(?:,urn.*)?\)?$/.exec(urn)?.[1] ?? urn,
  },

  boxes: {
    post: {
      box: ['[data-urn^="urn:li:"]', '[data-id^="urn:li:activity:"]'],
      author: [{ link: ['.update-components-actor__meta-link'], not: [SHARED] }],
      also: [{ part: 'original', reads: [{ link: [`${SHARED} ${PERSON}`] }] }, IN_GROUP],
      post: [
        { attribute: 'data-urn', of: ['[data-urn]'], pattern: POST_ID },
        { attribute: 'data-id', of: ['[data-id]'], pattern: POST_ID },
      ],
    },
    comment: {
      box: [
        REPLACEABLE, // 2026-10
        '[data-id^="urn:li:comment:"]',
        '.comments-comment-entity',
        '.comments-comment-item',
      ],
      author: [
        { link: ['.comments-comment-meta__actor', PERSON], not: ['.comments-comment-item__main-content', WORDS] },
      ],
      post: ['data-id', 'componentkey'].map(attribute => ({ attribute, of: [`[${attribute}]`], pattern: COMMENT_ID })),
    },
    // The newer front end: a post or a comment is the smallest place with a button and somebody's picture; no id is shown.
    card: { around: [PICTURED], lone: [`:is(${icon('repost-small')},[aria-label="Repost"])`], ...shown },
    // …and never beyond its place in a feed.
    item: { box: ['[role="listitem"]', '[componentkey*="FeedType"]'], ...shown },
    person: { around: [PERSON], lone: [NAME, 'h1'], author: [{ link: [PERSON] }] },
    header: { around: ['h1'], lone: FOLLOW, on: ON_PAGE, author: ['address'] },
    top: { box: [TOP], on: ON_PAGE, author: ['address'] },
    group: {
      around: ['a[href*="/groups/"]', 'h1'],
      lone: ['a[href*="/groups/"]:has(img)', 'h1'],
      author: [{ attribute: 'href', of: ['a[href*="/groups/"]'], pattern: GROUP }, { address: GROUP }],
      part: 'group',
    },
  },

  presses: [
    {
      action: 'like',
      press: ['button.react-button__trigger[aria-pressed="false"]'],
      in: ['post', 'comment'],
      undo: ['button.react-button__trigger[aria-pressed="true"]'],
      hold: 'press',
    },
    {
      action: 'like',
      press: [
        `${icon('thumbs-up-outline')}:not([aria-pressed])`,
        'button[aria-label="Reaction button state: no reaction"]',
      ],
      in: ['comment', 'card', 'item'],
      undo: ['button[aria-label^="Reaction button state"]', 'button:has(svg[id*="-consumption-"])'],
      hold: 'press',
    },
    {
      // A face of the menu that opens over the button; those beside a count open who reacted (2026-07).
      action: 'like',
      press: ['button:has(img[data-test-reactions-icon-type]:not([class*="consumption"]))'],
      in: ['post', 'comment'],
      undo: 'never',
      hold: 'call',
    },
    {
      // Opens a menu, perhaps also that for taking back: what is chosen there waits at its request.
      action: 'share',
      press: ['button.social-reshare-button', icon('repost-small')],
      in: ['post', 'card'],
      undo: 'never',
      hold: 'call',
      opens: ['[role="menu"]', '.artdeco-dropdown__content'],
    },
    {
      action: 'comment',
      press: ['button[class*="comments-comment-box__submit-button"]'],
      in: ['comment', 'post'],
      undo: 'never',
      hold: 'press',
      draft: ['.comments-comment-box__form [role="textbox"]'],
    },
    {
      action: 'follow',
      press: FOLLOW,
      in: ['post', 'header', 'top', 'person'],
      undo: [
        'button:is([aria-label^="Following"],[aria-label^="Unfollow"],[aria-label^="Mengikuti"],[aria-label^="Berhenti mengikuti"],.follow[aria-pressed="true"])',
      ],
      hold: 'press',
    },
    // The newer front end's label is a name alone (2026-10).
    {
      action: 'follow',
      press: ['button'],
      says: /^(?:Follow|Ikuti)$/,
      in: ['header', 'top', 'person'],
      undo: 'never',
      hold: 'press',
    },
    { action: 'join', press: ['button'], says: JOINS, in: ['group'], undo: 'never', hold: 'press' },
  ],
})

/** What a reaction or a comment hangs on: a post, or a comment and its post. */
const THREAD = {
  comment: all<Field>(
    [{ param: 'threadUrn', pattern: /^(?<id>.*comment:.+)/ }],
    inJson(/"(?:thread|parentComment)Urn":"(?<id>[^"]*comment:[^"]+)/, /"commentId":"?(?<id>\d+)/),
  ),
  post: all<Field>(
    [{ param: 'threadUrn', pattern: /(?<post>(?:urn:li:)?\w+:\d+)/ }],
    inJson(
      /"(?:thread|rootContent)(?:Urn)?":"[^"]*?(?<post>(?:urn:li:)?\w+:\d+)/,
      /"(?:activity|ugcPost)Id":"?(?<post>\d+)/,
    ),
  ),
}
const DRAFT = [{ json: 'variables.post.commentary.text' }, { json: 'commentaryV2.text' }, { json: 'commentary.text' }]
/* @__NO_SIDE_EFFECTS__ */
const says = (is: RegExp): Said => ({ field: { jsonText: true }, is })
const SHARES = { path: /DashShares\.|normShares/, draft: DRAFT }
const SHARED_POST = inJson(/"parent(?:Urn)?":"(?<post>urn[^"]+)/)

const REPLIES = /^\/voyager\/api\/(?:graphql$|feed|identity|organization|voyager(?:Fe|Id|Or))/
const FIRST_PAGE = ['code[id^="bpr-guid-"]']
const author = { handle: ['actor.navigationContext.actionTarget', 'actor.navigationContext.url'] }
const also = [{ part: 'original' as const, handle: ['resharedUpdate.actor.navigationContext.actionTarget'] }]

export const teaches: NetSpec['teaches'] = [
  // A post goes by several numbers: that of its activity, and that of what was shared.
  { path: REPLIES, embedded: FIRST_PAGE, post: { id: 'metadata.backendUrn', author, also } },
  { path: REPLIES, embedded: FIRST_PAGE, post: { id: 'metadata.shareUrn', author, also } },
  { path: REPLIES, embedded: FIRST_PAGE, post: { id: 'urn', author: { handle: ['commenter.navigationUrl'] } } },
  { path: REPLIES, embedded: FIRST_PAGE, account: { id: 'entityUrn', handle: ['publicIdentifier', 'url'] } },
]

/**
 * Three generations live at once: GraphQL with the operation in its query, the older REST interface, and server-driven
 * requests (2026-05 to 2026-09). What stands before the dot of a name stays, the hash behind it rotates.
 */
export const net: NetSpec = {
  inQuery: true,
  callHosts: [],
  calls: [
    {
      action: 'like',
      path: /(?:Dash|Feed|\/)[rR]eactions(?:[.?]|$)|\.reactions\.(?:create|(?<undo>delete))/,
      undo: says(/"variables":{[^{]*"reactionType"/), // by analogy
      ...THREAD,
    },
    {
      action: 'comment',
      path: /(?:Dash|Norm|feed\/)[cC]omments(?:[.?]|$)|\.comments\.(?:create|(?<undo>delete))Comment/,
      draft: DRAFT,
      ...THREAD,
    },
    {
      action: 'share',
      path: /DashReposts(?:[.?]|$)|\.(?:create|(?<undo>delete))\w*Repost/,
      undo: says(/"resourceKey"/),
      post: THREAD.post,
    },
    { action: 'quote', when: says(/"text":"[^"]/), needs: 'quoted', quoted: SHARED_POST, ...SHARES },
    { action: 'share', needs: 'post', post: SHARED_POST, ...SHARES },
    { action: 'post', ...SHARES },
    {
      action: 'follow',
      path: /ollowingStates.*(?::|%3A)(?<account>[\w-]+)|pdateFollowState|feed\/follows\?action=(?<undo>un)?follow/,
      undo: says(/"following":false|StateType_(?:UNF|FOLLOW_INA)/),
      handle: inJson(/"(?:memberV|v)anityName":"(?<id>[^"]+)/),
      account: inJson(/(?:"companyId":"?|fs_followingInfo:)(?<id>\d+)/),
    },
    {
      action: 'join', // by analogy: no source shows its body
      path: /GroupMemberships/,
      undo: says(/LEAVE|RESCIND|WITHDRAW|REMOVE/),
      group: inJson(/"groupUrn":"[^"]*?(?<id>\d+)"/),
    },
  ],
  teaches: [{ path: REPLIES }], // what they teach is the guard's business
}
