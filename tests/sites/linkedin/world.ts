/** An invented person or page; listed ones are those of `rules/contoh.json`. Pure data: the server reads it, too. */
export interface Account {
  id: string
  /** `/in/…` or `/company/…`. */
  path: string
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
  /** Why the feed shows it; not whom its buttons act on. */
  header?: Account
  /** Shared in it, with words of one's own above. */
  shares?: Post
  comments?: Comment[]
}
export interface Group {
  id: string
  name: string
}

const person = (id: string, slug: string, name: string): Account => ({ id, path: `/in/${slug}`, name })
const company = (id: string, slug: string, name: string): Account => ({ id, path: `/company/${slug}`, name })
export const people = {
  /** The pack knows this page by its address only … */
  pair: company('5500000001', 'paslon-contoh', 'Paslon Contoh Satu'),
  /** … this one by number, too … */
  rivals: company('5500000002', 'paslon-contoh-dua', 'Paslon Contoh Dua'),
  /** … and this person by address. */
  candidate: person('ACoAA11', 'calon-contoh', 'Calon Contoh'),
  commission: company('5500000021', 'kpu-contoh', 'KPU Contoh'),
  friend: person('ACoAA03', 'teman-baik', 'Teman Baik'),
  office: company('5100000002', 'kantor-biasa', 'Kantor Biasa'),
  catering: company('5100000005', 'paslon-contoh-katering', 'Paslon Contoh Katering'),
}
export const everyone: Account[] = Object.values(people)
export const groups = {
  volunteers: { id: '7700041', name: 'Relawan Contoh Satu' },
  chess: { id: '7700099', name: 'Catur Kota Contoh' },
}

const { pair, rivals, candidate, commission, friend, office, catering } = people
const post = (number: number, by: Account, text: string, more: Partial<Post> = {}): Post => ({
  id: String(7_400_000_000_000_000_000n + BigInt(number)),
  by,
  text,
  ...more,
})
const comment = (number: number, by: Account, text: string): Comment => ({
  id: String(7_500_000_000_000_000_000n + BigInt(number)),
  by,
  text,
})
const listed = post(2, pair, 'Bersama kita maju.', { comments: [comment(3, friend, 'Hadir.')] })

export const posts = {
  plain: post(1, friend, 'Pelatihan minggu depan.', {
    comments: [comment(1, candidate, 'Menarik!'), comment(2, office, 'Selamat.')],
  }),
  listed,
  rivals: post(3, rivals, 'Visi kami untuk kota contoh.'),
  candidate: post(4, candidate, 'Sampai jumpa di lapangan.'),
  shown: post(5, office, 'Kami membuka lowongan.', { header: pair }),
  passedOn: post(6, rivals, 'Jadwal kunjungan kami.', { header: friend }),
  sharing: post(7, friend, 'Bagaimana menurut kalian?', { shares: listed }),
  commission: post(8, commission, 'Jadwal pemungutan suara.'),
  catering: post(9, catering, 'Nasi kotak.'),
  friendNext: post(10, friend, 'Terima kasih, tim.'),
}
export const home: Post[] = Object.values(posts)
/** A post's other number, that of what was shared. */
export const shareOf = ({ id }: Post): string => String(BigInt(id) - 1_000_000n)

/** The world's posts first, then more of the same people. */
export const feed = (count: number): Post[] =>
  Array.from({ length: count }, (_, index) => {
    const one = home[index % home.length] as Post
    return index < home.length ? one : { ...one, id: String(BigInt(one.id) + 1000n * BigInt(index)) }
  })
