import { DAY_MS, dayOf, type Instant } from '../lib/base/time'
import { makeInstagramExport } from '../tests/archives/make-instagram'

/** A sample Instagram export of an invented person: campaign accounts inside and outside the window, and everyday life. */
export function sampleExport(now: Instant): Promise<File> {
  const ago = (days: number): string => new Date(now - days * DAY_MS).toISOString()
  const everyday = Array.from({ length: 240 }, (_, index) => ({
    who: `teman_${index % 40}`,
    at: ago(2 + index * 3),
    post: `Teman${index}`,
  }))
  return makeInstagramExport({
    handle: 'asn.contoh',
    day: dayOf(now),
    likes: [
      { who: 'paslon_contoh', at: ago(2), post: 'Contoh01' },
      { who: 'paslon_contoh_dua', at: ago(3), post: 'Contoh02' },
      { who: 'kpu_contoh', at: ago(4), post: 'Contoh03' },
      { who: 'paslon_contoh', at: ago(900), post: 'Contoh04' },
      { who: '', at: ago(5), post: 'Contoh05' },
      ...everyday,
    ],
    storyLikes: [{ who: 'relawan_contoh', at: ago(1) }],
    comments: [
      { who: 'calon_contoh', at: ago(2), text: 'Semangat!' },
      { who: 'warung_kopi', at: ago(6), text: 'Enak sekali kopinya' },
    ],
    follows: [
      { who: 'calon_contoh', at: ago(400) },
      { who: 'teman_baik', at: ago(700) },
    ],
  })
}
