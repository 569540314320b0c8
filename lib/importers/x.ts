import { DAY_MS, type Instant } from '../base/time'
import { defineImporter, type Fact, type Found, type Owner, reading } from './define'
import { listOf, nullish, object, optional, type Read, text } from './quick-shape'
import { withoutNulls } from './without-nulls'
import { writtenTime } from './written-time'

/** X counts ids in milliseconds since this instant, 22 bits to the left (since 4 November 2010). */
const SNOWFLAKE_EPOCH = 1_288_834_974_657
const FIRST_SNOWFLAKE = 29_700_859_247
const MILLISECOND = 2 ** 22
const LONGEST_ID = 20
/** Digits that are read together: `Number` of a whole id takes five times as long (measured). */
const TAIL = 9
const ZERO = 0x30

/**
 * When the post with this id was made; nothing for older ids and for what is no id. An id has more digits than a number
 * holds: where the rest could carry into the millisecond, it is counted exactly.
 */
function madeAt(id: string): Instant | undefined {
  if (id.length === 0 || id.length > LONGEST_ID) return undefined
  let head = 0
  let tail = 0
  for (let at = 0; at < id.length; at++) {
    const digit = id.charCodeAt(at) - ZERO
    if (digit < 0 || digit > 9) return undefined
    if (at < id.length - TAIL) head = head * 10 + digit
    else tail = tail * 10 + digit
  }
  const count = (head * 1e9 + tail) / MILLISECOND
  if (count * MILLISECOND < FIRST_SNOWFLAKE) return undefined
  const rest = count % 1
  const whole = rest < 0.001 || rest > 0.999 ? Number(BigInt(id) >> 22n) : Math.floor(count)
  return whole + SNOWFLAKE_EPOCH
}

/** X writes the text of posts with HTML's three escapes. */
const unescaped = (text: string): string =>
  text.includes('&') ? text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&') : text

const HANDLE = '[A-Za-z0-9_]{1,15}'
const POST_ADDRESS = new RegExp(`^https?://(?:www\\.|mobile\\.)?(?:twitter|x)\\.com/(${HANDLE})/status/(\\d+)`)
const REPOST = new RegExp(`^RT @(${HANDLE}):`)
/** The usual address names nobody, a million times over. */
const NOBODY = 'https://twitter.com/i/web/status/'
function authorIn(address: string): string | undefined {
  const handle = address.startsWith(NOBODY) ? undefined : POST_ADDRESS.exec(address)?.[1]
  return handle === 'i' ? undefined : handle
}
const addressOf = (id: string): string => `https://x.com/i/web/status/${id}`
/** `-1`: the account was suspended when the archive was made. */
const realId = (id: string | undefined): string | undefined => (id && /^\d+$/.test(id) ? id : undefined)

// --- shapes -------------------------------------------------------------------------------------------------------

const Like = object({ tweetId: text, fullText: optional(text), expandedUrl: optional(text) })
/** From 2020 on each item stands under its own name; before, bare. */
const Wrapped = { like: object({ like: Like }), bare: Like }

const Account = object({ screen_name: optional(text), id_str: optional(text) })
const Tweet = object({
  id_str: optional(text),
  created_at: optional(text),
  deleted_at: optional(text),
  full_text: optional(text),
  text: optional(text),
  in_reply_to_status_id_str: nullish(text),
  in_reply_to_user_id_str: nullish(text),
  in_reply_to_screen_name: nullish(text),
  entities: nullish(
    object({
      user_mentions: nullish(listOf(Account)),
      urls: nullish(listOf(object({ expanded_url: nullish(text) }))),
    }),
  ),
  /** Until 2018 only; later archives have it cut off, see the text. */
  retweeted_status: nullish(object({ id_str: optional(text), user: nullish(Account) })),
  edit_info: nullish(object({ initial: optional(object({ editTweetIds: optional(listOf(text)) })) })),
})
type Tweet = Read<typeof Tweet>

// --- what they mean -----------------------------------------------------------------------------------------------

/** X gives no time of a like: after the post was made, before the archive was. */
function liked({ tweetId, fullText, expandedUrl }: Read<typeof Like>, owner: Owner): Found | undefined {
  if (!/^\d+$/.test(tweetId)) return undefined
  const author = expandedUrl ? authorIn(expandedUrl) : undefined
  return {
    handle: author ?? (fullText?.startsWith('RT @') ? REPOST.exec(fullText)?.[1] : undefined),
    post: { id: tweetId, url: expandedUrl || addressOf(tweetId) },
    text: fullText && unescaped(fullText),
    after: madeAt(tweetId),
    before: owner.madeAt,
  }
}

/** Own posts, replies, reposts and quotes; X's own marks for them are always false or missing. */
function tweeted(tweet: Tweet, owner: Owner): Found | Found[] | undefined {
  const text = tweet.full_text ?? tweet.text
  const id = tweet.id_str
  if (text === undefined && id === undefined) return undefined
  const versions = tweet.edit_info?.initial?.editTweetIds ?? []
  if (versions.length > 1 && id !== undefined && versions.at(-1) !== id) return [] // an older wording; the last one counts
  const act = actOf(tweet, unescaped(text ?? ''), owner)
  const time = writtenAt(tweet)
  const post = id ? { id, url: addressOf(id) } : undefined
  const found: Found = { ...act, ...time, post, facts: factsIn(tweet) }
  if (tweet.deleted_at === undefined) return found
  return [found, { ...act, facts: undefined, ...writtenTime(tweet.deleted_at), post, undo: true }]
}

function actOf(tweet: Tweet, text: string, owner: Owner): Found {
  const mentions = tweet.entities?.user_mentions ?? []
  const mentioned = (handle: string) =>
    realId(mentions.find(({ screen_name }) => screen_name?.toLowerCase() === handle.toLowerCase())?.id_str)
  const original = tweet.retweeted_status?.user
  const reposted = original?.screen_name ?? REPOST.exec(text)?.[1]
  if (reposted) return { action: 'share', handle: reposted, id: realId(original?.id_str) ?? mentioned(reposted), text }

  const toId = realId(tweet.in_reply_to_user_id_str ?? undefined)
  const toHandle = tweet.in_reply_to_screen_name ?? undefined
  const isReply = Boolean(tweet.in_reply_to_status_id_str || tweet.in_reply_to_user_id_str)
  const isOwn = (owner.id !== undefined && toId === owner.id) || (toHandle && toHandle.toLowerCase() === owner.handle)
  if (isReply && !isOwn) {
    const first = /^@([A-Za-z0-9_]{1,15})\b/.exec(text)?.[1]
    const sameId = toId === undefined ? undefined : mentions.find(({ id_str }) => id_str === toId)?.screen_name
    return { action: 'comment', id: toId, handle: toHandle ?? sameId ?? (toId ? undefined : first), draft: text }
  }
  const quoted = quotedIn(tweet).filter(({ handle }) => handle.toLowerCase() !== owner.handle)
  if (quoted.length > 0) {
    return { action: 'quote', alone: true, draft: text, more: quoted.map(({ handle }) => ({ part: 'quoted', handle })) }
  }
  return { action: 'post', alone: true, draft: text }
}

const quotedIn = ({ entities }: Tweet): { handle: string; post: string }[] =>
  (entities?.urls ?? []).flatMap(({ expanded_url }) => {
    const [, handle, post] = POST_ADDRESS.exec(expanded_url ?? '') ?? []
    return handle && post && handle !== 'i' ? [{ handle, post }] : []
  })

/** Impossible years were seen in archives of 2025; the id tells when it was really made. */
function writtenAt({ created_at, id_str }: Tweet): Pick<Found, 'at' | 'after' | 'before'> {
  const written = writtenTime(created_at)
  const made = id_str === undefined ? undefined : madeAt(id_str)
  if (made === undefined) return written
  return written.at === undefined || Math.abs(written.at - made) > DAY_MS ? { at: made } : written
}

/** Handles of numbers, and authors of posts, that a like or a follow may lack. */
function factsIn(tweet: Tweet): Fact[] {
  const facts: Fact[] = []
  for (const { screen_name: handle, id_str } of tweet.entities?.user_mentions ?? []) {
    const id = realId(id_str)
    if (id && handle) facts.push({ id, handle })
  }
  const post = tweet.in_reply_to_status_id_str ?? undefined
  const id = realId(tweet.in_reply_to_user_id_str ?? undefined)
  const handle = tweet.in_reply_to_screen_name ?? undefined
  if (post && (id || handle)) facts.push({ post, id, handle })
  for (const quoted of quotedIn(tweet)) facts.push({ post: quoted.post, handle: quoted.handle })
  return facts
}

// --- the format ---------------------------------------------------------------------------------------------------

/** Who is followed: by number, or only by an address that has the number. */
const Followed = object({ accountId: optional(text), userLink: optional(text) })
function followed({ accountId, userLink }: Read<typeof Followed>, owner: Owner): Found | undefined {
  const id = realId(accountId ?? /[?&]user_id=(\d{1,20})\b/.exec(userLink ?? '')?.[1])
  return id ? { id, before: owner.madeAt } : undefined
}
const posts = [reading(object({ tweet: Tweet }), ({ tweet }, owner) => tweeted(tweet, owner)), reading(Tweet, tweeted)]

/**
 * Every layout: a file a month (to 2018: own posts only), files at the root and bare items (to early 2020), `data/` and
 * wrapped items since.
 */
export default defineImporter({
  platform: 'x',
  id: 'x',
  name: { id: 'X, "Arsip data Anda"', en: 'X, "Your archive"' },
  howToGet: {
    id: 'Setelan dan privasi → Akun Anda → Unduh arsip data Anda → masukkan kata sandi → Minta arsip',
    en: 'Settings and privacy → Your account → Download an archive of your data → enter your password → Request archive',
  },
  archiveName: /(?:^|\/)twitter-(?<day>\d{4}-\d{2}-\d{2})(?:-[^/]*)?(?:\.zip|$|\/)/,
  repair: withoutNulls,
  never: ['assets', 'tweets_media', 'tweet_media', 'direct_messages_media'],
  owner: [
    {
      files: ['manifest.js'],
      at: [['{}']],
      reading: reading(
        object({
          userInfo: optional(object({ accountId: optional(text), userName: optional(text) })),
          archiveInfo: optional(object({ generationDate: optional(text) })),
        }),
        ({ userInfo, archiveInfo }) => ({
          id: userInfo?.accountId,
          handle: userInfo?.userName,
          madeAt: writtenTime(archiveInfo?.generationDate).at,
        }),
      ),
    },
    {
      files: ['account.js'],
      at: [[]],
      reading: reading(
        object({ account: object({ accountId: optional(text), username: optional(text) }) }),
        ({ account }) => ({ id: account.accountId, handle: account.username }),
      ),
    },
    {
      files: ['js/user_details.js'],
      at: [['{}']],
      reading: reading(object({ id: optional(text), screen_name: optional(text) }), ({ id, screen_name }) => ({
        id,
        handle: screen_name,
      })),
    },
  ],
  records: [
    {
      action: 'like',
      files: ['like.js'],
      at: [[]],
      looksLike: /^\W*window\.YTD\.like\.part/,
      shapes: [reading(Wrapped.like, ({ like }, owner) => liked(like, owner)), reading(Wrapped.bare, liked)],
    },
    {
      action: 'post',
      tells: true,
      files: ['tweets.js', 'tweet.js', 'community-tweet.js', 'twitter-circle-tweet.js', 'deleted-tweets.js'],
      at: [[]],
      looksLike: /^\W*window\.YTD\.(?:tweets?|community_tweet|twitter_circle_tweet|deleted_tweets)\.part/,
      shapes: posts,
    },
    {
      action: 'post',
      tells: true,
      files: [],
      path: /(?:^|\/)data\/js\/tweets\/\d{4}_\d{2}\.js$/,
      at: [[]],
      looksLike: /^\W*Grailbird\.data\.tweets/,
      shapes: posts,
    },
    {
      action: 'follow',
      lasts: true,
      files: ['following.js'],
      at: [[]],
      looksLike: /^\W*window\.YTD\.following\.part/,
      shapes: [
        reading(object({ following: Followed }), ({ following }, owner) => followed(following, owner)),
        reading(Followed, followed),
      ],
    },
  ],
})
