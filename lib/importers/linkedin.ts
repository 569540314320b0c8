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
  let plain = link
  try {
    plain = decodeURIComponent(link)
  } catch {
    // a lone % in the address
  }
  // A comment has an author of its own: it is never taken for the post it stands under.
  const urn = /urn:li:(\w+:\d+|comment:\([^)]*\)?)/.exec(plain)?.[1]
  return { id: urn ?? plain, url: link }
}

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
          const post = on(link, date)
          return post?.post?.id.startsWith('comment:') ? { ...post, detail: 'comment' } : post
        }),
      ],
    },
    {
      action: 'comment',
      files: ['comments.csv'],
      looksLike: /^\W*Date,Link,Message\b/,
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
        link: ['ShareLink', /^https?:\/\/(?:www\.)?linkedin\.com\//],
        text: ['ShareCommentary', ANY_TEXT],
        'shared?': ['SharedUrl'],
        'media?': ['MediaUrl'],
      },
      shapes: [
        reading(row, ({ date, link, text, shared, media }) => {
          const post = on(link, date)
          if (!post) return undefined
          return shared || (!text && !media)
            ? { action: 'share' as const, ...post, draft: text }
            : { alone: true, ...post, draft: text }
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
