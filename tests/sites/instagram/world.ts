export { codeOf } from '../shared/shortcode'

/** An invented account; listed ones are those of `rules/contoh.json`. Pure data: the server reads it, too. */
export interface Account {
  id: string
  handle: string
  name: string
}
export interface Comment {
  id: string
  by: Account
  text: string
}
export interface Post {
  id: string
  by: Account
  text: string
  /** Also authors; the page says how many there are, the site's reply who. */
  with?: Account[]
  /** A person in the photograph, linked inside it. */
  tags?: Account
  /** Linked in the caption. */
  mentions?: Account
  sponsored?: true
  comments?: Comment[]
}

const account = (id: string, handle: string, name: string): Account => ({ id, handle, name })

export const people = {
  /** The pack knows these two by handle only … */
  pair: account('99000000001', 'paslon_contoh', 'Paslon Contoh Satu'),
  rivals: account('99000000002', 'paslon_contoh_dua', 'Paslon Contoh Dua'),
  /** … and this one by number, too. */
  candidate: account('99000000011', 'calon_contoh', 'Calon Contoh'),
  commission: account('99000000021', 'kpu_contoh', 'KPU Contoh'),
  coffee: account('91000000002', 'warung.kopi', 'Warung Kopi'),
  friend: account('91000000003', 'teman_baik', 'Teman Baik'),
  news: account('91000000004', 'kabar_contoh', 'Kabar Contoh'),
  catering: account('91000000005', 'paslon_contoh_katering', 'Paslon Contoh Katering'),
  me: account('91000000009', 'asn.contoh', 'ASN Contoh'),
}
export const everyone: Account[] = Object.values(people)

const { pair, rivals, candidate, commission, coffee, friend, news, catering } = people
const id = (number: number): string => String(3_900_000_000_000_000_000n + BigInt(number))
const post = (number: number, by: Account, text: string, more: Partial<Post> = {}): Post => ({
  id: id(number),
  by,
  text,
  ...more,
})
const comment = (number: number, by: Account, text: string): Comment => ({ id: `1800000000000${number}`, by, text })

export const posts = {
  plain: post(1, friend, 'Pagi yang cerah.', {
    comments: [comment(1001, pair, 'Mantap!'), comment(1002, coffee, 'Sampai jumpa.')],
  }),
  listed: post(2, pair, 'Bersama kita maju.', { comments: [comment(1003, friend, 'Hadir.')] }),
  rivals: post(3, rivals, 'Visi kami untuk kota contoh.'),
  candidate: post(4, candidate, 'Sampai jumpa di lapangan.'),
  together: post(5, coffee, 'Ngopi bareng.', { with: [news, pair] }),
  tagged: post(6, friend, 'Bertemu tetangga.', { tags: pair }),
  mention: post(7, news, 'Debat malam ini:', { mentions: pair }),
  sponsored: post(8, rivals, 'Kenali program kami.', { sponsored: true }),
  commission: post(9, commission, 'Jadwal pemungutan suara.'),
  catering: post(10, catering, 'Nasi kotak.'),
  friendNext: post(11, friend, 'Sore di kebun.'),
}
export const home: Post[] = Object.values(posts)
export const everyComment: Comment[] = home.flatMap(({ comments = [] }) => comments)
