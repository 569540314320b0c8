/** An invented account; listed ones are those of `rules/contoh.json`. Pure data: the server reads it, too. */
export interface Account {
  id: string
  handle: string
  name: string
  /** Number of the room of a live, where there is one. */
  room?: string
}
export interface Comment {
  id: string
  by: Account
  text: string
}
export interface Video {
  id: string
  by: Account
  text: string
  /** Linked in the caption. */
  mentions?: Account
  sponsored?: true
  comments?: Comment[]
}

const account = (number: number, handle: string, name: string): Account => ({
  id: String(7_000_000_000_000_000_000n + BigInt(number)),
  handle,
  name,
})

export const people = {
  /** The pack knows these two by handle only … */
  pair: { ...account(1, 'paslon_contoh', 'Paslon Contoh Satu'), room: '7300000000000000001' },
  rivals: account(2, 'paslon_contoh_dua', 'Paslon Contoh Dua'),
  /** … and this one by number, too. */
  candidate: account(11, 'calon_contoh', 'Calon Contoh'),
  commission: account(21, 'kpu_contoh', 'KPU Contoh'),
  coffee: account(102, 'warung.kopi', 'Warung Kopi'),
  friend: account(103, 'teman_baik', 'Teman Baik'),
  news: account(104, 'kabar_contoh', 'Kabar Contoh'),
  catering: account(105, 'paslon_contoh_katering', 'Paslon Contoh Katering'),
  me: account(109, 'asn.contoh', 'ASN Contoh'),
} satisfies Record<string, Account>
export const everyone: Account[] = Object.values(people)

const { pair, rivals, candidate, commission, coffee, friend, news, catering } = people
const video = (number: number, by: Account, text: string, more: Partial<Video> = {}): Video => ({
  id: String(7_500_000_000_000_000_000n + BigInt(number)),
  by,
  text,
  ...more,
})
const comment = (number: number, by: Account, text: string): Comment => ({
  id: String(7_600_000_000_000_000_000n + BigInt(number)),
  by,
  text,
})

export const videos = {
  plain: video(1, friend, 'Pagi yang cerah.', {
    comments: [comment(1, pair, 'Mantap!'), comment(2, coffee, 'Sampai jumpa.')],
  }),
  listed: video(2, pair, 'Bersama kita maju.', { comments: [comment(3, friend, 'Hadir.')] }),
  rivals: video(3, rivals, 'Visi kami untuk kota contoh.'),
  candidate: video(4, candidate, 'Sampai jumpa di lapangan.'),
  mention: video(5, news, 'Debat malam ini:', { mentions: pair }),
  sponsored: video(6, rivals, 'Kenali program kami.', { sponsored: true }),
  commission: video(7, commission, 'Jadwal pemungutan suara.'),
  catering: video(8, catering, 'Nasi kotak.'),
  friendNext: video(9, friend, 'Sore di kebun.'),
}
export const feed: Video[] = Object.values(videos)
export const everyComment: { video: Video; comment: Comment }[] = feed.flatMap(video =>
  (video.comments ?? []).map(comment => ({ video, comment })),
)
