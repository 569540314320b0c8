/** An invented account of the replica; listed ones are those of `rules/contoh.json`. Pure data: the server reads it, too. */
export interface Account {
  id: string
  /** Without one, links name the number. */
  handle?: string
  name: string
}
export interface Group {
  id: string
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
  /** A story shown inside; the buttons below are of the one that shares it. */
  shares?: Post
  group?: Group
  sponsored?: true
  album?: true
  comments?: Comment[]
  /** A Follow button inside the title. */
  suggested?: true
}
export interface Happening {
  id: string
  host: Account
  name: string
}

const account = (id: string, handle: string | undefined, name: string): Account => ({
  id,
  ...(handle && { handle }),
  name,
})

export const people = {
  pair: account('61500000000001', 'paslon.contoh', 'Paslon Contoh Satu'),
  rivals: account('61500000000002', 'paslon.contoh.dua', 'Paslon Contoh Dua'),
  /** The pack knows this one by handle only. */
  candidate: account('61500000000011', 'calon.contoh', 'Calon Contoh'),
  party: account('61500000000051', 'partai.contoh', 'Partai Contoh'),
  /** Neutral by the pack's exceptions. */
  commission: account('61500000000021', 'kpu.contoh', 'KPU Contoh'),
  /** In no pack. */
  catering: account('61590000000005', 'paslon.contoh.katering', 'Paslon Contoh Katering'),
  coffee: account('61590000000002', 'warung.kopi', 'Warung Kopi'),
  friend: account('61590000000003', undefined, 'Teman Baik'),
  me: account('61590000000009', 'asn.contoh', 'ASN Contoh'),
}
export const groups = {
  volunteers: { id: '7700000000041', name: 'Relawan Contoh Satu' },
  neighbours: { id: '7700000000099', name: 'Warga RT 05' },
}
export const happenings = {
  rally: { id: '8800000000001', host: people.party, name: 'Temu Warga' },
  fair: { id: '8800000000002', host: people.coffee, name: 'Pasar Kopi' },
}

const { pair, rivals, candidate, commission, catering, coffee, friend } = people
const post = (number: number, by: Account, text: string, more: Partial<Post> = {}): Post => ({
  id: `12220000000${String(number).padStart(5, '0')}`,
  by,
  text,
  ...more,
})
const comment = (number: number, by: Account, text: string): Comment => ({
  id: `33300000000${String(number)}`,
  by,
  text,
})

const listed = post(2, pair, 'Bersama kita maju.')
/** Posts that the journeys name; the rest of a feed is filler. */
export const posts = {
  plain: post(1, friend, 'Selamat pagi. Hari ini hujan.', {
    comments: [comment(11, candidate, 'Salam untuk keluarga.'), comment(12, coffee, 'Hati-hati di jalan.')],
  }),
  listed,
  sharedByFriend: post(3, friend, 'Menarik, perlu dibaca dua sisi.', { shares: listed }),
  inGroup: post(4, coffee, 'Siapa bawa tikar besok?', { group: groups.volunteers }),
  inOtherGroup: post(5, coffee, 'Jadwal ronda minggu ini.', { group: groups.neighbours }),
  rivals: post(6, rivals, 'Visi kami untuk kota contoh.', { album: true }),
  promoted: post(7, candidate, 'Kenali program kami.', { sponsored: true }),
  commission: post(8, commission, 'Jadwal pemungutan suara diumumkan.'),
  catering: post(9, catering, 'Nasi kotak dan kue basah, terima pesanan.'),
  suggested: post(10, rivals, 'Ikuti kegiatan kami.', { suggested: true }),
  second: post(11, pair, 'Terima kasih warga kampung nelayan.'),
  menu: post(12, coffee, 'Kopi tubruk dan pisang goreng, mulai pukul tujuh.'),
}
/** Its owner is taught by the page's embedded data only; see `index.html`. */
export const reel = post(50, pair, 'Sehari bersama warga.')

const filler = (count: number): Post[] =>
  Array.from({ length: count }, (_, index) => {
    const by = [coffee, friend, pair, commission][index % 4] as Account
    return post(100 + index, by, `Catatan ke-${index + 1} dari ${by.name}.`)
  })
export const feed = (length = 30): Post[] => [...Object.values(posts), ...filler(Math.max(0, length - 12))]

export const profilePath = ({ handle, id }: Account): string => (handle ? `/${handle}` : `/profile.php?id=${id}`)
export const feedbackId = (...ids: string[]): string => btoa(`feedback:${ids.join('_')}`).replace(/=+$/, '')
