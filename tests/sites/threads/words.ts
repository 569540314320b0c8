import { variants } from './variants'

/** The site's own labels: `[English, Indonesian]`. */
const WORDS = {
  like: ['Like', 'Suka'],
  unlike: ['Unlike', 'Batal suka'],
  reply: ['Reply', 'Balas'],
  repost: ['Repost', 'Posting ulang'],
  quote: ['Quote', 'Kutip'],
  remove: ['Remove', 'Hapus'],
  share: ['Share', 'Bagikan'],
  follow: ['Follow', 'Ikuti'],
  following: ['Following', 'Mengikuti'],
  post: ['Post', 'Posting'],
  profile: ['Profile', 'Profil'],
} as const

export type Word = keyof typeof WORDS
export const word = (name: Word): string => WORDS[name][variants.lang === 'id' ? 1 : 0]
