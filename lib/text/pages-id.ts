import type { ActionKind } from '../model/act'
import type { Status } from '../model/person'
import type { Platform } from '../model/platform'
import { sayNumber } from './say'

const n = (count: number): string => sayNumber(count, 'id')

/** Words of the extension's pages, apart from `id.ts` so that no content script carries them. */
export const product = { name: 'Jejak Netral', motto: 'Menjaga jejak digital ASN tetap netral' }

export const platforms: Record<Platform, string> = {
  x: 'X (Twitter)',
  facebook: 'Facebook',
  instagram: 'Instagram',
  threads: 'Threads',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  linkedin: 'LinkedIn',
}

export const common = {
  on: 'Aktif',
  off: 'Nonaktif',
  undo: 'Urungkan',
  cancel: 'Kembali',
  remove: 'Hapus',
  removeName: 'Hapus {a} dari daftar',
  add: 'Tambahkan',
  close: 'Tutup',
  loading: 'Memuat …',
  today: 'hari ini',
  skip: 'Langsung ke isi',
  failed: 'Ada yang tidak berjalan semestinya di halaman ini. Data Anda tidak berubah. Muat ulang halaman ini.',
  reloadPage: 'Muat ulang',
}

export const ages = {
  now: 'baru saja',
  minutes: (n: number) => `${n} menit lalu`,
  hours: (n: number) => `${n} jam lalu`,
  days: (n: number) => `${n} hari lalu`,
}

export const nav = {
  label: 'Bagian',
  jejak: 'Jejak saya',
  daftar: 'Daftar',
  riwayat: 'Riwayat',
  mengapa: 'Mengapa?',
  setelan: 'Setelan',
}

/** Short names of kinds of act, for counts. */
export const kinds: Record<ActionKind, string> = {
  like: 'suka',
  share: 'bagikan',
  quote: 'kutipan',
  follow: 'ikuti',
  comment: 'komentar',
  post: 'unggahan',
  join: 'gabung',
  rsvp: 'hadir',
  'upload-photo': 'foto',
  live: 'siaran langsung',
  'profile-frame': 'bingkai profil',
}

export const lists = {
  title: 'Daftar',
  lead: 'Dari sinilah Jejak Netral tahu akun mana yang terkait kampanye, dan masa mana yang berlaku.',
  packs: 'Daftar aturan dan akun',
  packsHint: 'Isinya hanya data, tanpa program. Anda dapat menonaktifkannya, kecuali yang dijaga kebijakan instansi.',
  issuer: 'Penerbit: {issuer}',
  issued: 'Terbit {day}, nomor {serial}',
  number: 'nomor {serial}',
  expires: 'Berlaku untuk tindakan sampai {day}',
  accounts: (count: number) => `${n(count)} akun`,
  windows: (count: number) => `${n(count)} masa pemilihan`,
  rules: (count: number) => `${n(count)} aturan`,
  words: (count: number) => `${n(count)} tagar`,
  exceptions: (count: number) => `${n(count)} akun netral`,
  openNow: (count: number) =>
    count === 0 ? 'Tidak ada masa pemilihan yang berlaku hari ini.' : `${n(count)} masa pemilihan berlaku hari ini.`,
  use: 'Pakai daftar ini',
  changes: 'Yang berubah',
  contact: 'Keberatan atau koreksi: {contact}',
  what: 'Isi daftar',
  unreadable: (count: number) => `${n(count)} daftar tidak dapat dibaca dan tidak dipakai.`,
  none: 'Tidak ada daftar.',
}

export const statuses: Record<Status, string> = {
  unset: 'Tidak diisi',
  pns: 'PNS',
  pppk: 'PPPK',
  'pppk-part-time': 'PPPK paruh waktu',
  ppnpn: 'PPNPN atau honorer',
  village: 'Kepala atau perangkat desa',
  'tni-polri': 'TNI atau Polri',
}

/** Which rule speaks to whom; beside the choice of a status. */
export const statusHints: Record<Status, string> = {
  unset: '',
  pns: 'SKB 2/2022, PP 94/2021 (disiplin), dan PP 42/2004 (kode etik).',
  pppk: 'ASN: SKB 2/2022 berlaku. Sanksinya menurut PP 49/2018 dan perjanjian kerja.',
  'pppk-part-time': 'ASN (KepmenPANRB 16/2025): SKB 2/2022 berlaku. Sanksinya menurut PP 49/2018 dan perjanjian kerja.',
  ppnpn: 'Bukan ASN: SE MenPANRB 1/2023 mewajibkan netralitas dalam bentuk yang sama.',
  village: 'Bukan ASN: UU 6/2014 Pasal 29 dan 51, UU 7/2017 Pasal 280, 282, 490, dan 494.',
  'tni-polri': 'Bukan ASN: UU 34/2004, TAP MPR VII/2000. TNI dan Polri tidak memilih.',
}

export const settings = {
  title: 'Setelan',
  saved: 'Setiap perubahan langsung tersimpan di perangkat ini.',
  language: 'Bahasa',
  languages: { id: 'Bahasa Indonesia', en: 'English' },
  about: 'Tentang Anda',
  aboutHint:
    'Boleh dikosongkan. Hanya dipakai untuk memilih aturan yang berlaku bagi Anda, kata-katanya, dan urutannya; tidak keluar dari perangkat ini.',
  status: 'Status kepegawaian',
  region: 'Daerah tempat tugas',
  regionHint:
    'Provinsi, kabupaten, atau kota. Pemilihan di dekat Anda tampil lebih dulu; aturannya tetap sama di mana pun.',
  regionUnknown: 'Daerah ini belum dikenal. Pilih dari saran, misalnya “Kabupaten Bandung”.',
  noRegion: 'Tidak diisi',
  leave: 'Saya sedang cuti di luar tanggungan negara',
  leaveHint: 'Dengan cuti ini, suami atau istri calon boleh mendampingi dan hadir (SE MenPANRB 18/2023).',
  spouse: 'Suami atau istri saya peserta pemilihan',
  spouseHint:
    'SE MenPANRB 18/2023: foto berdua boleh, tanpa simbol; menyukai, mengomentari, dan membagikan dukungan tidak.',
  office: 'Akun dinas yang saya pegang',
  officeHint:
    'Bila Anda masuk dengan akun ini, pengingat mengatakan “Anda memakai akun dinas” dan menyarankan lebih tegas (saat ini baru di X).',
  officeEmpty: 'Belum ada akun dinas.',
  sites: 'Pengingat per situs',
  onSites: 'Yang tampil di halaman situs',
  footprint: 'Tempat menyimpan jejak',
  footprintHint:
    'Berlaku saat Jejak saya dibuka lagi. Jejak yang sudah tersimpan di perangkat tidak ikut terhapus; hapus di Jejak saya, bagian Data saya.',
}
