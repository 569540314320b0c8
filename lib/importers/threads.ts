import { z } from 'zod'
import { defineImporter, type Found, reading } from './define'
import { repairRecords } from './meta-text'

const POST_ADDRESS = /^https?:\/\/(?:www\.)?threads\.(?:com|net)\/@([\w.]+)\/post\/([\w-]+)/
const PROFILE_ADDRESS = /^https?:\/\/(?:www\.)?threads\.(?:com|net)\/@?([\w.]+)\/?(?:\?.*)?$/

const Titled = z.object({
  title: z.string().optional(),
  string_list_data: z
    .array(z.object({ href: z.string().optional(), value: z.string().optional(), timestamp: z.number().optional() }))
    .min(1),
})

/** `title` is the author's handle and may be empty; the address holds it too. */
const liked = reading(Titled, ({ title, string_list_data: [entry] }) => {
  const [, author, code] = POST_ADDRESS.exec(entry?.href ?? '') ?? []
  const post = code && entry?.href ? { id: code, url: entry.href } : undefined
  return { handle: title || author, post, seconds: entry?.timestamp }
})

/** The other way round than in Instagram's file of the same name: `title` is the display name, `value` the handle. */
const related = reading(Titled, ({ title, string_list_data: [entry] }) => {
  const handle = entry?.value || PROFILE_ADDRESS.exec(entry?.href ?? '')?.[1]
  return handle ? { handle, name: title, seconds: entry?.timestamp } : undefined
})

const Medium = z.object({
  title: z.string().optional(),
  creation_timestamp: z.number().optional(),
  text_app_post: z.object({ is_reply: z.boolean().optional() }).optional(),
})

/** A reply does not say to whom: no id, no address, no parent. */
const written = reading(
  z.object({
    title: z.string().optional(),
    creation_timestamp: z.number().optional(),
    media: z.array(Medium).optional(),
  }),
  ({ title, creation_timestamp, media = [] }): Found | undefined => {
    const draft = title || media.map(medium => medium.title).find(text => text)
    const seconds = creation_timestamp ?? media.find(medium => medium.creation_timestamp)?.creation_timestamp
    if (draft === undefined && seconds === undefined) return undefined
    const reply = media.some(medium => medium.text_app_post?.is_reply)
    return reply ? { action: 'comment', draft, seconds } : { alone: true, draft, seconds }
  },
)

const username = reading(
  z.object({ string_map_data: z.record(z.string(), z.object({ value: z.string().optional() })) }),
  ({ string_map_data: data }) => ({
    handle: ['Username', 'Gebruikersnaam', 'Nombre de usuario', 'Nama pengguna']
      .map(key => data[key]?.value)
      .find(Boolean),
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
    /(?:^|\/)(?:instagram|threads)-(?<handle>[a-z0-9._]+?)-(?<day>\d{4}-\d{2}-\d{2})-[A-Za-z0-9]+(?:\.zip|$|\/)/,
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
      at: [['text_post_app_media_likes']],
      shapes: [liked],
    },
    {
      action: 'post',
      files: ['threads/threads_and_replies.json'],
      at: [['text_post_app_text_posts']],
      shapes: [written],
    },
    {
      action: 'follow',
      lasts: true,
      files: ['threads/following.json'],
      at: [['text_post_app_text_post_app_following']],
      shapes: [related],
    },
    {
      action: 'follow',
      detail: 'pending',
      files: ['threads/pending_follow_requests.json', 'threads/recent_follow_requests.json'],
      at: [
        ['text_post_app_text_post_app_follow_requests_sent'],
        ['text_post_app_text_post_app_permanent_follow_requests'],
      ],
      shapes: [related],
    },
    {
      action: 'follow',
      undo: true,
      files: ['threads/recently_unfollowed_profiles.json'],
      at: [['text_post_app_text_post_app_unfollowed_users']],
      shapes: [related],
    },
  ],
})
