import type { ActionKind } from '../model/act'
import type { FindingState } from '../model/finding'
import type { Reason } from '../model/verdict'

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
