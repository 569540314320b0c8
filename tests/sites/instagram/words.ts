import { variants } from './variants'

/** The site's own labels: `[English, Indonesian]`. */
const WORDS = {
  like: ['Like', 'Suka'],
  unlike: ['Unlike', 'Batal Suka'],
  comment: ['Comment', 'Komentar'],
  repost: ['Repost', 'Posting ulang'],
  unrepost: ['Repost', 'Posting ulang'], // the label stays
  share: ['Share', 'Bagikan'],
  save: ['Save', 'Simpan'],
  more: ['More Options', 'Opsi lainnya'],
  follow: ['Follow', 'Ikuti'],
  following: ['Following', 'Mengikuti'],
  write: ['Add a comment…', 'Tambahkan komentar…'],
  send: ['Post', 'Kirim'],
  reply: ['Reply', 'Balas'],
  answer: ['Reply to story…', 'Balas cerita…'],
  failed: ['Something went wrong', 'Terjadi kesalahan'],
} as const

export const word = (name: keyof typeof WORDS): string => WORDS[name][variants.lang === 'id' ? 1 : 0]
