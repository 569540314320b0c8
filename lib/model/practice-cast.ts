import type { CampaignRole, NeutralRole } from './pack'

interface Invented {
  who: string
  /** The same on every site of the practice. */
  handle: string
  /** Absent: an everyday account nobody lists. */
  role?: CampaignRole | NeutralRole
  /** An institution whose head stands in the invented contest. */
  headed?: true
}

/** Everybody who may appear in a practice: invented, so that no real person or party is ever practised on. */
export const PRACTICE_CAST = {
  pair: { who: 'Paslon Contoh Satu', handle: 'paslon_contoh', role: 'pair' },
  rival: { who: 'Paslon Contoh Dua', handle: 'paslon_contoh_dua', role: 'pair' },
  candidate: { who: 'Calon Contoh', handle: 'calon_contoh', role: 'candidate' },
  party: { who: 'Partai Contoh', handle: 'partai_contoh', role: 'party' },
  volunteers: { who: 'Relawan Contoh Bersama', handle: 'relawan_contoh', role: 'volunteer-group' },
  team: { who: 'Tim Contoh Dua', handle: 'tim_contoh_dua', role: 'campaign-team' },
  office: { who: 'Pemerintah Kota Contoh', handle: 'pemkot_contoh', role: 'institution', headed: true },
  agency: { who: 'Dinas Kesehatan Contoh', handle: 'dinkes_contoh', role: 'institution' },
  election: { who: 'KPU Kota Contoh', handle: 'kpu_kota_contoh', role: 'election-body' },
  news: { who: 'Harian Contoh', handle: 'harian_contoh', role: 'news' },
  namesake: { who: 'Bengkel Contoh Satu', handle: 'contoh_satu_motor', role: 'name-collision' },
  kitchen: { who: 'Dapur Contoh', handle: 'dapur_contoh' },
  friend: { who: 'Sari Contoh', handle: 'sari_contoh' },
  rescue: { who: 'Posko Banjir Contoh', handle: 'posko_banjir_contoh' },
} satisfies Record<string, Invented>

export type CastMember = keyof typeof PRACTICE_CAST
export const CAST_MEMBERS = Object.keys(PRACTICE_CAST) as [CastMember, ...CastMember[]]
/** The campaign hashtag of the invented contest. */
export const PRACTICE_TAG = 'ContohSatuMenang'

export const castMember = (name: CastMember): Invented => PRACTICE_CAST[name]
