import type { Phase, Role } from '../../model/pack'
import { PLATFORMS, type Platform } from '../../model/platform'

/** Columns as people name them, Indonesian first; the first name is the one we write. */
export const COLUMNS = {
  who: ['nama', 'nama akun', 'pemilik', 'who', 'name'],
  link: ['tautan', 'link', 'url', 'alamat', 'akun', 'account', 'accounts'],
  platform: ['situs', 'platform', 'media sosial', 'site'],
  id: ['nomor', 'id', 'nomor akun'],
  role: ['peran', 'role', 'jenis', 'kategori'],
  contest: ['pemilihan', 'contest', 'kode pemilihan', 'kontes'],
  side: ['pihak', 'side', 'kubu', 'paslon'],
  evidence: ['bukti', 'evidence', 'sumber', 'source', 'sources', 'dasar'],
  from: ['sejak', 'mulai', 'from', 'since', 'tanggal mulai'],
  until: ['sampai', 'selesai', 'until', 'hingga', 'tanggal selesai'],
  added: ['ditambahkan', 'added', 'tanggal'],
  election: ['nama pemilihan', 'election', 'election_id'],
  electionEn: ['nama pemilihan (inggris)', 'nama inggris', 'election_en', 'election (english)'],
  phase: ['tahap', 'masa', 'phase'],
  region: ['wilayah', 'region', 'daerah', 'kode wilayah'],
  tag: ['tagar', 'hashtag', 'tag'],
} as const
export type Column = keyof typeof COLUMNS

/** A column per site holds handles or addresses of that site. */
export const SITE_COLUMNS: Record<string, Platform> = {
  ...Object.fromEntries(PLATFORMS.map(platform => [platform, platform])),
  twitter: 'x',
  'x (twitter)': 'x',
  ig: 'instagram',
  fb: 'facebook',
  yt: 'youtube',
  'tik tok': 'tiktok',
}

export const ROLE_WORDS: Record<string, Role> = {
  partai: 'party',
  'partai politik': 'party',
  parpol: 'party',
  sayap: 'wing',
  'organisasi sayap': 'wing',
  calon: 'candidate',
  caleg: 'candidate',
  kandidat: 'candidate',
  paslon: 'pair',
  'pasangan calon': 'pair',
  'tim kampanye': 'campaign-team',
  'tim sukses': 'campaign-team',
  timses: 'campaign-team',
  relawan: 'volunteer-group',
  'kelompok relawan': 'volunteer-group',
  'media pemenangan': 'media-arm',
  pejabat: 'office-holder',
  lembaga: 'institution',
  instansi: 'institution',
  penyelenggara: 'election-body',
  'penyelenggara pemilu': 'election-body',
  media: 'news',
  'media berita': 'news',
  pers: 'news',
  'nama mirip': 'name-collision',
  ...Object.fromEntries(
    (
      [
        'party',
        'wing',
        'candidate',
        'pair',
        'campaign-team',
        'volunteer-group',
        'media-arm',
        'office-holder',
        'institution',
        'election-body',
        'news',
        'name-collision',
      ] as const
    ).map(role => [role, role]),
  ),
}

export const PHASE_WORDS: Record<string, Phase> = {
  'bakal calon': 'bakal-calon',
  'bakal-calon': 'bakal-calon',
  calon: 'calon',
  kampanye: 'calon',
}

export const MONTH_WORDS: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb', 'peb'],
  ['maret', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agu', 'ags', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov', 'nop'],
  ['desember', 'december', 'des', 'dec'],
]
