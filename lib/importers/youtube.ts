import { z } from 'zod'
import { defineImporter, type Fact, type Found, reading } from './define'
import type { HtmlBlock } from './html-blocks'
import { withoutNulls } from './without-nulls'
import { writtenTime } from './written-time'

const row = z.record(z.string(), z.string().optional())
const VIDEO_ID = /^[\w-]{11}$/
const CHANNEL_ID = /^UC[\w-]{8,30}$/
const SITE = String.raw`^https?:\/\/(?:www\.|m\.|music\.)?youtube\.com\/`
const VIDEO_ADDRESS = new RegExp(
  String.raw`(?:${SITE}(?:watch\?(?:[^#]*&)?v=|shorts\/|live\/)|^https?:\/\/youtu\.be\/)([\w-]{11})`,
)
const POST_ADDRESS = new RegExp(String.raw`${SITE}post\/([\w-]{10,60})`)
const CHANNEL_ADDRESS = new RegExp(String.raw`${SITE}channel\/(UC[\w-]{8,30})`)
const HANDLE_ADDRESS = new RegExp(String.raw`${SITE}@([\w.-]{3,30})(?:[/?]|$)`)

const video = (id: string): Found['post'] => ({ id, url: `https://www.youtube.com/watch?v=${id}` })
const channelIn = (url = ''): Pick<Found, 'id' | 'handle'> | undefined => {
  const id = CHANNEL_ADDRESS.exec(url)?.[1]
  const handle = HANDLE_ADDRESS.exec(url)?.[1]
  return id ? { id } : handle ? { handle } : undefined
}
const videoIn = (url = ''): string | undefined => VIDEO_ADDRESS.exec(url)?.[1]
const postIn = (url = ''): Found['post'] => {
  const id = POST_ADDRESS.exec(url)?.[1]
  return id ? { id, url } : undefined
}

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
const commented = reading(row, ({ video: id, post, time, text }) => ({
  post: id && VIDEO_ID.test(id) ? video(id) : postIn(`https://www.youtube.com/post/${post}`),
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
    .flatMap(part => ('takeoutSegments' in part ? part.takeoutSegments : [part]))
    .map(({ text = '' }) => text)
    .join('')
}
/** A mention may have no text of its own. */
const Segment = z.object({ text: z.string().optional() })
const Segments = z.array(z.union([z.object({ takeoutSegments: z.array(Segment) }), Segment]))

const Seen = z.object({
  title: z.string().optional(),
  titleUrl: z.string().optional(),
  subtitles: z.array(z.object({ name: z.string().optional(), url: z.string().optional() })).optional(),
  time: z.string().optional(),
})

/**
 * Verbs are localised, and an address alone tells neither a like from a view nor a subscription from a visit: only these
 * verbs count (en, id, ms, nl, de). `not` before them takes back.
 */
const LIKED = /^(?:Liked|Menyukai|Leuk gevonden:?|Mag ich:?)\s/
const SUBSCRIBED = /^(?:Subscribed to|Berlangganan|Melanggan|Geabonneerd op|Abonniert:?)\s/
const UNSUBSCRIBED = /^(?:Unsubscribed from|Berhenti (?:berlangganan|melanggan))\s/

interface Doing {
  title: string
  url: string | undefined
  /** The channel's address, where it stands beside the title. */
  channel: string | undefined
}
function done({ title, url, channel }: Doing): Found | undefined {
  const who = channelIn(url)
  if (who && SUBSCRIBED.test(title)) return { action: 'follow', ...who }
  if (who && UNSUBSCRIBED.test(title)) return { action: 'follow', undo: true, ...who }
  if (!LIKED.test(title)) return undefined
  const id = videoIn(url)
  const post = id ? video(id) : postIn(url)
  return post && { ...channelIn(channel), post }
}

/** "My Activity": what was liked and subscribed to, among all that was seen and searched. */
const activity = reading(Seen, ({ title = '', titleUrl, subtitles, time }): Found | Found[] => {
  const found = done({ title, url: titleUrl, channel: subtitles?.[0]?.url })
  return found ? { ...found, ...writtenTime(time) } : []
})

/** Whose the watched videos are: what a list of likes lacks. */
const watched = reading<z.infer<typeof Seen>, Fact>(Seen, ({ titleUrl, subtitles }) =>
  owned(titleUrl, subtitles?.[0]?.url),
)
function owned(url: string | undefined, channel: string | undefined): Fact | undefined {
  const post = videoIn(url)
  const who = channelIn(channel)
  return post && who ? { post, ...who } : undefined
}

// --- the same on HTML pages, Takeout's default for histories -------------------------------------------------------

/** A cell of the page: product, verb, title, channel, time and more are lines; title and channel are links. */
const cell = <Meaning>(meaning: (doing: Doing, time: string | undefined) => Meaning | undefined) => ({
  read: (record: unknown): Meaning | undefined => {
    const { lines, links } = record as HtmlBlock // made by html-blocks.ts, never read from a file as it is
    const [first, second] = links
    const at = first ? lines.indexOf(first.text) : -1
    const verb = at > 0 ? `${lines[at - 1]} ` : ''
    const time = lines.find(line => Object.keys(writtenTime(line)).length > 0)
    return meaning({ title: `${verb}${first?.text ?? ''}`, url: first?.href, channel: second?.href }, time)
  },
})
const activityCell = cell((doing, time): Found | Found[] => {
  const found = done(doing)
  return found ? { ...found, ...writtenTime(time) } : []
})
/** To 2021: a sentence with the address of the video (of a reply: of the comment, too) and the time; what was written below. */
const commentItem = {
  read(record: unknown): Found | undefined {
    const { lines, links } = record as HtmlBlock // as above
    const at = lines.findIndex(line => WRITTEN_AT.test(line))
    const address = links.findLast(({ href }) => videoIn(href) || postIn(href))?.href
    const id = videoIn(address)
    if (at < 0 && !address) return undefined
    const time = WRITTEN_AT.exec(lines[at] ?? '')?.[0]
    return {
      post: id ? video(id) : postIn(address),
      draft: lines.slice(at + 1).join('\n'),
      ...writtenTime(time, 'UTC'),
    }
  },
}
const WRITTEN_AT = /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?: UTC)?/
const watchedCell = cell(({ url, channel }) => owned(url, channel))

// --- the format ---------------------------------------------------------------------------------------------------

const MY_ACTIVITY = ['youtube/myactivity.json', 'youtube/aktivitas saya.json', 'youtube/aktivitassaya.json']

/** The folder of the product is called so in every language, the file is not. */
const MY_ACTIVITY_ANYWHERE = /\/youtube\/[^/]+\.(?:json|html)$/

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
  repair: withoutNulls,
  records: [
    {
      action: 'like',
      files: [
        'liked videos.csv',
        'liked videos-videos.csv',
        'liked videos videos.csv',
        'video yang disukai.csv',
        'video yang disukai-video.csv',
        'video yang disukai-videos.csv',
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
      looksLike: /^\W*Channel Id,Channel Url|\n"?UC[\w-]{22}"?[,;]"?https?:\/\/www\.youtube\.com\/channel\/UC/i,
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
      looksLike:
        /^\W*(?=[^\n]*comment id)(?=[^\n]*video id)|\n(?=[^\n]*\bUC[\w-]{22}\b)[^\n]*"\{""(?:text|takeoutSegments)""/i,
      columns: {
        time: ['Comment Create Timestamp', 'Live Chat Create Timestamp', 'Aanmaaktijdstempel reactie', ANY_TIME],
        text: ['Comment Text', 'Live Chat Text', 'Reactietekst', /^\{"/],
        'video?': ['Video ID', 'ID Video', 'Video-ID', VIDEO_ID],
        'post?': ['Post ID', 'ID Postingan', /^Ugk[\w-]{20,}$/],
      },
      shapes: [commented],
    },
    {
      action: 'comment',
      files: ['my-comments.html', 'my-live-chat-messages.html', 'mijn-reacties.html', 'komentar-saya.html'],
      shapes: [],
      html: [commentItem],
    },
    {
      action: 'like',
      files: MY_ACTIVITY,
      path: MY_ACTIVITY_ANYWHERE,
      at: [[]],
      shapes: [activity],
      html: [activityCell],
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
      path: MY_ACTIVITY_ANYWHERE,
      at: [[]],
      shapes: [watched],
      html: [watchedCell],
    },
  ],
})
