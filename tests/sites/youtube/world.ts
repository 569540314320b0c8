/** An invented channel; listed ones are those of `rules/contoh.json`. Pure data: the server reads it, too. */
export interface Channel {
  id: string
  handle: string
  name: string
}
export interface Comment {
  id: string
  by: Channel
  text: string
}
export interface Video {
  id: string
  by: Channel
  title: string
  /** Also owners; the page names none of them, the site's reply all. */
  with?: Channel[]
  /** Linked in the description. */
  mentions?: Channel
  isLive?: true
  isShort?: true
  comments?: Comment[]
}
export interface Post {
  id: string
  by: Channel
  text: string
}

const channel = (number: number, handle: string, name: string): Channel => ({
  id: `UC${number < 100 ? 'pasloncontoh' : 'tetanggakita'}${String(number).padStart(10, '0')}`,
  handle,
  name,
})

export const people = {
  pair: channel(1, 'paslon_contoh', 'Paslon Contoh Satu'),
  rivals: channel(2, 'paslon_contoh_dua', 'Paslon Contoh Dua'),
  candidate: channel(11, 'calon_contoh', 'Calon Contoh'),
  commission: channel(21, 'kpu_contoh', 'KPU Contoh'),
  coffee: channel(102, 'warung.kopi', 'Warung Kopi'),
  friend: channel(103, 'teman_baik', 'Teman Baik'),
  news: channel(104, 'kabar_contoh', 'Kabar Contoh'),
  catering: channel(105, 'paslon_contoh_katering', 'Paslon Contoh Katering'),
}
export const everyone: Channel[] = Object.values(people)

const { pair, rivals, candidate, commission, coffee, friend, news, catering } = people
const video = (number: number, by: Channel, title: string, more: Partial<Video> = {}): Video => ({
  id: `vContoh${String(number).padStart(4, '0')}`,
  by,
  title,
  ...more,
})
const comment = (number: number, by: Channel, text: string): Comment => ({
  id: `UgyContohContohContoh${number}AaABAg`,
  by,
  text,
})

export const videos = {
  plain: video(1, friend, 'Pagi yang cerah', { comments: [comment(1, pair, 'Mantap!'), comment(2, coffee, 'Hadir')] }),
  listed: video(2, pair, 'Bersama kita maju', { comments: [comment(3, friend, 'Hadir')] }),
  candidate: video(4, candidate, 'Sampai jumpa di lapangan'),
  mention: video(5, news, 'Debat malam ini', { mentions: pair }),
  together: video(6, coffee, 'Ngopi bareng', { with: [coffee, pair] }),
  commission: video(7, commission, 'Jadwal pemungutan suara'),
  catering: video(8, catering, 'Nasi kotak'),
  live: video(9, rivals, 'Siaran langsung', { isLive: true }),
  friendShort: video(21, friend, 'Sore di kebun', { isShort: true }),
  listedShort: video(22, rivals, 'Visi dalam semenit', { isShort: true }),
  newsShort: video(23, news, 'Berita semenit', { isShort: true }),
}
export const all: Video[] = Object.values(videos)
export const everyComment = all.flatMap(video => (video.comments ?? []).map(comment => ({ video, comment })))

export const posts: Record<'listed' | 'friend', Post> = {
  listed: { id: 'UgkxContohContoh01', by: pair, text: 'Terima kasih, @kabar_contoh' },
  friend: { id: 'UgkxContohContoh02', by: friend, text: 'Selamat pagi' },
}
