import { variants } from './variants'

/** The site's own labels: `[English, Indonesian]`. */
const WORDS = {
  like: ['Like video', 'Sukai video'],
  comment: ['Read or add comments', 'Baca atau tambahkan komentar'],
  favorite: ['Add to Favorites.', 'Tambahkan ke Favorit.'],
  share: ['Share video', 'Bagikan video'],
  follow: ['Follow', 'Ikuti'],
  following: ['Following', 'Mengikuti'],
  reply: ['Reply', 'Balas'],
  post: ['Post', 'Posting'],
  failed: ['Something went wrong', 'Terjadi kesalahan'],
} as const

export const word = (name: keyof typeof WORDS): string => WORDS[name][variants.lang === 'id' ? 1 : 0]
