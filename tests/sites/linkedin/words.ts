import { variants } from './variants'

/** The site's own labels: `[English, Indonesian]`. */
const WORDS = {
  like: ['React Like', 'Beri reaksi Suka'],
  unlike: ['Unreact Like', 'Batalkan reaksi Suka'],
  comment: ['Comment', 'Komentari'],
  repost: ['Repost', 'Posting ulang'],
  withThoughts: ['Repost with your thoughts', 'Posting ulang dengan pendapat Anda'],
  follow: ['Follow', 'Ikuti'],
  following: ['Following', 'Mengikuti'],
  join: ['Join', 'Gabung'],
  joined: ['Requested', 'Diminta'],
  post: ['Post', 'Posting'],
} as const

export const word = (name: keyof typeof WORDS): string => WORDS[name][variants.lang === 'id' ? 1 : 0]
