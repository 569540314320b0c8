import { z } from 'zod'
import { defineImporter, type Found, reading } from './define'
import { writtenTime } from './written-time'

const row = z.record(z.string(), z.string().optional())
/** Headers are known in English only; other languages by what stands below them, and as LinkedIn would say it. */
const DATE = ['Date', 'Tanggal', 'Tarikh', /^\d{4}-\d\d-\d\d \d\d:\d\d/, /^\d{1,2}\/\d{1,2}\/\d{2,4}, /]
const LINK = ['Link', 'Tautan', 'Pautan', /^https?:\/\/(?:www\.)?linkedin\.com\//]
const ANY_TEXT = /\S/

/** `urn:li:activity:7…`, also percent-encoded once; the address names a post, never its author. */
function linked(link: string | undefined): Found['post'] {
  if (!link || !/^https?:\/\//.test(link)) return undefined
  const plain = decoded(link)
  const urn = /urn:li:(\w+:[\d-]+|comment:\([^)]*\)?)/.exec(plain)?.[1]
  return { id: urn ?? plain, url: link }
}
function decoded(link: string): string {
  try {
    return decodeURIComponent(link)
  } catch {
    return link // a lone % in the address
  }
}
/** A comment has an author of its own: its like is never taken for one of the post it stands under. */
const commentIn = (link: string): string | undefined => /urn:li:(comment:\([^)]*\)?)/.exec(decoded(link))?.[1]

/** What one wrote with a post has quotes around each of its lines. */
const linesOf = (text: string | undefined): string | undefined => text?.replace(/"(\r?\n)"/g, '$1')

/** Nothing where a row has neither. */
function on(
  link: string | undefined,
  date: string | undefined,
): Pick<Found, 'post' | 'at' | 'after' | 'before'> | undefined {
  const post = linked(link)
  return post || date ? { post, ...writtenTime(date, 'UTC') } : undefined
}

/** "Get a copy of your data": tables of the basic and the complete archive, 2020 to 2026. E-mail addresses are never read. */
export default defineImporter({
  platform: 'linkedin',
  id: 'linkedin',
  name: { id: 'LinkedIn, "Dapatkan salinan data Anda"', en: 'LinkedIn, "Get a copy of your data"' },
  howToGet: {
    id: 'Saya → Pengaturan & Privasi → Privasi data → Dapatkan salinan data Anda → arsip data yang lebih besar → Minta arsip',
    en: 'Me → Settings & Privacy → Data privacy → Get a copy of your data → the larger data archive → Request archive',
  },
  archiveName: /(?:^|\/)(?:Basic|Complete)_LinkedInDataExport_(?<us>\d\d-\d\d-\d{4})/,
  never: ['articles', 'jobs'],
  records: [
    {
      action: 'like',
      files: ['reactions.csv'],
      looksLike: /^\W*Date,Type,Link\b/,
      columns: { date: DATE, type: ['Type', 'Jenis', 'Tipe', /^[A-Z]{4,}$/], link: LINK },
      shapes: [
        reading(row, ({ date, link }) => {
          const found = on(link, date)
          const comment = link && commentIn(link)
          return comment ? { ...found, post: { id: comment, url: link }, detail: 'comment' } : found
        }),
      ],
    },
    {
      action: 'comment',
      files: ['comments.csv'],
      looksLike: /^\W*Date,Link,Message\b/,
      loose: true,
      columns: { date: DATE, link: LINK, message: ['Message', 'Pesan', 'Mesej', ANY_TEXT] },
      shapes: [
        reading(row, ({ date, link, message }) => {
          const post = on(link, date)
          return post && { ...post, draft: message }
        }),
      ],
    },
    {
      action: 'post',
      files: ['shares.csv'],
      looksLike: /^\W*Date,Share(?:Link|Commentary)\b/,
      columns: {
        date: DATE,
        link: ['ShareLink', 'Share Link', /^https?:\/\/(?:www\.)?linkedin\.com\//],
        text: ['ShareCommentary', 'Share Commentary', ANY_TEXT],
        'shared?': ['SharedUrl', 'Shared URL'],
        'media?': ['MediaUrl', 'Media URL'],
      },
      shapes: [
        reading(row, ({ date, link, text, shared, media }) => {
          const post = on(link, date)
          if (!post) return undefined
          const draft = linesOf(text)
          return shared || (!text && !media)
            ? { action: 'share' as const, ...post, draft }
            : { alone: true, ...post, draft }
        }),
      ],
    },
    {
      action: 'share',
      files: ['instantreposts.csv'],
      columns: { date: DATE, link: LINK },
      shapes: [reading(row, ({ date, link }) => on(link, date))],
    },
    {
      action: 'follow',
      lasts: true,
      files: ['company follows.csv'],
      looksLike: /^\W*Organization,Followed On\b/,
      columns: {
        date: ['Followed On', 'Diikuti Pada', /^\p{L}{3} \p{L}{3} \d\d \d\d:/u],
        name: ['Organization', 'Organisasi', ANY_TEXT],
      },
      shapes: [reading(row, ({ name, date }) => (name ? { name, ...writtenTime(date, 'UTC') } : undefined))],
    },
    {
      action: 'follow',
      files: ['member_follows.csv'],
      columns: { date: ['Date'], status: ['Status'], name: ['FullName', 'Full Name'] },
      shapes: [
        reading(row, ({ name, date, status = '' }) => {
          if (!name) return undefined
          const taken = /unfollow|inactive|removed/i.test(status)
          return { name, ...writtenTime(date, 'UTC'), undo: taken ? true : undefined }
        }),
      ],
    },
    {
      action: 'rsvp',
      files: ['events.csv'],
      columns: { name: ['Event Name'], 'status?': ['Status'], 'link?': ['External Url'] },
      shapes: [
        reading(row, ({ name, status = '' }) =>
          name ? { name, ...(/declin|reject/i.test(status) && { detail: 'declined', alone: true }) } : undefined,
        ),
      ],
    },
  ],
})
