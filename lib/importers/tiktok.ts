import { z } from 'zod'
import { defineImporter, type Found, reading } from './define'
import { withoutNulls } from './without-nulls'
import { writtenTime } from './written-time'

/**
 * `https://www.tiktokv.com/share/video/ID/` (no author), `https://www.tiktok.com/@HANDLE/video/ID` (the handle may be
 * empty), `…/@HANDLE/live`, `https://m.tiktok.com/v/ID.html`; a short link tells neither.
 */
const VIDEO = /^https?:\/\/(?:www\.|m\.)?tiktokv?\.com\/(?:share\/video|v|@[\w.]*\/(?:video|photo))\/(\d+)/
const AUTHOR = /^https?:\/\/(?:www\.|m\.)?tiktok\.com\/@([\w.]+)(?:\/|\?|$)/
const SHORT = /^https?:\/\/(?:vm|vt)\.tiktok\.com\/(\w+)/

const linked = (link = ''): Pick<Found, 'post' | 'handle'> => {
  const id = VIDEO.exec(link)?.[1] ?? SHORT.exec(link)?.[1]
  return { handle: AUTHOR.exec(link)?.[1], post: id ? { id, url: link } : undefined }
}

/** `"N/A"` and `""` mean: none. */
const given = (value: string | undefined): string | undefined => (value === 'N/A' || value === '' ? undefined : value)

/** As text, in UTC; seconds in no file seen, but nothing else could be meant by a bare number. */
const timed = (date: string | number | undefined): Pick<Found, 'seconds' | 'at' | 'after' | 'before'> =>
  /^\d{9,16}$/.test(String(date)) ? { seconds: Number(date) } : writtenTime(String(date ?? ''), 'UTC')

/** Keys are in small letters in some lists and capitalised in others of the same file. */
const folded = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.preprocess(
    record =>
      typeof record === 'object' && record !== null
        ? Object.fromEntries(Object.entries(record).map(([key, value]) => [key.toLowerCase(), value]))
        : record,
    z.object({ date: z.union([z.string(), z.number()]).optional(), ...shape }),
  )

const video = reading(folded({ link: z.string().optional(), videolink: z.string().optional() }), row => {
  const link = given(row.link ?? row.videolink)
  return link || given(String(row.date ?? '')) ? { ...linked(link), ...timed(row.date) } : undefined
})

/** Most go to one person or another app; a repost (2025) shows on one's own profile. */
const privately = (method: string | undefined): Pick<Found, 'detail'> =>
  method?.toLowerCase() === 'repost' ? {} : { detail: 'private' }
const shared = reading(folded({ link: z.string().optional(), method: z.string().optional() }), row => {
  const link = given(row.link)
  const date = given(String(row.date ?? ''))
  return link || date ? { ...linked(link), ...timed(row.date), ...privately(row.method) } : undefined
})

const followed = reading(folded({ username: z.string() }), ({ date, username }) => {
  const handle = given(username)
  return handle ? { handle, ...timed(date) } : undefined
})

/** Older files do not say under which video, or have it as `Url`. */
const commented = reading(
  folded({ comment: z.string().optional(), 'original post link': z.string().optional(), url: z.string().optional() }),
  ({ date, comment, url, 'original post link': link }) =>
    comment === undefined && date === undefined
      ? undefined
      : { ...linked(given(link) ?? given(url)), draft: comment, ...timed(date) },
)

const posted = reading(
  folded({ link: z.string().optional(), title: z.string().optional() }),
  ({ date, link, title }) => {
    if (date === undefined && !link) return undefined
    const { post } = linked(link)
    // Addresses of the own files on TikTok's servers are long, signed, and gone in days.
    return { alone: true, post, draft: given(title), ...timed(date) }
  },
)

// --- the same as text files (2024–2026): names of files and keys are in the account's language -------------------------

/** Keys are known in English only: a time and an address are told by how they look. */
const told = (row: Readonly<Record<string, string>>) => {
  const values = Object.values(row)
  return {
    link: values.find(value => /^https?:\/\//.test(value)),
    date: values.find(value => /^\d{4}-\d\d-\d\d \d\d:\d\d/.test(value)),
  }
}
const lines = z.record(z.string(), z.string())
const videoText = reading(lines, row => {
  const { link, date } = told(row)
  return date ? { ...linked(link), ...writtenTime(date, 'UTC') } : undefined
})
const sharedText = reading(lines, row => {
  const { link, date } = told(row)
  const method = Object.values(row).find(value => /^repost$/i.test(value))
  return date ? { ...linked(link), ...writtenTime(date, 'UTC'), ...privately(method) } : undefined
})
const followedText = reading(lines, row => {
  const { date } = told(row)
  const handle = row.Username ?? row.UserName ?? Object.values(row).find(value => /^[\w.]{2,24}$/.test(value))
  return date && handle ? { handle, ...writtenTime(date, 'UTC') } : undefined
})
const commentedText = reading(lines, row => {
  const { link, date } = told(row)
  const draft = row.Comment ?? Object.values(row).find(value => value !== date && value !== link && value !== 'N/A')
  return date ? { ...linked(link), draft, ...writtenTime(date, 'UTC') } : undefined
})

const FILES = ['user_data_tiktok.json', 'user_data.json']

/** One JSON file. Sections were renamed about every year (2024–2026), lists never: they are looked for by their own names. */
export default defineImporter({
  platform: 'tiktok',
  id: 'tiktok',
  name: { id: 'TikTok, "Unduh data Anda", JSON', en: 'TikTok, "Download your data", JSON' },
  howToGet: {
    id: 'Profil → Menu → Pengaturan dan privasi → Akun → Unduh data Anda → Semua data → JSON → Minta data',
    en: 'Profile → Menu → Settings and privacy → Account → Download your data → All data → JSON → Request data',
  },
  never: [],
  repair: withoutNulls,
  records: [
    { action: 'like', files: ['like list.txt', 'likelijst.txt'], shapes: [videoText] },
    { action: 'share', files: ['reposts.txt', 'herplaatsingen.txt'], shapes: [videoText] },
    { action: 'share', files: ['share history.txt', 'geschiedenis delen.txt'], shapes: [sharedText] },
    { action: 'follow', lasts: true, files: ['following.txt', 'volgend.txt'], shapes: [followedText] },
    {
      action: 'comment',
      files: ['comment/comments.txt', 'comments/comments.txt', 'reacties.txt'],
      shapes: [commentedText],
    },
    { action: 'like', files: FILES, at: [['**', 'ItemFavoriteList']], shapes: [video] },
    { action: 'share', files: FILES, at: [['**', 'RepostList']], shapes: [video] },
    { action: 'share', files: FILES, at: [['**', 'ShareHistoryList']], shapes: [shared] },
    { action: 'follow', lasts: true, files: FILES, at: [['**', 'Following']], shapes: [followed] },
    { action: 'comment', files: FILES, at: [['**', 'CommentsList']], shapes: [commented] },
    {
      action: 'post',
      files: FILES,
      at: [
        ['**', 'Posts', 'VideoList'],
        ['**', 'Videos', 'VideoList'],
      ],
      shapes: [posted],
    },
  ],
})
