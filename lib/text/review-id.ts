import type { FindingRow } from '../model/footprint'
import type { Platform } from '../model/platform'

/** How to ask each site for one's own data; labels as the sites write them in Indonesian, as far as known. */
export const asking: Record<Platform, string[]> = {
  instagram: [
    'Buka Instagram, lalu Pengaturan → Pusat Akun → Informasi dan izin Anda → Ekspor informasi Anda.',
    'Pilih “Buat ekspor”, pilih akun Anda, lalu “Ekspor ke perangkat”.',
    'Rentang tanggal: “Sepanjang waktu”. Format: “JSON” lebih lengkap daripada HTML. Kualitas media boleh “Rendah”.',
    'Tekan “Mulai ekspor”. Instagram mengirim surel bila berkas siap, biasanya dalam beberapa jam.',
  ],
  facebook: [
    'Buka Facebook, lalu Pengaturan & privasi → Pengaturan → Pusat Akun → Informasi dan izin Anda → Ekspor informasi Anda.',
    'Pilih “Buat ekspor”, pilih profil Anda, lalu “Ekspor ke perangkat”.',
    'Rentang tanggal: “Sepanjang waktu”. Format: “JSON” lebih lengkap daripada HTML. Kualitas media boleh “Rendah”.',
    'Tekan “Mulai ekspor”. Facebook memberi tahu bila berkas siap, biasanya dalam beberapa jam.',
  ],
  threads: [
    'Data Threads ikut dalam ekspor Instagram dari akun yang sama.',
    'Buka Pusat Akun → Informasi dan izin Anda → Ekspor informasi Anda, lalu pilih akun Threads Anda.',
    'Rentang tanggal: “Sepanjang waktu”. Format: “JSON”.',
  ],
  x: [
    'Buka X, lalu Setelan dan privasi → Akun Anda → Unduh arsip data Anda.',
    'Masukkan kata sandi, lalu tekan “Minta arsip”.',
    'X memberi tahu bila arsip siap, biasanya setelah satu hari atau lebih. Arsipnya berupa satu berkas ZIP.',
  ],
  tiktok: [
    'Buka TikTok, lalu Profil → ☰ → Pengaturan dan privasi → Akun → Unduh data Anda.',
    'Pilih “Semua data” dan format “JSON”, lalu “Minta data”.',
    'Setelah beberapa hari, unduh dari bagian “Unduh data” di tempat yang sama; berkasnya hanya tersedia beberapa hari.',
  ],
  youtube: [
    'Buka Google Takeout, tekan “Batalkan semua pilihan”, lalu pilih YouTube dan YouTube Music saja.',
    'Di “Berbagai format”, ubah histori dari HTML ke JSON. Video Anda sendiri tidak diperlukan.',
    'Tekan “Langkah berikutnya” lalu “Buat ekspor”. Google mengirim surel bila berkas siap.',
  ],
  linkedin: [
    'Buka LinkedIn, lalu Setelan & Privasi → Privasi data → Dapatkan salinan data Anda.',
    'Pilih arsip yang lebih besar (semua data), lalu minta arsipnya.',
    'LinkedIn mengirim surel bila berkas siap, biasanya dalam satu hari.',
  ],
}

export const review = {
  nextSteps: { review: 'Mulai meninjau', look: 'Lihat yang belum bisa dipastikan', report: 'Buat laporan saya' },
  asking: 'Cara meminta data Anda',
  askingSite: 'Dari situs mana?',
  askingLink: 'Buka halaman permintaan data {site}',
  askingLast: 'Unduh berkasnya ke perangkat ini, lalu pilih di Jejak saya. Tidak perlu diekstrak dulu.',
  waiting: 'Menunggu tab lain yang sedang mengimpor …',
  pause: 'Jeda',
  resume: 'Lanjutkan',
  isPaused: 'Dijeda. Tidak ada yang hilang.',
  secondsLeft: (n: number) => `kira-kira ${n} detik lagi`,
  minutesLeft: (n: number) => `kira-kira ${n} menit lagi`,
  unfinishedTitle: 'Impor terakhir belum selesai',
  unfinished:
    'Halaman ini tertutup saat membaca {names}. Pilih lagi berkas yang sama; pembacaannya diteruskan dari tempat berhenti.',
  whose: {
    'same-export': 'Pemiliknya diketahui dari bagian lain ekspor yang sama.',
    'own-page': 'Pemiliknya terbaca di halaman Anda sendiri.',
    'known-post': 'Pemiliknya diketahui dari unggahan yang sudah dikenal.',
    name: 'Ekspor hanya menulis nama, dan nama bisa milik siapa saja. Karena itu hanya untuk diketahui.',
  } satisfies Record<NonNullable<FindingRow['whose']>, string>,
  maybeUndone:
    'Ekspor yang lebih baru tidak memuatnya lagi: mungkin sudah Anda batalkan, atau unggahannya sudah tidak ada.',
  maybeUndoneShort: 'mungkin sudah dibatalkan',
  timeline: 'Garis waktu',
  timelineHint:
    'Batang pudar: semua tindakan tiap bulan. Batang tegas: yang ada di daftar di bawah. Pilih satu bulan untuk menampilkan bulan itu saja.',
  month: '{month}: {all} tindakan, {listed} di daftar',
  monthInPeriod: '{month}: {all} tindakan, {listed} di daftar. Masa pemilihan: {elections}',
  periods: 'Latar berwarna: masa pemilihan.',
  filters: 'Saring dan urutkan',
  filterPlatform: 'Situs',
  filterAction: 'Jenis',
  filterYear: 'Tahun',
  filterElection: 'Pemilihan',
  filterAccount: 'Akun',
  filterCertainty: 'Dikenali dari',
  all: 'Semua',
  certainty: { id: 'nomor akun', handle: 'nama akun', hashtag: 'tagar', name: 'nama saja' },
  sort: 'Urutan',
  sorts: { newest: 'Terbaru dulu', oldest: 'Terlama dulu', account: 'Menurut akun' },
  choice: '{name} ({n})',
  clear: 'Tampilkan semua lagi',
  onlyMonth: 'Hanya {month}',
  monthBefore: 'Bulan sebelumnya',
  monthAfter: 'Bulan berikutnya',
}
