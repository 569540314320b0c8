import { z } from 'zod'
import { defineImporter, type Fact, type Found, reading } from './define'
import { writtenTime } from './written-time'

const row = z.record(z.string(), z.string().optional())
const VIDEO_ID = /^[\w-]{11}$/
const CHANNEL_ID = /^UC[\w-]{8,30}$/
const VIDEO_ADDRESS = /^https?:\/\/(?:www\.|m\.)?youtube\.com\/watch\?(?:[^#]*&)?v=([\w-]{11})/
const CHANNEL_ADDRESS = /^https?:\/\/(?:www\.|m\.)?youtube\.com\/channel\/(UC[\w-]{8,30})/

const video = (id: string): Found['post'] => ({ id, url: `https://www.youtube.com/watch?v=${id}` })
const channelIn = (url: string | undefined): string | undefined => CHANNEL_ADDRESS.exec(url ?? '')?.[1]
const videoIn = (url: string | undefined): string | undefined => VIDEO_ADDRESS.exec(url ?? '')?.[1]

/** Any table in a folder of the YouTube part; folder and file names are localised. */
const ANY_TABLE = /(^|\/)youtube[^/]*\/(?:[^/]+\/){1,2}[^/]+\.csv$/
const ANY_TIME = /^\d{4}-\d\d-\d\d/

// --- what records mean --------------------------------------------------------------------------------------------

/** A list of videos does not say whose they are. */
const likedRow = reading(row, ({ id, time }) =>
  id && VIDEO_ID.test(id) ? { post: video(id), ...writtenTime(time, 'UTC') } : undefined,
)

/** Takeout until about 2021. The channel in it is the person's own: the owner of the list, not of the video. */
const likedItem = reading(
  z.object({
    contentDetails: z.object({ videoId: z.string() }),
    snippet: z.object({ publishedAt: z.string().optional(), title: z.string().optional() }),
  }),
  ({ contentDetails: { videoId }, snippet: { publishedAt, title } }) => ({
    post: video(videoId),
    text: title,
    ...writtenTime(publishedAt),
  }),
)

const subscribed = reading(row, ({ id, title }) => (id && CHANNEL_ID.test(id) ? { id, name: title } : undefined))

const subscribedItem = reading(
  z.object({
    snippet: z.object({
      resourceId: z.object({ channelId: z.string() }),
      title: z.string().optional(),
      publishedAt: z.string().optional(),
    }),
  }),
  ({ snippet }) => ({ id: snippet.resourceId.channelId, name: snippet.title, ...writtenTime(snippet.publishedAt) }),
)

/** The channel in the table is the person's own; the video's is not there. A live chat looks alike. */
const commented = reading(row, ({ video: id, time, text }) => ({
  post: id && VIDEO_ID.test(id) ? video(id) : undefined,
  draft: textOf(text ?? ''),
  ...writtenTime(time, 'UTC'),
}))

/** `{"takeoutSegments":[{"text":…}]}` until June 2024; since then such objects side by side, without brackets. */
function textOf(raw: string): string {
  let segments: unknown
  try {
    segments = JSON.parse(`[${raw}]`)
  } catch {
    return raw // plain text
  }
  const parts = Segments.safeParse(segments)
  if (!parts.success) return raw
  return parts.data
    .flatMap(part => ('text' in part ? part.text : part.takeoutSegments.map(({ text }) => text)))
    .join('')
}
const Segment = z.object({ text: z.string() })
const Segments = z.array(z.union([Segment, z.object({ takeoutSegments: z.array(Segment) })]))

const Seen = z.object({
  title: z.string().optional(),
  titleUrl: z.string().optional(),
  subtitles: z.array(z.object({ name: z.string().optional(), url: z.string().optional() })).optional(),
  time: z.string().optional(),
})

/** Verbs are localised; "liked" cannot be told from "watched" by an address, so only these count (en, id, nl, de). */
const LIKED = /^(?:Liked|Menyukai|Leuk gevonden:?|Mag ich:?)\s/

/** "My Activity": a channel's own address is a subscription; a video is one that was liked, or only watched. */
const activity = reading(Seen, ({ title = '', titleUrl, subtitles, time }): Found | Found[] => {
  const subscribedTo = channelIn(titleUrl)
  if (subscribedTo) return { action: 'follow', id: subscribedTo, ...writtenTime(time) }
  const id = videoIn(titleUrl)
  if (!id || !LIKED.test(title)) return []
  return { id: channelIn(subtitles?.[0]?.url), post: video(id), ...writtenTime(time) }
})

/** Whose the watched videos are: what a list of likes lacks. */
const watched = reading<z.infer<typeof Seen>, Fact>(Seen, ({ titleUrl, subtitles }) => {
  const post = videoIn(titleUrl)
  const id = channelIn(subtitles?.[0]?.url)
  return post && id ? { post, id } : undefined
})

// --- the format ---------------------------------------------------------------------------------------------------

const MY_ACTIVITY = ['youtube/myactivity.json', 'youtube/aktivitas saya.json', 'youtube/aktivitassaya.json']

/** Google Takeout since 2018. Names and headers are in the account's language: tables are known by their columns. */
export default defineImporter({
  platform: 'youtube',
  id: 'youtube',
  name: { id: 'YouTube, Google Takeout', en: 'YouTube, Google Takeout' },
  howToGet: {
    id: 'takeout.google.com → Batalkan semua pilihan → centang YouTube dan YouTube Music → Beberapa format: Histori JSON → Semua data YouTube disertakan: tanpa video → Buat ekspor',
    en: 'takeout.google.com → Deselect all → tick YouTube and YouTube Music → Multiple formats: history JSON → All YouTube data included: without videos → Create export',
  },
  archiveName: /(?:^|\/)takeout-(?<stamp>\d{8})T\d{6}Z/,
  never: [],
  records: [
    {
      action: 'like',
      files: [
        'liked videos.csv',
        'video yang disukai.csv',
        'video disukai.csv',
        'video yang anda sukai.csv',
        'leuk gevonden video_s.csv',
        'videos, die ich mag.csv',
        'positiv bewertete videos.csv',
      ],
      columns: {
        id: ['Video ID', 'ID Video', 'Video-ID', VIDEO_ID],
        time: ['Playlist Video Creation Timestamp', 'Time Added', ANY_TIME],
      },
      shapes: [likedRow],
    },
    {
      action: 'like',
      files: ['playlists/likes.json', 'playlists/liked videos.json'],
      looksLike: /"youtube#playlistItem"/,
      at: [[]],
      shapes: [likedItem],
    },
    {
      action: 'follow',
      lasts: true,
      files: ['subscriptions.csv', 'langganan.csv', 'abonnementen.csv', 'abos.csv'],
      path: ANY_TABLE,
      looksLike: /^\W*Channel Id,Channel Url/i,
      columns: {
        id: ['Channel Id', /^UC[\w-]{22}$/],
        url: ['Channel Url', /\/channel\/UC/],
        'title?': ['Channel Title', /^(?!UC|https?:)/],
      },
      shapes: [subscribed],
    },
    {
      action: 'follow',
      lasts: true,
      files: ['subscriptions/subscriptions.json', 'langganan/langganan.json'],
      at: [[]],
      shapes: [subscribedItem],
    },
    {
      action: 'comment',
      files: ['comments/comments.csv', 'komentar/komentar.csv', 'reacties/reacties.csv', 'live chats/live chats.csv'],
      path: ANY_TABLE,
      looksLike: /^\W*(?=[^\n]*comment id)(?=[^\n]*video id)/i,
      columns: {
        time: ['Comment Create Timestamp', 'Live Chat Create Timestamp', 'Aanmaaktijdstempel reactie', ANY_TIME],
        text: ['Comment Text', 'Live Chat Text', 'Reactietekst', /^\{"(?:text|takeoutSegments)"/],
        'video?': ['Video ID', 'ID Video', 'Video-ID', VIDEO_ID],
      },
      shapes: [commented],
    },
    {
      action: 'like',
      files: MY_ACTIVITY,
      at: [[]],
      shapes: [activity],
    },
  ],
  knows: [
    {
      files: [
        'watch-history.json',
        'histori-tontonan.json',
        'riwayat tontonan.json',
        'kijkgeschiedenis.json',
        'wiedergabeverlauf.json',
        ...MY_ACTIVITY,
      ],
      at: [[]],
      shapes: [watched],
    },
  ],
})
