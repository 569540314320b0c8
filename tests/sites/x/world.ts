import { variants } from './variants'

/** An invented account. Listed ones are those of `rules/contoh.json`. */
export interface Account {
  id: string
  handle: string
  name: string
}

export interface Post {
  id: string
  by: Account
  text: string
  quotes?: Post
  /** The quoted post has a photo: its link inside the quoting post names the quoted author. */
  quotedPhoto?: boolean
  photo?: boolean
  repostedBy?: Account
  replyTo?: Post
  /** An advertisement; `no-link`: without a permalink. */
  promoted?: 'linked' | 'no-link'
  /** An X Article: long, with an action bar above and below. */
  article?: boolean
  pinned?: boolean
}

const account = (id: string, handle: string, name: string): Account => ({ id, handle, name })

export const people = {
  pair: account(
    variants.squat === 'yes' ? '770000000000000001' : '990000000000000001',
    'paslon_contoh',
    'Paslon Contoh Satu',
  ),
  rivals: account('990000000000000002', 'paslon_contoh_dua', 'Paslon Contoh Dua'),
  candidate: account('990000000000000011', 'calon_contoh', 'Calon Contoh'),
  /** The pack knows this one by handle only. */
  volunteers: account('990000000000000031', 'relawan_contoh', 'Relawan Contoh Satu'),
  /** Neutral by the pack's exceptions. */
  commission: account('990000000000000021', 'kpu_contoh', 'KPU Contoh'),
  news: account('910000000000000004', 'kabar_contoh', 'Kabar Contoh'),
  catering: account('910000000000000005', 'paslon_contoh_katering', 'Paslon Contoh Katering'),
  /** In no pack. */
  coffee: account('910000000000000002', 'warung_kopi', 'Warung Kopi'),
  friend: account('910000000000000003', 'teman_baik', 'Teman Baik'),
  /** The listed pair's number under a handle the pack does not know: the account was renamed. */
  renamed: account('990000000000000001', 'nama_baru_contoh', 'Nama Baru Contoh'),
  me: account('910000000000000009', 'asn_contoh', 'ASN Contoh'),
}

const id = (number: number): string => `19900000000000${String(number).padStart(5, '0')}`
const post = (number: number, by: Account, text: string, more: Partial<Post> = {}): Post => ({
  id: id(number),
  by,
  text,
  ...more,
})

const { pair, rivals, candidate, volunteers, commission, coffee, friend, news, catering } = people
const plainPost = post(1, friend, 'Selamat pagi. Hari ini hujan, jalanan sepi.')
const listed = post(2, pair, 'Bersama kita maju. #PilihContoh', { photo: true })
const menu = post(6, coffee, 'Kopi tubruk dan pisang goreng, mulai pukul tujuh.')

/** Posts that the journeys name; the rest of a feed is filler. */
export const posts = {
  plain: plainPost,
  listed,
  repostedByFriend: post(3, pair, 'Terima kasih warga kampung nelayan.', { repostedBy: coffee }),
  friendQuotesListed: post(4, friend, 'Menarik, perlu dibaca dua sisi.', { quotes: listed, quotedPhoto: true }),
  listedQuotesFriend: post(5, pair, 'Betul sekali.', { quotes: plainPost }),
  menu,
  rivals: post(7, rivals, 'Visi kami untuk kota contoh.'),
  promoted: post(8, rivals, 'Kenali program kami.', { promoted: 'linked' }),
  promotedNoLink: post(9, volunteers, 'Bergabunglah dengan relawan.', { promoted: 'no-link' }),
  mention: post(10, news, 'Debat pertama: @paslon_contoh dan @paslon_contoh_dua bertemu malam ini.'),
  commission: post(11, commission, 'Jadwal pemungutan suara diumumkan.'),
  candidate: post(12, candidate, 'Sampai jumpa di lapangan.'),
  friendReplies: post(13, friend, 'Semoga sehat selalu.', { replyTo: listed }),
  catering: post(16, catering, 'Nasi kotak dan kue basah, terima pesanan.'),
  article: post(14, pair, 'Gagasan kami, selengkapnya', { article: true }),
  replyOfListed: post(15, candidate, 'Terima kasih sudah datang.', { replyTo: menu }),
}

const filler: Post[] = Array.from({ length: 40 }, (_, index) => {
  const by = [coffee, friend, pair, news, commission, rivals][index % 6] as Account
  return post(100 + index, by, `Catatan ke-${index + 1} dari ${by.name}.`)
})

export const home: Post[] = [
  posts.plain,
  posts.listed,
  posts.repostedByFriend,
  posts.friendQuotesListed,
  posts.listedQuotesFriend,
  posts.menu,
  posts.rivals,
  posts.promoted,
  posts.promotedNoLink,
  posts.mention,
  posts.commission,
  posts.catering,
  posts.candidate,
  posts.friendReplies,
  ...filler,
]
export const everyPost: Post[] = [...Object.values(posts), ...filler]
export const everyone: Account[] = Object.values(people)

export const postOf = (wanted: string): Post | undefined => everyPost.find(one => one.id === wanted)
export const accountOf = (handle: string): Account | undefined =>
  everyone.find(one => one.handle.toLowerCase() === handle.toLowerCase())
