import { z } from 'zod'
import { defineImporter, type Found, reading } from './define'
import { listed } from './listed'
import { repairRecords } from './meta-text'

/** `threads.net` until 2025. An address may leave out the author. */
const POST_ADDRESS = /^https?:\/\/(?:www\.)?threads\.(?:com|net)\/(?:@([\w.]+)\/post|t)\/([\w-]+)/
const PROFILE_ADDRESS = /^https?:\/\/(?:www\.)?threads\.(?:com|net)\/@?([\w.]+)\/?(?:\?.*)?$/

const seconds = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^\d{1,16}$/)
      .transform(Number),
  ])
  .optional()
const Titled = z.object({
  title: z.string().optional(),
  string_list_data: z
    .array(z.object({ href: z.string().optional(), value: z.string().optional(), timestamp: seconds }))
    .optional(),
})

/** `title` is the author's handle and may be empty; the address holds it too. */
const liked = reading(Titled, ({ title, string_list_data }) => {
  const entry = string_list_data?.[0]
  if (!title && !entry) return undefined
  const [, author, code] = POST_ADDRESS.exec(entry?.href ?? '') ?? []
  const post = code && entry?.href ? { id: code, url: entry.href } : undefined
  return { handle: title || author, post, seconds: entry?.timestamp }
})

/** The other way round than in Instagram's file of the same name: `title` is the display name, `value` the handle. */
const related = reading(Titled, ({ title, string_list_data }) => {
  const entry = string_list_data?.[0]
  const handle = entry?.value || PROFILE_ADDRESS.exec(entry?.href ?? '')?.[1]
  return handle || title ? { handle, name: title, seconds: entry?.timestamp } : undefined
})

/** Not seen here yet, but likes of Instagram went this way in 2025: the address names the author. */
const likedLabelled = reading(
  z.object({
    timestamp: seconds,
    label_values: z.array(z.object({ href: z.string().optional(), value: z.string().optional() })),
  }),
  ({ timestamp, label_values }) => {
    const address = label_values
      .flatMap(({ href, value }) => [href ?? '', value ?? ''])
      .find(text => POST_ADDRESS.test(text))
    const [, handle, code] = POST_ADDRESS.exec(address ?? '') ?? []
    return code && address ? { handle, post: { id: code, url: address }, seconds: timestamp } : undefined
  },
)

const Medium = z.object({
  title: z.string().optional(),
  creation_timestamp: seconds,
  text_app_post: z.object({ is_reply: z.boolean().optional() }).optional(),
})

/** A reply does not say to whom: no id, no address, no parent. */
const written = reading(
  z.object({
    title: z.string().optional(),
    creation_timestamp: seconds,
    media: z.array(Medium).optional(),
  }),
  ({ title, creation_timestamp, media = [] }): Found | undefined => {
    const draft = title || media.map(medium => medium.title).find(text => text)
    const seconds = creation_timestamp ?? media.find(medium => medium.creation_timestamp)?.creation_timestamp
    if (!draft && seconds === undefined) return undefined
    const reply = media.some(medium => medium.text_app_post?.is_reply)
    return reply ? { action: 'comment', draft, seconds } : { alone: true, draft, seconds }
  },
)

const USERNAME_LABEL = /^(?:username|gebruikersnaam|nombre de usuario|nama pengguna)$/i
const username = reading(
  z.object({ string_map_data: z.record(z.string(), z.object({ value: z.string().optional() })) }),
  ({ string_map_data: data }) => ({
    handle: Object.entries(data).find(([key]) => USERNAME_LABEL.test(key))?.[1].value,
  }),
)

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
    },
    {
      action: 'post',
      files: ['threads/threads_and_replies.json'],
      ...listed([['text_post_app_text_posts']], [written]),
    },
    {
      action: 'follow',
      lasts: true,
      files: ['threads/following.json'],
      ...listed([['text_post_app_text_post_app_following']], [related]),
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
    },
    {
      action: 'follow',
      undo: true,
      files: ['threads/recently_unfollowed_profiles.json'],
      ...listed([['text_post_app_text_post_app_unfollowed_users']], [related]),
    },
  ],
})
