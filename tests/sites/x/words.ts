import { variants } from './variants'

/** The site's own labels: `[English, Indonesian]`. Selectors must not depend on them. */
const WORDS = {
  like: ['Like', 'Suka'],
  liked: ['Liked', 'Disukai'],
  repost: ['Repost', 'Posting ulang'],
  undoRepost: ['Undo repost', 'Batalkan posting ulang'],
  quote: ['Quote', 'Kutipan'],
  reply: ['Reply', 'Balas'],
  bookmark: ['Bookmark', 'Markah'],
  more: ['More', 'Lainnya'],
  follow: ['Follow', 'Ikuti'],
  following: ['Following', 'Mengikuti'],
  unfollow: ['Unfollow', 'Berhenti mengikuti'],
  cancel: ['Cancel', 'Batal'],
  post: ['Post', 'Posting'],
  promoted: ['Ad', 'Iklan'],
  reposted: ['reposted', 'memposting ulang'],
  pinned: ['Pinned', 'Disematkan'],
  replyingTo: ['Replying to', 'Membalas'],
  happening: ['What is happening?!', 'Apa yang sedang terjadi?!'],
  postReply: ['Post your reply', 'Posting balasan Anda'],
  whoToFollow: ['Who to follow', 'Siapa yang harus diikuti'],
  home: ['Home', 'Beranda'],
  account: ['Account menu', 'Menu akun'],
  newPost: ['Post', 'Posting'],
  sent: ['Your post was sent', 'Postingan Anda terkirim'],
  failed: ['Something went wrong', 'Terjadi kesalahan'],
  close: ['Close', 'Tutup'],
  media: ['Add photos or video', 'Tambahkan foto atau video'],
} as const

export const word = (name: keyof typeof WORDS): string => WORDS[name][variants.lang === 'id' ? 1 : 0]
