import { all, definePlatform, inJson, type NetSpec } from './define'

export const hosts = ['www.facebook.com', 'web.facebook.com', 'm.facebook.com', 'facebook.com']

const BUTTON = '[role="button"]'
const NAME = '[data-ad-rendering-role="profile_name"]'
// `-y-` in a link's `__tn__` says that it belongs to the story shared inside (2026-09).
const SHARED = 'a[href*="-y-R"]'
const COMMENT = '[data-commentid]'
const IN_GROUP = /\/(?:groups\/(?<id>\d+)(?![\w.])|(?<handle>groups\/[\w.]+))/

/* @__NO_SIDE_EFFECTS__ */
const labelled = (...labels: string[]) => labels.map(label => `${BUTTON}[aria-label="${label}"]`)
/* @__NO_SIDE_EFFECTS__ */
const inside = (around: string, wanted: readonly string[]) => wanted.map(one => `${around} ${one}`)
// Marks inside a button that no language changes (2026-09); an ad's and anybody's post carry the same.
const LIKES = ':has([data-ad-rendering-role="like_button"])'
const SHARES = ':has([data-ad-rendering-role="share_button"])'
const LIKE = [`${BUTTON}:is([aria-label="Like"],[aria-label="Suka"])`]
const LIKED = [
  `${BUTTON}:is([aria-label^="Remove "],[aria-label^="Hapus "],[aria-label="Unlike"],[aria-label="Batalkan suka"],[aria-label="Ubah tanggapan"],[aria-label="Suka Aktif"])`,
]
const FOLLOW = /* @__PURE__ */ labelled('Follow', 'Ikuti')
const FOLLOWED = /* @__PURE__ */ labelled('Following', 'Mengikuti')
const EITHER = all(FOLLOW, FOLLOWED)
// Some say the group's name as well.
const JOIN = [
  `${BUTTON}:is([aria-label="Join"],[aria-label^="Join group" i],[aria-label^="Gabung"],[aria-label^="Bergabung dengan"])`,
]
const JOINED = /* @__PURE__ */ labelled('Joined', 'Sudah bergabung', 'Bergabung')

const SENDS = /* @__PURE__ */ labelled('Post comment', 'Posting komentar', 'Kirim komentar')

const NAMED = [`${NAME} a[href]`]
const post = {
  author: [{ link: all(NAMED, ['a[href*="/user/"]']), not: [SHARED, COMMENT] }],
  also: [
    { part: 'original', reads: [{ link: [`${NAME} ${SHARED}`, `${NAME} h5 a[href]`] }] },
    {
      part: 'group',
      reads: [
        {
          attribute: 'href',
          of: [`${NAME} a[href*="/groups/"]`, 'a[href*="/groups/"][href*="/user/"]'],
          pattern: IN_GROUP,
          not: [SHARED, COMMENT],
        },
        { address: IN_GROUP },
      ],
    },
  ],
  // Permalinks are not on the page before a pointer is over them; an album's photo names its post.
  post: [{ attribute: 'href', of: ['a[href*="set=pcb."]'], pattern: /set=pcb\.(?<post>\d+)/, not: [SHARED] }],
  mark: ['[data-ad-rendering-role="story_message"]'],
} as const

const POSTS = ['post', 'numbered'] as const

export default definePlatform({
  name: 'Facebook',
  hosts,
  checked: 'never',

  surfaces: {
    home: /^\/(?:home\.php)?$/,
    group: /^\/groups\//,
    event: /^\/events\//,
    video: /^\/(?:reel|watch|videos)/,
    post: /^\/(?:[\w.]+\/(?:posts|videos|photos)\/|permalink\.php|story\.php|photo)/,
    profile: /^\/(?:[\w.]+\/?$|profile\.php|people\/)/,
  },
  account: {
    byNumber: /^\/(?:groups\/[^/]+\/user\/|profile\.php\?(?:.*&)?id=|people\/[^/]+\/)(?<id>\d+)/,
    path: /^\/(?<handle>[\w.]+)\/?(?:(?:about|photos|videos|reels|followers|mentions|events)\w*\/?)?$/,
    // Only what stands where a name is looked for; nobody is listed under the others.
    reserved: [
      'events',
      'groups',
      'hashtag',
      'me',
      'people',
      'permalink.php',
      'photo',
      'profile.php',
      'reel',
      'search',
      'story.php',
      'watch',
    ],
  },
  post: { path: /^\/(?<handle>[\w.]+)\/(?:posts|videos)\/(?:[^/]+\/)?(?<post>\w+)\/?$/ },

  boxes: {
    comment: {
      box: [COMMENT, '[role="article"]:has(a[href*="comment_id="])'], // 2026-09
      author: [{ link: ['a[href*="comment_id="]'], not: ['li'] }],
      mark: ['[lang]'],
    },
    post: { around: NAMED, lone: [BUTTON + LIKES], ...post },
    // Most feeds number their posts (2026): no post reaches beyond its own.
    numbered: { box: ['[aria-posinset]'], ...post },
    reel: {
      around: ['h2 a[aria-label]'], // 2025-11: "See owner profile"
      on: /^\/(?:reel|watch|share|[\w.]+\/(?:reels|videos))/,
      lone: ['h2 a[aria-label]'],
      author: [{ link: ['h2 a[aria-label]'] }],
    },
    title: { around: NAMED, lone: [NAME], author: [{ link: NAMED }] },
    // What stands below a further heading is a suggestion.
    header: { around: ['h1'], lone: all(EITHER, ['h2']), author: ['address'] },
    group: {
      around: ['a[href*="/groups/"]'],
      lone: all(JOIN, JOINED),
      author: [{ attribute: 'href', of: ['a[href*="/groups/"]'], pattern: IN_GROUP }],
      part: 'group',
    },
  },

  presses: [
    {
      action: 'like',
      press: [LIKE + LIKES],
      in: POSTS,
      undo: [LIKED + LIKES],
      hold: 'press',
      keys: ['l'],
    },
    // In a language we have no words for, on and off look alike: its request tells.
    { action: 'like', press: [BUTTON + LIKES], in: POSTS, undo: 'never', hold: 'call' },
    {
      action: 'like',
      press: LIKE,
      in: ['comment', 'reel'],
      undo: LIKED,
      hold: 'press',
    },
    {
      action: 'like',
      // The button before the one that opens the reactions.
      press: [`${COMMENT} li div:has(+ ${BUTTON}[aria-label]) > ${BUTTON}[aria-label]`],
      in: ['comment'],
      undo: 'never',
      hold: 'call',
    },
    {
      action: 'share',
      press: [BUTTON + SHARES],
      in: POSTS,
      undo: 'never',
      hold: 'press',
      opens: ['[role="dialog"]', '[role="menu"]'],
    },
    {
      action: 'comment',
      press: all([`#focused-state-composer-submit ${BUTTON}`], SENDS), // 2023, 2025
      in: POSTS,
      undo: 'never',
      hold: 'press',
      keys: ['Enter'],
      draft: ['form:has(#focused-state-composer-submit) [role="textbox"]'],
    },
    {
      action: 'follow',
      press: inside(NAME, FOLLOW),
      in: ['title'],
      undo: inside(NAME, FOLLOWED),
      hold: 'press',
    },
    // Mostly without a label.
    {
      action: 'follow',
      press: [`${NAME} ${BUTTON}`],
      says: /^(?:Follow|Ikuti)$/,
      in: ['title'],
      undo: 'never',
      hold: 'press',
    },
    { action: 'follow', press: FOLLOW, in: ['header'], undo: FOLLOWED, hold: 'press' },
    { action: 'join', press: JOIN, in: ['group'], undo: JOINED, hold: 'press' },
  ],
})

const PATH = /\/api\/graphql\/?$/
// `feedback:<post>`, for a comment `feedback:<post>_<comment>`; a feedback is what reactions and comments hang on.
const FEEDBACK = {
  post: [{ json: 'input.feedback_id', base64: true, pattern: /^feedback:(?<post>\d+)/ }],
  comment: [{ json: 'input.feedback_id', base64: true, pattern: /^feedback:(?<id>\d+_\d+)/ }],
} as const
// Some clients send one attachment without a list (2024): found in the JSON as it is written, by a key no words can hold.
const SHARED_POST = inJson(/"share_scrape_data":\s*"(?:[^"\\]|\\.)*?share_params\\":\s*\[\s*(?:\\")?(?<post>\d+)/)
const TEXT = [{ json: 'input.message.text' }]
const TO = [{ json: 'input.audience.to_id' }]
const react = { path: PATH, name: /FeedbackReactMutation/, ...FEEDBACK }
const compose = { path: PATH, name: /ComposerStoryCreateMutation/, group: TO, draft: TEXT }
const GROUP = inJson(/"group(?:_id|ID)":\s*"?(?<id>\d+)/)
const PAGE = inJson(/"(?:(?:un)?subscribee|page)_id":\s*"?(?<id>\d+)/)
// What its answer is called is not known; taking back must never wait.
const NOT_GOING = /"\w*(?:status|response|action)\w*":\s*"[^"]*(?:declin|not_|unwatch|remove|cancel)/i
const EVENT = { path: PATH, name: /Event\w*R[Ss][Vv][Pp]\w*Mutation$/, post: [{ json: 'input.event_id' }] }
const OLD_LIKE = { path: /^\/ufi\/reaction\/$/, post: [{ param: 'ft_ent_identifier' }] }

const REPLY = { path: PATH, embedded: ['script[data-sjs]'] } // 2025
const FEEDBACK_ID = /^feedback:(?<post>\d+(?:_\d+)?)$/

export const teaches: NetSpec['teaches'] = [
  {
    ...REPLY,
    post: {
      id: 'id',
      base64: FEEDBACK_ID,
      author: { id: ['owning_profile.id'] },
      also: [{ part: 'group', id: ['associated_group.id'] }],
    },
  },
  {
    ...REPLY,
    post: {
      id: 'feedback.id',
      base64: FEEDBACK_ID,
      author: { id: ['actors.id', 'author.id'], handle: ['actors.url', 'author.url'] },
      also: [
        {
          part: 'original', // its whole layout lies further down
          id: [
            'attached_story.actors.id',
            'attached_story.feedback.owning_profile.id',
            'comet_sections.attached_story.**.attached_story.**.actors.id',
          ],
          handle: ['attached_story.actors.url', 'comet_sections.attached_story.**.attached_story.**.actors.url'],
        },
      ],
    },
  },
  {
    ...REPLY,
    post: { id: 'id', author: { id: ['event_creator.id'], handle: ['event_creator.url'] } }, // by analogy
  },
  { path: PATH, account: { id: 'id', handle: ['url', 'profile_url'] } },
]

/** One path for everything: form bodies with JSON in `variables` (2025-04, 2026-09). */
export const net: NetSpec = {
  name: { header: 'x-fb-friendly-name', param: 'fb_api_req_friendly_name' },
  jsonIn: 'variables',
  callHosts: [],
  calls: [
    // Kinds are long numbers, before 2023 short ones under the shorter name; none of them is 0.
    { action: 'like', undo: { field: { jsonText: true }, is: /"feedback_reaction(?:_id)?":\s*"?0\b/ }, ...react },
    { action: 'comment', path: PATH, name: /CreateCommentMutation/, ...FEEDBACK, group: GROUP, draft: TEXT },
    { action: 'share', needs: 'post', post: SHARED_POST, ...compose },
    { action: 'post', ...compose },
    { action: 'share', path: PATH, name: /FeedToFeedReshare/, post: SHARED_POST },
    {
      action: 'follow',
      path: PATH,
      name: /(?:User|Page|Plus)(?:Comet)?(?<undo>Un)?(?:[Ff]ollow|[Ll]ike)(?:Commit)?Mutation/,
      account: PAGE,
    },
    {
      action: 'join',
      path: PATH,
      name: /^(?=\w*(?:Forum|RequestToParticipate|GroupLeave)Mutation)(?:(?<undo>\w*(?:Leave|Cancel))|\w*(?:Join|Request))/,
      group: GROUP,
    },
    { action: 'rsvp', undo: { field: { jsonText: true }, is: NOT_GOING }, ...EVENT },
    { action: 'like', undo: { field: { param: 'reaction_type' }, is: '0' }, ...OLD_LIKE },
  ],
  teaches: [{ path: PATH }], // what they teach is the guard's business
}
