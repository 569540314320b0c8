import { z } from 'zod'
import type { Instant } from '../base/time'
import { defineImporter, type Fact, type Found, type Owner, reading } from './define'
import { writtenTime } from './written-time'

/** X counts ids in milliseconds since this instant, 22 bits to the left (since 4 November 2010). */
const SNOWFLAKE_EPOCH = 1_288_834_974_657
const FIRST_SNOWFLAKE = 29_700_859_247n
const DAY_MS = 86_400_000

/** When the post with this id was made; nothing for older ids and for what is no id. */
function madeAt(id: string): Instant | undefined {
  if (!/^\d{1,20}$/.test(id)) return undefined
  const number = BigInt(id)
  return number < FIRST_SNOWFLAKE ? undefined : Number(number >> 22n) + SNOWFLAKE_EPOCH
}

/** X writes the text of posts with HTML's three escapes. */
const unescaped = (text: string): string =>
  text.includes('&') ? text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&') : text

const HANDLE = '[A-Za-z0-9_]{1,15}'
const POST_ADDRESS = new RegExp(`^https?://(?:www\\.|mobile\\.)?(?:twitter|x)\\.com/(${HANDLE})/status/(\\d+)`)
const REPOST = new RegExp(`^RT @(${HANDLE}):`)
const addressOf = (id: string): string => `https://x.com/i/web/status/${id}`
/** `-1`: the account was suspended when the archive was made. */
const realId = (id: string | undefined): string | undefined => (id && /^\d+$/.test(id) ? id : undefined)

// --- shapes -------------------------------------------------------------------------------------------------------

const Like = z.object({ tweetId: z.string(), fullText: z.string().optional(), expandedUrl: z.string().optional() })
/** From 2020 on each item stands under its own name; before, bare. */
const Wrapped = { like: z.object({ like: Like }), bare: Like }

const Mention = z.object({ screen_name: z.string().optional(), id_str: z.string().optional() })
const Tweet = z.object({
  id_str: z.string().optional(),
  created_at: z.string().optional(),
  deleted_at: z.string().optional(),
  full_text: z.string().optional(),
  text: z.string().optional(),
  in_reply_to_status_id_str: z.string().nullish(),
  in_reply_to_user_id_str: z.string().nullish(),
  in_reply_to_screen_name: z.string().nullish(),
  entities: z
    .object({
      user_mentions: z.array(Mention).nullish(),
      urls: z.array(z.object({ expanded_url: z.string().nullish() })).nullish(),
    })
    .nullish(),
  edit_info: z.object({ initial: z.object({ editTweetIds: z.array(z.string()).optional() }).optional() }).nullish(),
})
type Tweet = z.infer<typeof Tweet>

// --- what they mean -----------------------------------------------------------------------------------------------

/** X gives no time of a like: after the post was made, before the archive was. */
function liked({ tweetId, fullText, expandedUrl }: z.infer<typeof Like>, owner: Owner): Found | undefined {
  if (!/^\d+$/.test(tweetId)) return undefined
  const author = expandedUrl === undefined ? undefined : POST_ADDRESS.exec(expandedUrl)?.[1]
  return {
    handle: author && author !== 'i' ? author : fullText && REPOST.exec(fullText)?.[1],
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
  const reposted = REPOST.exec(text)?.[1]
  if (reposted) return { action: 'share', handle: reposted, id: mentioned(reposted), text }

  const toId = realId(tweet.in_reply_to_user_id_str ?? undefined)
  const toHandle = tweet.in_reply_to_screen_name ?? undefined
  const isReply = Boolean(tweet.in_reply_to_status_id_str || tweet.in_reply_to_user_id_str)
  const isOwn = (owner.id !== undefined && toId === owner.id) || (toHandle && toHandle.toLowerCase() === owner.handle)
  if (isReply && !isOwn) {
    const first = /^@([A-Za-z0-9_]{1,15})\b/.exec(text)?.[1]
    return { action: 'comment', id: toId, handle: toHandle ?? (toId ? undefined : first), draft: text }
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

/** Every layout from 2018: files at the root and bare items (to early 2020), `data/` and wrapped items since. */
export default defineImporter({
  platform: 'x',
  id: 'x',
  name: { id: 'X, "Arsip data Anda"', en: 'X, "Your archive"' },
  howToGet: {
    id: 'Setelan dan privasi → Akun Anda → Unduh arsip data Anda → masukkan kata sandi → Minta arsip',
    en: 'Settings and privacy → Your account → Download an archive of your data → enter your password → Request archive',
  },
  archiveName: /(?:^|\/)twitter-(?<day>\d{4}-\d{2}-\d{2})-[0-9a-f]+(?:\.zip|$|\/)/,
  never: ['assets', 'tweets_media', 'tweet_media', 'direct_messages_media'],
  owner: [
    {
      files: ['manifest.js'],
      at: [['{}']],
      reading: reading(
        z.object({
          userInfo: z.object({ accountId: z.string(), userName: z.string() }).partial().optional(),
          archiveInfo: z.object({ generationDate: z.string() }).partial().optional(),
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
        z.object({ account: z.object({ accountId: z.string(), username: z.string() }).partial() }),
        ({ account }) => ({ id: account.accountId, handle: account.username }),
      ),
    },
  ],
  records: [
    {
      action: 'like',
      files: ['like.js'],
      at: [[]],
      shapes: [reading(Wrapped.like, ({ like }, owner) => liked(like, owner)), reading(Wrapped.bare, liked)],
    },
    {
      action: 'post',
      tells: true,
      files: ['tweets.js', 'tweet.js', 'community-tweet.js', 'twitter-circle-tweet.js', 'deleted-tweets.js'],
      at: [[]],
      shapes: [
        reading(z.object({ tweet: Tweet }), ({ tweet }, owner) => tweeted(tweet, owner)),
        reading(Tweet, tweeted),
      ],
    },
    {
      action: 'follow',
      lasts: true,
      files: ['following.js'],
      at: [[]],
      shapes: [
        reading(z.object({ following: z.object({ accountId: z.string() }) }), ({ following: { accountId } }, owner) =>
          realId(accountId) ? { id: accountId, before: owner.madeAt } : undefined,
        ),
        reading(z.object({ accountId: z.string() }), ({ accountId }, owner) =>
          realId(accountId) ? { id: accountId, before: owner.madeAt } : undefined,
        ),
      ],
    },
  ],
})
