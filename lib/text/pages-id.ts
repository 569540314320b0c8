import type { ActionKind } from '../model/act'
import type { FindingState } from '../model/finding'
import type { Status } from '../model/person'
import type { Platform } from '../model/platform'
import type { Reason } from '../model/verdict'
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

export const popup = {
  thisSite: 'Pengingat di {site}',
  siteHintOn: 'Menyukai, mengikuti, membagikan, dan mengomentari akun kampanye dijeda dulu.',
  siteHintOff: 'Anda mematikannya. Tidak ada yang dijeda di situs ini.',
  otherSite: 'Pengingat tidak bekerja di situs ini',
  otherSiteHint: 'Pengingat bekerja di {sites}. Di situs lain Jejak Netral tidak melihat apa pun.',
  reloadTitle: 'Muat ulang tab ini',
  reloadHint: 'Tab ini sudah terbuka sebelum Jejak Netral siap, jadi pengingat belum bekerja di sini.',
  reload: 'Muat ulang tab ini',
  accessTitle: 'Peramban belum memberi izin',
  accessHint: 'Tanpa izin di {sites}, pengingat tidak dapat bekerja. Yang dibaca tetap di perangkat ini.',
  access: 'Beri izin',
  accessRefused: 'Izin belum diberikan. Anda dapat memberikannya kapan saja di sini.',
  active: 'Yang berlaku hari ini',
  noWindow: 'Tidak ada masa kampanye yang berlaku hari ini, {day}.',
  worksAnyway: 'Yang tetap bekerja:',
  worksOwn: (n: number) =>
    n === 0 ? 'daftar akun Anda sendiri (masih kosong)' : `daftar Anda sendiri (${n} akun), kapan pun`,
  worksAnyPhase: 'aturan yang berlaku kapan pun, misalnya bergabung dengan partai',
  worksFootprint: 'pemeriksaan jejak lama, dengan aturan pada tanggalnya',
  windowUntil: 'sampai {day}',
  moreWindows: (n: number) => `dan ${n} masa lain`,
  counts: 'Hari ini',
  asked: 'dijeda',
  dropped: 'tidak jadi',
  released: 'diteruskan',
  informed: 'info',
  noCounts: 'Belum ada yang dijeda hari ini.',
  unseen: (n: number) => `${n} tindakan lewat tanpa dapat dikenali pemiliknya.`,
  snapshot: 'Data daftar diperbarui {age}',
  noSnapshot: 'Data daftar sedang disiapkan',
  openFootprint: 'Periksa jejak saya',
  openLists: 'Semua daftar',
  openSettings: 'Setelan',
}

export const own = {
  title: 'Daftar saya sendiri',
  hint: 'Tindakan pada akun di daftar ini dijeda kapan pun, ada atau tidak ada masa kampanye.',
  account: 'Akun',
  placeholder: '@akun atau alamat profil',
  platform: 'Situs',
  empty: 'Belum ada akun.',
  added: '{a} masuk ke daftar Anda.',
  already: '{a} sudah ada di daftar Anda.',
  removed: '{a} dihapus dari daftar Anda.',
  removedAll: (count: number) => `${n(count)} akun dari berkas dihapus lagi dari daftar Anda.`,
  since: 'sejak {day}',
  more: (count: number) => `dan ${n(count)} akun lain`,
  as: { hold: 'dijeda', 'not-campaign': 'bukan akun kampanye' },
  byNumber: 'nomor {id}',
  problems: {
    empty: 'Tulis nama akun dulu.',
    'other-site': 'Alamat ini bukan dari situs yang dikenal. Contoh: x.com/nama atau instagram.com/nama.',
    'no-account': 'Alamat ini bukan alamat profil. Buka profil akunnya, lalu salin alamatnya.',
    'bad-handle': 'Bentuk nama ini tidak dipakai di situs itu. Periksa ejaannya, tanpa spasi.',
  },
  file: 'Simpan atau pindahkan',
  fileHint: 'Berkas berisi daftar Anda saja. Impor hanya menambah, tidak pernah menghapus.',
  export: 'Simpan ke berkas',
  import: 'Impor dari berkas',
  importDone: (added: number, already: number) =>
    already === 0
      ? `${n(added)} akun ditambahkan.`
      : `${n(added)} akun ditambahkan, ${n(already)} sudah ada dan tidak diubah.`,
  importDuplicates: (count: number) => `${n(count)} akun tertulis lebih dari sekali di berkas; yang pertama dipakai.`,
  importUnreadable: (count: number, rows: string) =>
    `${n(count)} baris tidak dapat dibaca (baris ${rows}) dan dilewati.`,
  importUnknown:
    'Berkas memuat keterangan yang belum dikenal versi ini: {fields}. Keterangan itu tidak ikut diimpor; simpan berkasnya bila masih diperlukan.',
  importUntouched: 'Daftar Anda tidak berubah.',
  importProblems: {
    'too-large': 'Berkas ini lebih dari 4 MB, terlalu besar untuk sebuah daftar akun. Periksa apakah berkasnya benar.',
    'too-many': 'Berkas ini memuat lebih dari 10.000 akun. Bagi menjadi beberapa berkas.',
    'not-json': 'Berkas ini tidak dapat dibaca. Pilih berkas .json yang disimpan dari Jejak Netral.',
    'not-our-file': 'Berkas ini bukan daftar dari Jejak Netral.',
    'newer-version': 'Berkas ini dibuat versi Jejak Netral yang lebih baru. Perbarui dulu ekstensi ini.',
  },
}

export const nav = {
  label: 'Bagian',
  jejak: 'Jejak saya',
  daftar: 'Daftar',
  riwayat: 'Riwayat',
  mengapa: 'Mengapa?',
  setelan: 'Setelan',
}

/** What was done, in the footprint. */
export const did: Record<ActionKind, string> = {
  like: 'Menyukai unggahan {a}',
  share: 'Membagikan unggahan {a}',
  quote: 'Mengutip unggahan {a}',
  follow: 'Mengikuti {a}',
  comment: 'Mengomentari unggahan {a}',
  post: 'Mengunggah tentang {a}',
  join: 'Bergabung dengan {a}',
  rsvp: 'Menyatakan hadir di acara {a}',
  'upload-photo': 'Mengunggah foto bersama {a}',
  live: 'Ikut siaran langsung {a}',
  'profile-frame': 'Memakai bingkai profil {a}',
}
/** The same for a finer kind, by `action.detail`. */
export const didFiner: Record<string, string> = {
  'like.story': 'Menyukai cerita {a}',
  'like.comment': 'Menyukai komentar {a}',
  'follow.pending': 'Meminta mengikuti {a}',
}
export const someone: string = 'akun yang tidak disebut'

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

export const reasons: Record<Reason, string> = {
  'window-open': 'Tanggalnya jatuh dalam masa pemilihan yang diikuti akun ini.',
  'own-list': 'Anda memasukkan akun ini ke daftar Anda sendiri.',
  'any-phase': 'Aturan ini berlaku kapan pun, juga di luar masa pemilihan.',
  hashtag: 'Tulisannya memuat tagar kampanye pada masa pemilihan.',
  'no-window': 'Akun ini tercatat, tetapi tanggalnya di luar masa pemilihan. Hanya untuk diketahui.',
  'maybe-window': 'Tanggalnya tidak pasti dan mungkin jatuh dalam masa pemilihan.',
  'old-follow': 'Diikuti sejak dulu dan masih diikuti. Pertimbangkan apakah masih perlu.',
  'before-law': 'Dilakukan sebelum aturan yang sekarang berlaku. Hanya untuk diketahui.',
  'not-campaign': 'Anda menandai akun ini sebagai “bukan akun kampanye”.',
  'not-by-self': 'Bukan Anda sendiri yang melakukannya, misalnya dimasukkan ke grup oleh orang lain.',
  'headed-by': 'Akun lembaga yang pimpinannya ikut dalam pemilihan.',
  exception: 'Akun netral, misalnya lembaga atau media berita.',
  undo: 'Ini pembatalan; tidak ada yang perlu ditinjau.',
  'unknown-target': 'Data ekspor tidak menyebut milik siapa unggahannya.',
  'unknown-time': 'Data ekspor tidak menyebut tanggalnya.',
  paused: 'Daftar yang dipakai sedang menghentikan jenis tindakan ini untuk sementara.',
}

export const states: Record<FindingState, string> = {
  open: 'perlu ditinjau',
  'undone-seen': 'dibatalkan (terlihat)',
  'undone-said': 'dibatalkan (kata saya)',
  kept: 'dibiarkan',
  'not-mine': 'bukan saya',
  'not-campaign': 'bukan kampanye',
}

export const footprint = {
  title: 'Jejak saya',
  lead: 'Periksa apa yang pernah Anda sukai, ikuti, dan komentari, menurut aturan yang berlaku pada tanggalnya. Semuanya dibaca di perangkat ini; tidak ada yang dikirim ke mana pun.',
  emptyTitle: 'Mulai dari data Anda sendiri',
  emptyHint:
    'Instagram, Facebook, Threads, X, TikTok, YouTube, dan LinkedIn dapat memberi Anda salinan seluruh kegiatan Anda di sana. Salinan itulah yang diperiksa di sini.',
  emptyFirst: 'Belum punya salinannya? Minta dulu; langkahnya ada di bawah.',
  drop: 'Seret berkas ZIP atau folder ke sini',
  dropNow: 'Lepaskan untuk mulai membaca',
  dropOr: 'atau',
  chooseFiles: 'Pilih berkas ZIP',
  chooseFolder: 'Pilih folder',
  importMore: 'Impor data lain',
  keepLegend: 'Simpan hasilnya di mana?',
  keepDevice: 'Di perangkat ini',
  keepDeviceHint: 'Tetap ada setelah ditutup. Pilih ini di perangkat milik Anda sendiri.',
  keepMemory: 'Hanya selama halaman ini terbuka',
  keepMemoryHint:
    'Hilang begitu tab ditutup. Pilih ini di perangkat kantor atau bersama. Berkas ZIP di folder unduhan tetap ada; hapus sendiri setelah selesai.',
  keepManaged:
    'Peramban ini tampaknya dikelola kantor atau lembaga. Karena yang disimpan di perangkat seperti ini dapat dilihat pengelolanya, pilihan awalnya: tidak menyimpan apa pun. Anda boleh memilih yang lain.',
  keepLocked: 'Untuk menyimpannya di tempat lain, hapus dulu jejak ini, lalu impor lagi.',
  reading: 'Membaca data …',
  judging: 'Mencocokkan dengan aturan pada tanggalnya …',
  progress: (records: string, files: string) => `${records} catatan dibaca · ${files}`,
  filesOf: (done: number, total: number) => `berkas ${done} dari ${total}`,
  cancelImport: 'Hentikan',
  importedTitle: 'Selesai dibaca',
  imported: (read: string, added: string) =>
    read === added ? `${read} catatan dibaca, semuanya baru.` : `${read} catatan dibaca, ${added} di antaranya baru.`,
  importedAgain: 'Data ini sudah pernah dibaca. Tidak ada yang baru dan tidak ada yang tercatat dua kali.',
  importedNothing:
    'Berkasnya terbaca, tetapi tidak memuat suka, komentar, akun yang diikuti, atau hal lain yang diperiksa di sini.',
  notUnderstood: (n: string, file: string) => `${n} catatan dalam ${file} tidak dapat dibaca dan tidak ikut diperiksa.`,
  total: 'tindakan dibaca',
  toReview: 'perlu ditinjau',
  toKnow: 'untuk diketahui',
  unknown: 'belum bisa dipastikan',
  span: 'Dari {from} sampai {until}',
  nextOpen: (n: string) =>
    `Langkah berikutnya: tinjau ${n} tindakan di bawah.${n === '1' ? '' : ' Tidak perlu sekaligus.'}`,
  nextClean: 'Tidak ada yang perlu ditinjau dari data ini.',
  nextDone: 'Semua sudah Anda tinjau.',
  cleanHint: 'Yang belum bisa dipastikan tercantum di bawah. Periksa lagi bila Anda punya ekspor yang lebih baru.',
  askedTitle: 'Apakah Anda sedang dilaporkan atau diperiksa?',
  askedHint:
    'Jika ya, jangan hapus apa pun dulu. Bicarakan dengan bagian kepegawaian atau pendamping Anda. Jejak yang dihapus bisa dikira sengaja disembunyikan.',
  list: 'Tindakan Anda',
  filter: 'Tampilkan',
  filterOpen: 'Perlu ditinjau',
  filterKnow: 'Untuk diketahui',
  filterDone: 'Sudah ditinjau',
  search: 'Cari akun, jenis, atau pemilihan',
  noMatch: 'Tidak ada yang cocok dengan pilihan ini.',
  shown: (n: string) => `${n} tindakan`,
  noDate: 'tanggal tidak disebut',
  before: 'sebelum {day}',
  after: 'setelah {day}',
  between: '{from} – {until}',
  heldUntil: 'masih berlangsung pada {day}',
  open: 'Buka rincian',
  listedAs: '{who} tercatat sebagai {role}',
  why: 'Mengapa tercantum',
  ruleOfDay: 'Aturan pada tanggal itu',
  period: 'Masa pada tanggal itu',
  phaseOf: '{election}, {phase} ({from} – {until})',
  noRule: 'Tidak ada aturan yang dikutip untuk tindakan ini.',
  openPost: 'Buka unggahan',
  openAccount: 'Buka akun',
  mark: 'Bagaimana menurut Anda?',
  marks: {
    'undone-said': 'Sudah saya batalkan',
    kept: 'Saya biarkan',
    'not-mine': 'Bukan saya',
    'not-campaign': 'Bukan kampanye',
  },
  cannotTitle: 'Belum bisa dipastikan',
  cannotHint: 'Bukan berarti bermasalah, dan bukan berarti aman: datanya tidak cukup untuk menilai.',
  cannotRow: (n: string, kind: string, platform: string) => `${n} tindakan “${kind}” di ${platform}`,
  cannotReasons: {
    'unknown-target': 'data ekspor tidak menyebut milik siapa',
    'unknown-time': 'data ekspor tidak menyebut tanggal',
  },
  keptDevice: 'Disimpan di perangkat ini.',
  keptMemory: 'Hanya di memori halaman ini; hilang begitu tab ditutup.',
  note: 'Catatan pribadi, bukan bukti resmi.',
  erase: 'Hapus semua jejak',
  eraseTitle: 'Hapus semua jejak dari perangkat ini?',
  eraseHint:
    'Semua data yang dibaca dan semua tanda Anda dihapus dan tidak dapat dikembalikan. Akun media sosial Anda tidak berubah, begitu pula berkas di folder unduhan. Daftar dan setelan hanya ikut dihapus bila Anda memilihnya di bawah.',
  eraseYes: 'Hapus semuanya',
  eraseNo: 'Jangan hapus',
  erased: 'Semua jejak sudah dihapus. Setelah diperiksa lagi, tidak ada yang tersisa di sini.',
  eraseLeft: (n: string) =>
    `Masih ada ${n} catatan yang belum terhapus. Tutup tab Jejak Netral lain, lalu coba sekali lagi.`,
  eraseAgain: 'Coba hapus lagi',
  workerGone:
    'Pembacaan data berhenti mendadak. Yang sudah tersimpan tetap ada. Muat ulang halaman ini, lalu coba lagi.',
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
