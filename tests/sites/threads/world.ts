/** An invented account; listed ones are those of `rules/contoh.json`. Pure data: the server reads it, too. */
export interface Account {
  id: string
  handle: string
  name: string
}
export interface Post {
  id: string
  by: Account
  text: string
  /** Why a friend's feed shows it; not whom its buttons act on. */
  repostedBy?: Account
  quotes?: Post
  replies?: Post[]
}

const account = (id: string, handle: string, name: string): Account => ({ id, handle, name })
export const people = {
  /** The pack knows these two by handle only … */
  pair: account('66000000001', 'paslon_contoh', 'Paslon Contoh Satu'),
  rivals: account('66000000002', 'paslon_contoh_dua', 'Paslon Contoh Dua'),
  /** … and this one by number, too. */
  candidate: account('66000000011', 'calon_contoh', 'Calon Contoh'),
  commission: account('66000000021', 'kpu_contoh', 'KPU Contoh'),
  friend: account('61000000003', 'teman_baik', 'Teman Baik'),
  coffee: account('61000000002', 'warung.kopi', 'Warung Kopi'),
  catering: account('61000000005', 'paslon_contoh_katering', 'Paslon Contoh Katering'),
  me: account('61000000009', 'asn.contoh', 'ASN Contoh'),
}
export const everyone: Account[] = Object.values(people)

const { pair, rivals, candidate, commission, friend, coffee, catering } = people
const post = (number: number, by: Account, text: string, more: Partial<Post> = {}): Post => ({
  id: String(3_800_000_000_000_000_000n + BigInt(number)),
  by,
  text,
  ...more,
})
const reply = post(101, pair, 'Terima kasih sudah datang.')
const rivalsPost = post(3, rivals, 'Visi kami untuk kota contoh.')

export const posts = {
  plain: post(1, friend, 'Pagi yang cerah.', { replies: [reply, post(102, coffee, 'Mampir, ya.')] }),
  listed: post(2, pair, 'Bersama kita maju.', { replies: [post(103, friend, 'Hadir.')] }),
  rivals: rivalsPost,
  candidate: post(4, candidate, 'Sampai jumpa di lapangan.'),
  shown: post(5, coffee, 'Kopi gratis hari ini.', { repostedBy: pair }),
  passedOn: post(6, rivals, 'Jadwal kunjungan kami.', { repostedBy: friend }),
  quoting: post(7, friend, 'Bagaimana menurut kalian?', { quotes: rivalsPost }),
  commission: post(8, commission, 'Jadwal pemungutan suara.'),
  catering: post(9, catering, 'Nasi kotak.'),
  friendNext: post(10, friend, 'Sore di kebun.'),
}
export const home: Post[] = Object.values(posts)
export const replyOfPair = reply.id

/** The world's posts first, then more of the same people. */
export const feed = (count: number): Post[] =>
  Array.from({ length: count }, (_, index) => {
    const one = home[index % home.length] as Post
    return index < home.length ? one : { ...one, id: String(BigInt(one.id) + 1000n * BigInt(index)) }
  })
