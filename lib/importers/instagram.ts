import { numberToShortcode } from '../base/shortcode'
import { defineImporter, type Found, reading } from './define'
import type { HtmlBlock } from './html-blocks'
import { repairRecords } from './meta-text'
import { listOf, number, object, optional, type Read, recordOf, text } from './quick-shape'
import { writtenTime } from './written-time'

/** Usernames as Instagram allows them; display names and comments mostly differ (capitals, spaces). */
const USERNAME = /^[a-z0-9._]{1,30}$/
const POST_ADDRESS = /^https?:\/\/(?:www\.)?instagram\.com\/(?:[^/]+\/)?(?:p|reel|reels|tv)\/([\w-]+)/

function postAt(url: string | undefined): Found['post'] {
  const shortcode = url === undefined ? undefined : POST_ADDRESS.exec(url)?.[1]
  return shortcode && url ? { id: shortcode, url } : undefined
}

/** `https://www.instagram.com/_u/NAME` (2025 on) or `…/NAME`. */
const handleIn = (href: string | undefined): string | undefined =>
  href?.match(/^https?:\/\/(?:www\.)?instagram\.com\/(?:_u\/)?([A-Za-z0-9._]{1,30})\/?(?:\?.*)?$/)?.[1]

// --- shapes -------------------------------------------------------------------------------------------------------

/** 2021 to 2025: `title` and one entry of href, value and timestamp. */
const Titled = object({
  title: optional(text),
  string_list_data: listOf(object({ href: optional(text), value: optional(text), timestamp: optional(number) }), 1),
})

const LABEL = { label: optional(text), value: optional(text), href: optional(text) }
/** From late 2025: a bare list of labelled values; labels and group titles are localised. */
const Labelled = object({
  timestamp: optional(number),
  label_values: listOf(
    object({
      ...LABEL,
      title: optional(text),
      dict: optional(listOf(object({ dict: optional(listOf(object(LABEL))) }))),
    }),
  ),
})
type Labelled = Read<typeof Labelled>

/** Comments from 2022 on; the keys are localised. */
const Mapped = object({
  string_map_data: recordOf(object({ value: optional(text), timestamp: optional(number) })),
})

// --- what they mean -----------------------------------------------------------------------------------------------

const titledPost = reading(Titled, ({ title, string_list_data: [entry] }) => ({
  handle: title,
  seconds: entry?.timestamp,
  post: postAt(entry?.href),
}))

const labelledPost = reading(Labelled, row => {
  const address = row.label_values.map(({ href, value }) => postAt(href) ?? postAt(value)).find(post => post)
  return { handle: ownerOf(row), seconds: row.timestamp, post: address }
})

/**
 * The group of owner: an inner dict of at least two entries with an address. Its own address is the link in the bio,
 * never the post. "Hashtags" has one entry each; where "Brand partner" looks alike, the title or the first place decides.
 */
function ownerOf(row: Labelled): string | undefined {
  const groups = row.label_values.filter(item => item.dict?.some(inner => (inner.dict?.length ?? 0) >= 2))
  const group = groups.find(item => item.title === 'Owner') ?? groups[0]
  const entries = group?.dict?.find(inner => (inner.dict?.length ?? 0) >= 2)?.dict ?? []
  const named = entries.find(entry => entry.label === 'Username')?.value
  // Order seen: URL, Name, Username. A one-word name in small letters can look like a username: the last one counts.
  return named ?? entries.findLast(entry => USERNAME.test(entry.value ?? ''))?.value
}

/** Names of "Media Owner" seen so far (en, nl). */
const OWNER_KEYS = ['Media Owner', 'Media-eigenaar']

/**
 * Without knowing the language: the entry with a time is the time; of the others, in the order seen (comment, owner),
 * the second is the owner if it is a username; the first only if the second is there and cannot be one. A lone entry
 * is never taken for an owner: a one-word comment looks like a username.
 */
const mappedComment = reading(Mapped, ({ string_map_data: data }) => {
  const entries = Object.entries(data)
  const time = entries.find(([, entry]) => (entry.timestamp ?? 0) > 0)
  const others = entries.filter(entry => entry !== time && entry[1].value !== undefined)
  const known = others.find(([key]) => OWNER_KEYS.includes(key))
  const [first, second] = others
  const fits = (entry: typeof first): boolean => USERNAME.test(entry?.[1].value ?? '')
  const owner = known ?? (fits(second) ? second : second?.[1].value && fits(first) ? first : undefined)
  const comment = others.find(entry => entry !== owner)
  if (!owner && !comment && !time) return undefined
  return { handle: owner?.[1].value, seconds: time?.[1].timestamp, draft: comment?.[1].value }
})

const titledComment = reading(Titled, ({ title, string_list_data: [entry] }) => ({
  handle: title,
  seconds: entry?.timestamp,
  draft: entry?.value,
}))

/** Captions stand on the one medium, or on the post where there are several. */
const posted = reading(
  object({
    title: optional(text),
    creation_timestamp: optional(number),
    uri: optional(text),
    media: optional(listOf(object({ title: optional(text), creation_timestamp: optional(number) }))),
  }),
  ({ title, creation_timestamp, uri, media }) => {
    const seconds = creation_timestamp ?? media?.[0]?.creation_timestamp
    if (seconds === undefined || (uri === undefined && media === undefined)) return undefined
    return { alone: true, seconds, draft: title || media?.[0]?.title }
  },
)

const relationship = reading(Titled, ({ title, string_list_data: [entry] }) => {
  const handle = entry?.value || title || handleIn(entry?.href)
  return handle ? { handle, seconds: entry?.timestamp } : undefined
})

const username = reading(Mapped, ({ string_map_data: data }) => {
  const names = ['Username', 'Gebruikersnaam', 'Nombre de usuario', 'Nama pengguna']
  return { handle: names.map(name => data[name]?.value).find(value => value) }
})

// --- to 2020: files at the root, rows without keys (from descriptions only, no sample) ---------------------------

/** At the root, or in the one folder of that archive: other sites have files of these names further down. */
const TO_2020 = {
  likes: /^(?:instagram[^/]*\/)?likes\.json$/,
  comments: /^(?:instagram[^/]*\/)?comments\.json$/,
  connections: /^(?:instagram[^/]*\/)?connections\.json$/,
}
const timed = reading(listOf(text, 2), ([time, handle]) =>
  USERNAME.test(handle ?? '') ? { handle, ...writtenTime(time, 'UTC') } : undefined,
)
const timedComment = reading(listOf(text, 3), ([time, draft, handle]) =>
  USERNAME.test(handle ?? '') ? { handle, draft, ...writtenTime(time, 'UTC') } : undefined,
)
const connections = reading(recordOf(text), row =>
  Object.entries(row).flatMap(([handle, time]) =>
    USERNAME.test(handle) ? [{ handle, ...writtenTime(time, 'UTC') }] : [],
  ),
)

// --- the same on HTML pages ---------------------------------------------------------------------------------------

/** An entry of a page: a name or nothing as title, lines of which one is the date, links to the post or the account. */
const block = (meaning: (block: HtmlBlock) => Found | undefined) => ({
  read: (record: unknown): Found | undefined => {
    const page = record as HtmlBlock // made by html-blocks.ts, never read from a file as it is
    const when = page.date || page.lines.findLast(line => Object.keys(writtenTime(line)).length > 0)
    const found = meaning(page)
    return found && { ...found, ...writtenTime(when) }
  },
})
const named = (text: string | undefined): string | undefined => (USERNAME.test(text ?? '') ? text : undefined)
const linkedAccount = ({ links }: HtmlBlock): string | undefined =>
  links.map(({ href }) => handleIn(href)).find(handle => handle)
const linkedPost = ({ links }: HtmlBlock): Found['post'] => links.map(({ href }) => postAt(href)).find(post => post)

const likedPage = block(page => {
  const found = { handle: named(page.title), post: linkedPost(page) }
  return found.handle || found.post ? found : undefined
})
/** Lines of a comment: what was written, whose post it is under, the date; each behind a label in the account's language. */
const commentPage = block(page => {
  const texts = page.lines.filter(line => Object.keys(writtenTime(line)).length === 0)
  const owner = named(page.title) ?? texts.findLast((line, at) => at > 0 && USERNAME.test(line))
  const draft =
    texts.find(line => line !== owner && !/^[\p{L} -]{2,30}:?$/u.test(line)) ?? texts.find(line => line !== owner)
  return owner || draft ? { handle: owner, draft } : undefined
})
const relationPage = block(page => {
  const handle = linkedAccount(page) ?? named(page.title)
  return handle ? { handle } : undefined
})

// --- the format ---------------------------------------------------------------------------------------------------

/** Both layouts: folders at the root (2021–2023) and under `your_instagram_activity/`, `connections/` (2024 on). */
export default defineImporter({
  platform: 'instagram',
  id: 'instagram',
  name: { id: 'Instagram, "Ekspor informasi Anda", JSON', en: 'Instagram, "Export your information", JSON' },
  howToGet: {
    id: 'Pusat Akun → Informasi dan izin Anda → Ekspor informasi Anda → Buat ekspor → Ekspor ke perangkat → Rentang tanggal: Sepanjang waktu → Format: JSON',
    en: 'Accounts Center → Your information and permissions → Export your information → Create export → Export to device → Date range: All time → Format: JSON',
  },
  archiveName: /(?:^|\/)instagram-(?<handle>[a-z0-9._]+?)-(?<day>\d{4}-\d{2}-\d{2})-[A-Za-z0-9]+(?:\.zip|$|\/)/,
  postIdOf: numberToShortcode,
  never: ['messages'],
  repair: repairRecords,
  owner: [
    {
      files: ['personal_information/personal_information.json', 'account_information/personal_information.json'],
      at: [['profile_user']],
      reading: username,
    },
  ],
  records: [
    {
      action: 'like',
      files: ['likes/liked_posts.json'],
      at: [[], ['likes_media_likes']],
      shapes: [labelledPost, titledPost],
      html: [likedPage],
    },
    {
      action: 'like',
      detail: 'comment',
      files: ['likes/liked_comments.json'],
      at: [[], ['likes_comment_likes']],
      shapes: [labelledPost, titledPost],
      html: [likedPage],
    },
    {
      action: 'like',
      detail: 'story',
      files: ['story_interactions/story_likes.json', 'story_sticker_interactions/story_likes.json'],
      at: [['story_activities_story_likes'], []],
      shapes: [titledPost, labelledPost],
      html: [likedPage],
    },
    {
      action: 'comment',
      files: ['comments/post_comments.json', 'comments/reels_comments.json', 'comments/hype.json'],
      at: [[], ['comments_media_comments'], ['comments_reels_comments']],
      shapes: [mappedComment, titledComment],
      html: [commentPage],
    },
    {
      action: 'post',
      files: ['content/posts.json', 'media/posts.json', 'content/archived_posts.json', 'media/archived_posts.json'],
      at: [[], ['ig_archived_post_media']],
      shapes: [posted],
    },
    {
      action: 'post',
      detail: 'story',
      files: ['content/stories.json', 'media/stories.json'],
      at: [['ig_stories']],
      shapes: [posted],
    },
    {
      action: 'post',
      files: ['content/reels.json', 'media/reels.json'],
      at: [['ig_reels_media']],
      shapes: [posted],
    },
    {
      action: 'post',
      files: ['content/igtv.json', 'media/igtv.json'],
      at: [['ig_igtv_media'], []],
      shapes: [posted],
    },
    { action: 'like', files: [], path: TO_2020.likes, at: [['media_likes']], shapes: [timed] },
    { action: 'like', detail: 'comment', files: [], path: TO_2020.likes, at: [['comment_likes']], shapes: [timed] },
    { action: 'comment', files: [], path: TO_2020.comments, at: [['media_comments']], shapes: [timedComment] },
    {
      action: 'follow',
      lasts: true,
      files: [],
      path: TO_2020.connections,
      at: [['following', '{}']],
      shapes: [connections],
    },
    {
      action: 'follow',
      lasts: true,
      files: ['followers_and_following/following.json'],
      at: [['relationships_following']],
      shapes: [relationship],
      html: [relationPage],
    },
    {
      action: 'follow',
      detail: 'pending',
      files: [
        'followers_and_following/pending_follow_requests.json',
        'followers_and_following/recent_follow_requests.json',
        'followers_and_following/permanent_follow_requests.json',
      ],
      at: [['relationships_follow_requests_sent'], ['relationships_permanent_follow_requests']],
      shapes: [relationship],
      html: [relationPage],
    },
    {
      action: 'follow',
      undo: true,
      files: [
        'followers_and_following/recently_unfollowed_profiles.json',
        'followers_and_following/recently_unfollowed_accounts.json',
        'followers_and_following/recently_unfollowed.json',
        'followers_and_following/unfollowed_profiles.json',
      ],
      at: [['relationships_unfollowed_users']],
      shapes: [relationship],
      html: [relationPage],
    },
  ],
})
