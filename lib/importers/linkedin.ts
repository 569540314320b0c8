import { z } from 'zod'
import { defineImporter, type Found, reading } from './define'
import { writtenTime } from './written-time'

const row = z.record(z.string(), z.string().optional())
const DATE = ['Date', /^\d{4}-\d\d-\d\d \d\d:\d\d/]

/** `urn:li:activity:7…`, also percent-encoded once; the address names a post, never its author. */
function linked(link: string | undefined): Found['post'] {
  if (!link || !/^https?:\/\//.test(link)) return undefined
  let plain = link
  try {
    plain = decodeURIComponent(link)
  } catch {
    // a lone % in the address
  }
  const urn = /urn:li:(\w+:\d+)/.exec(plain)?.[1]
  return { id: urn ?? plain, url: link }
}

const on = (link: string | undefined, date: string | undefined): Pick<Found, 'post' | 'at' | 'after' | 'before'> => ({
  post: linked(link),
  ...writtenTime(date, 'UTC'),
})

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
      columns: { date: DATE, type: ['Type'], link: ['Link'] },
      shapes: [reading(row, ({ date, link }) => on(link, date))],
    },
    {
      action: 'comment',
      files: ['comments.csv'],
      columns: { date: DATE, link: ['Link'], message: ['Message'] },
      shapes: [reading(row, ({ date, link, message }) => ({ ...on(link, date), draft: message }))],
    },
    {
      action: 'post',
      files: ['shares.csv'],
      columns: { date: DATE, link: ['ShareLink'], text: ['ShareCommentary'], 'shared?': ['SharedUrl'] },
      shapes: [
        reading(row, ({ date, link, text, shared }) =>
          shared || !text
            ? { action: 'share' as const, ...on(link, date), draft: text }
            : { alone: true, ...on(link, date), draft: text },
        ),
      ],
    },
    {
      action: 'share',
      files: ['instantreposts.csv'],
      columns: { date: DATE, link: ['Link'] },
      shapes: [reading(row, ({ date, link }) => on(link, date))],
    },
    {
      action: 'follow',
      lasts: true,
      files: ['company follows.csv'],
      columns: { name: ['Organization'], date: ['Followed On'] },
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
