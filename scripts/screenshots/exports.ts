import { DAY_MS } from '../../lib/base/time'
import { type MadeAct, makeInstagramExport } from '../../tests/archives/make-instagram'
import { writeZip } from '../../tests/archives/write-zip'

const CAMPAIGN = ['paslon_contoh', 'calon_contoh', 'partai_contoh_dua', 'relawan_contoh', 'calon_contoh_dua']
const EVERYDAY = ['dapur.contoh', 'kucing.contoh', 'sepeda_contoh', 'taman.contoh']

const acts = (count: number, names: readonly string[], every: number, start: number): MadeAct[] =>
  Array.from({ length: count }, (_, index) => ({
    who: names[index % names.length] as string,
    at: new Date(start - index * every).toISOString(),
    post: `C${names.length}${index.toString(36).padStart(8, '0')}`,
    text: 'Semangat pagi',
  }))

/** An export with some acts to review, some only to know, some that nobody can tell. */
export function someActs(count: number): Promise<File> {
  const now = Date.now()
  return makeInstagramExport({
    likes: [
      ...acts(count, CAMPAIGN, DAY_MS / 8, now - DAY_MS),
      ...acts(count * 5, EVERYDAY, DAY_MS / 20, now),
      ...acts(7, [''], DAY_MS * 30, now),
    ],
    storyLikes: acts(3, CAMPAIGN, DAY_MS * 2, now - 2 * DAY_MS),
    comments: acts(4, CAMPAIGN, DAY_MS * 3, now - 3 * DAY_MS),
    follows: [...acts(3, CAMPAIGN, DAY_MS * 500, now - 200 * DAY_MS), ...acts(20, EVERYDAY, DAY_MS * 9, now)],
  })
}

export const everydayOnly = (): Promise<File> =>
  makeInstagramExport({ likes: acts(300, EVERYDAY, DAY_MS / 4, Date.now()) })

/** A download that stopped half-way. */
export async function truncated(): Promise<File> {
  const whole = await everydayOnly()
  return new File([whole.slice(0, whole.size / 2)], 'instagram-asn.contoh-terpotong.zip')
}

export const notAnArchive = (): File => new File(['bukan arsip'], 'foto-keluarga.zip')
export const nothingKnown = (): Promise<File> => writeZip('arsip-lain.zip', [{ name: 'catatan.txt', content: 'x' }])
