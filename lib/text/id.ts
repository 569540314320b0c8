/** Words for one act: the question, the safe choice (named after the act), the deliberate one. `{a}` = the account. Sites with words of their own: `site-words-id.ts`. */
export interface ActionWords {
  noun: string
  ask: string
  dont: string
  go: string
}

export const actions = {
  like: { noun: 'suka', ask: 'Sukai unggahan {a}?', dont: 'Jangan sukai', go: 'Tetap sukai' },
  share: { noun: 'bagikan', ask: 'Bagikan unggahan {a}?', dont: 'Jangan bagikan', go: 'Tetap bagikan' },
  quote: { noun: 'kutipan', ask: 'Kutip unggahan {a}?', dont: 'Jangan kutip', go: 'Tetap kutip' },
  follow: { noun: 'ikuti', ask: 'Ikuti {a}?', dont: 'Jangan ikuti', go: 'Tetap ikuti' },
  comment: { noun: 'komentar', ask: 'Komentari unggahan {a}?', dont: 'Jangan komentari', go: 'Tetap komentari' },
  post: { noun: 'unggahan', ask: 'Kirim unggahan ini?', dont: 'Jangan kirim', go: 'Tetap kirim' },
  join: { noun: 'gabung', ask: 'Gabung dengan {a}?', dont: 'Jangan gabung', go: 'Tetap gabung' },
  rsvp: { noun: 'hadir', ask: 'Tandai hadir di acara {a}?', dont: 'Jangan tandai hadir', go: 'Tetap tandai hadir' },
  'upload-photo': { noun: 'foto', ask: 'Unggah foto ini?', dont: 'Jangan unggah', go: 'Tetap unggah' },
  live: { noun: 'siaran langsung', ask: 'Ikut siaran {a}?', dont: 'Jangan ikut', go: 'Tetap ikut' },
  'profile-frame': { noun: 'bingkai profil', ask: 'Pakai bingkai {a}?', dont: 'Jangan pakai', go: 'Tetap pakai' },
} satisfies Record<string, ActionWords>

export const roles = {
  party: 'partai politik',
  wing: 'organisasi sayap partai',
  candidate: 'calon',
  pair: 'pasangan calon',
  'campaign-team': 'tim kampanye',
  'volunteer-group': 'kelompok relawan',
  'media-arm': 'media pemenangan',
  'office-holder': 'pejabat yang juga peserta pemilihan',
  institution: 'lembaga',
  'election-body': 'penyelenggara pemilu',
  news: 'media berita',
  'name-collision': 'nama yang mirip',
}

export const phases = { 'bakal-calon': 'masa bakal calon', calon: 'masa calon' }

export const parts = {
  author: '',
  original: 'dibagikan dari {a}',
  quoted: '', // the title says whom
  'co-author': 'bersama {a}',
  group: 'di grup {a}',
  host: 'diadakan oleh {a}',
  context: 'di utas {a}',
}

/** The dialog over a site. Calm and exact: "dijeda", never "pelanggaran". */
export const dialog = {
  label: 'Jejak Netral: pengingat',
  paused: 'Dijeda sebentar',
  thisAccount: 'akun ini',
  listedAs: '{who} tercatat sebagai {role}.',
  ownListed: 'Anda memasukkan akun ini ke daftar Anda sendiri.',
  window: '{election}, {phase}: {from} – {until}',
  anyPhase: 'Berlaku kapan pun, juga di luar masa kampanye.',
  hashtag: 'Teks Anda memuat tagar {tag}.',
  rule: 'Aturan',
  period: 'Masa',
  sanction: 'Rentang sanksi',
  sanctionRange: 'Paling ringan: {least}. Paling berat: {most}.',
  sanctionNote: 'Yang memutuskan pejabat pembina kepegawaian, bukan alat ini.',
  dispute: 'Masih diperdebatkan',
  why: 'Mengapa akun ini?',
  fromPack: 'Dari “{pack}”.',
  matchedById: 'Dikenali dari nomor akun.',
  matchedByHandle: 'Dikenali dari nama akun.',
  evidence: 'Sumber',
  loading: 'Mengambil keterangan …',
  unexplained: 'Keterangan lengkap belum dapat dimuat. Pilihan Anda tetap berlaku.',
  updated: 'Jejak Netral baru diperbarui. Muat ulang tab ini setelah memilih.',
  removeOwn: 'Hapus dari daftar saya',
  notCampaign: 'Bukan akun kampanye',
  addOwn: 'Masukkan ke daftar saya',
  done: 'Tersimpan di perangkat ini.',
  notSent: 'Belum terkirim, tekan sekali lagi',
  close: 'Tutup',
}

/** What is said besides because of who acts; made in the background, so no site's page carries it. */
export const personal = {
  office: 'Anda memakai akun dinas {a}. Tindakannya terbaca sebagai sikap kantor; sebaiknya jangan diteruskan.',
  partTime: 'PPPK paruh waktu adalah ASN (KepmenPANRB 16/2025), jadi aturan ini juga bagi Anda.',
  contract: 'Rentang ini ditulis untuk PNS. Bagi PPPK, sanksi menurut PP 49/2018 dan perjanjian kerja.',
  ownLaw: {
    village:
      'Anda bukan ASN. Bagi kepala dan perangkat desa: UU 6/2014 Pasal 29 dan 51, UU 7/2017 Pasal 280 dan 282; sanksinya lain.',
    'tni-polri':
      'Anda bukan ASN. TNI dan Polri punya undang-undang sendiri, antara lain UU 34/2004 untuk TNI; sanksinya lain.',
  },
}

export const months = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des']
