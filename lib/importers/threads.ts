import { defineImporter, type Found, reading } from './define'
import { block, type HtmlBlock } from './html-blocks'
import { listed } from './listed'
import { repairRecords } from './meta-text'
import { boolean, count, listOf, numberOf, object, optional, recordOf, text } from './quick-shape'

/** `threads.net` until 2025. An address may leave out the author. */
const POST_ADDRESS = /^https?:\/\/(?:www\.)?threads\.(?:com|net)\/(?:@([\w.]+)\/post|t)\/([\w-]+)/
const PROFILE_ADDRESS = /^https?:\/\/(?:www\.)?threads\.(?:com|net)\/@?([\w.]+)\/?(?:\?.*)?$/

const Titled = object({
  title: optional(text),
  string_list_data: optional(
    listOf(object({ href: optional(text), value: optional(text), timestamp: optional(count) })),
  ),
})

/** `title` is the author's handle and may be empty; the address holds it too. */
const liked = reading(Titled, ({ title, string_list_data }) => {
  const entry = string_list_data?.[0]
  if (!title && !entry) return undefined
  const [, author, code] = POST_ADDRESS.exec(entry?.href ?? '') ?? []
  const post = code && entry?.href ? { id: code, url: entry.href } : undefined
  return { handle: title || author, post, seconds: numberOf(entry?.timestamp) }
})

/** The other way round than in Instagram's file of the same name: `title` is the display name, `value` the handle. */
const related = reading(Titled, ({ title, string_list_data }) => {
  const entry = string_list_data?.[0]
  const handle = entry?.value || PROFILE_ADDRESS.exec(entry?.href ?? '')?.[1]
  return handle || title ? { handle, name: title, seconds: numberOf(entry?.timestamp) } : undefined
})

/** Not seen here yet, but likes of Instagram went this way in 2025: the address names the author. */
const likedLabelled = reading(
  object({
    timestamp: optional(count),
    label_values: listOf(object({ href: optional(text), value: optional(text) })),
  }),
  ({ timestamp, label_values }) => {
    const address = label_values
      .flatMap(({ href, value }) => [href ?? '', value ?? ''])
      .find(address => POST_ADDRESS.test(address))
    const [, handle, code] = POST_ADDRESS.exec(address ?? '') ?? []
    return code && address ? { handle, post: { id: code, url: address }, seconds: numberOf(timestamp) } : undefined
  },
)

const Medium = object({
  title: optional(text),
  creation_timestamp: optional(count),
  text_app_post: optional(object({ is_reply: optional(boolean) })),
})

/** A reply does not say to whom: no id, no address, no parent. */
const written = reading(
  object({
    title: optional(text),
    creation_timestamp: optional(count),
    media: optional(listOf(Medium)),
  }),
  ({ title, creation_timestamp, media = [] }): Found | undefined => {
    const draft = title || media.map(medium => medium.title).find(caption => caption)
    const seconds = numberOf(creation_timestamp ?? media.find(medium => medium.creation_timestamp)?.creation_timestamp)
    if (!draft && seconds === undefined) return undefined
    const reply = media.some(medium => medium.text_app_post?.is_reply)
    return reply ? { action: 'comment', draft, seconds } : { alone: true, draft, seconds }
  },
)

const USERNAME_LABEL = /^(?:username|gebruikersnaam|nombre de usuario|nama pengguna)$/i
const username = reading(
  object({ string_map_data: recordOf(object({ value: optional(text) })) }),
  ({ string_map_data: data }) => ({
    handle: Object.entries(data).find(([key]) => USERNAME_LABEL.test(key))?.[1].value,
  }),
)

// --- the same on HTML pages ---------------------------------------------------------------------------------------

const firstIn = ({ links }: HtmlBlock, address: RegExp): RegExpExecArray | undefined =>
  links.map(({ href }) => address.exec(href)).find(found => found !== null) ?? undefined
const likedPage = block(page => {
  const [url, author, code] = firstIn(page, POST_ADDRESS) ?? []
  const handle = author ?? (/^[\w.]+$/.test(page.title) ? page.title : undefined)
  return handle || code ? { handle, post: code ? { id: code, url } : undefined } : undefined
})
const relatedPage = block(page => {
  const handle = firstIn(page, PROFILE_ADDRESS)?.[1]
  return handle || page.title ? { handle, name: page.title || undefined } : undefined
})
/** Whether it is a reply stands on no page seen: whom it may be for is not known. */
const writtenPage = block(({ title }) => ({ draft: title || undefined }))

/** A folder of the Instagram export, or asked for by itself. */
export default defineImporter({
  platform: 'threads',
  id: 'threads',
  name: { id: 'Threads, bagian dari ekspor Instagram, JSON', en: 'Threads, part of the Instagram export, JSON' },
  howToGet: {
    id: 'Pusat Akun → Informasi dan izin Anda → Ekspor informasi Anda → Buat ekspor → pilih Threads → Ekspor ke perangkat → Rentang tanggal: Sepanjang waktu → Format: JSON',
    en: 'Accounts Center → Your information and permissions → Export your information → Create export → choose Threads → Export to device → Date range: All time → Format: JSON',
  },
  archiveName:
    /(?:^|\/)(?:instagram|threads)-(?<handle>[A-Za-z0-9._]+?)-(?<day>\d{4}-\d{2}-\d{2})(?:-[^/]*)?(?:\.zip|$|\/)/,
  never: ['messages'],
  repair: repairRecords,
  owner: [
    {
      files: ['threads/personal_information.json'],
      at: [['text_post_app_text_post_app_profile']],
      reading: username,
    },
  ],
  records: [
    {
      action: 'like',
      files: ['threads/liked_threads.json'],
      ...listed([['text_post_app_media_likes']], [likedLabelled, liked]),
      html: [likedPage],
    },
    {
      action: 'post',
      files: ['threads/threads_and_replies.json'],
      ...listed([['text_post_app_text_posts']], [written]),
      html: [writtenPage],
    },
    {
      action: 'follow',
      lasts: true,
      files: ['threads/following.json'],
      ...listed([['text_post_app_text_post_app_following']], [related]),
      html: [relatedPage],
    },
    {
      action: 'follow',
      detail: 'pending',
      files: ['threads/pending_follow_requests.json', 'threads/recent_follow_requests.json'],
      ...listed(
        [
          ['text_post_app_text_post_app_follow_requests_sent'],
          ['text_post_app_text_post_app_permanent_follow_requests'],
        ],
        [related],
      ),
      html: [relatedPage],
    },
    {
      action: 'follow',
      undo: true,
      files: ['threads/recently_unfollowed_profiles.json'],
      ...listed([['text_post_app_text_post_app_unfollowed_users']], [related]),
      html: [relatedPage],
    },
  ],
})
