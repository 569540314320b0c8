import type { BackupProblem } from '../model/backup'

/** "Data saya": what is kept, who can read it, and how it goes. */
export const keep = {
  title: 'Data saya',
  lead: 'Apa yang disimpan, siapa yang bisa membacanya, dan bagaimana menghapusnya. Semuanya di perangkat ini.',
  read: 'Yang sudah dibaca',
  file: '{site} · {n} catatan · {at}',
  eraseFile: 'Hapus {name} saja',
  eraseThis: 'Hapus',
  erasePlatform: 'Hapus semua dari {site}',
  eraseFileTitle: 'Hapus data dari “{name}”?',
  eraseFileHint:
    'Tindakan yang hanya ada di berkas ini dihapus, bersama tanda Anda padanya. Yang juga ada di ekspor lain tetap ada. Tidak dapat dikembalikan.',
  erasePlatformTitle: 'Hapus semua jejak dari {site}?',
  erasePlatformHint:
    'Semua tindakan dari situs ini dan tanda Anda padanya dihapus dari perangkat ini dan tidak dapat dikembalikan. Akun Anda di situsnya tidak berubah.',
  eraseNow: 'Ya, hapus',
  partErased: (n: string) => `${n} tindakan dihapus. Setelah diperiksa lagi, tidak ada yang tersisa.`,
  partLeft: (n: string) => `Masih ada ${n} catatan yang belum terhapus. Coba sekali lagi.`,
  notAlone: 'Berkas dari cadangan hanya dapat dihapus bersama situsnya.',
  used: 'Ruang yang dipakai, termasuk daftar bawaan: {used}.',
  sizes: ['byte', 'KB', 'MB', 'GB'],

  lock: 'Kunci dengan kata sandi',
  lockHint:
    'Jejak Anda dienkripsi (AES-256) dan hanya terbuka dengan kata sandi Anda. Berguna bila perangkat ini dipakai orang lain, hilang, atau disita.',
  lockLimit:
    'Yang tetap terbaca tanpa kata sandi: bahwa ada jejak terkunci dan kira-kira seberapa banyak, juga daftar saya, setelan, riwayat, dan hitungan. Kunci ini tidak melindungi dari orang yang menguasai peramban ini. Sisa jejak yang tersimpan sebelum dikunci mungkin masih dapat dipulihkan dari perangkat dengan alat khusus.',
  lockMemory: 'Jejak di halaman ini hanya di memori, tidak disimpan di perangkat; jadi tidak ada yang perlu dikunci.',
  lockSet: 'Pasang kata sandi',
  lockNow: 'Kunci sekarang',
  lockChange: 'Ganti kata sandi',
  lockRemove: 'Lepas kunci',
  lockIsOn: 'Terkunci dengan kata sandi; saat ini terbuka di halaman ini.',
  lockIsSet: 'Kata sandi terpasang. Jejak Anda di perangkat ini sekarang terenkripsi.',
  lockChanged: 'Kata sandi diganti. Yang lama tidak berlaku lagi.',
  lockGone: 'Kunci dilepas. Jejak Anda kembali tersimpan tanpa kata sandi.',
  lockFull: 'Ruang di perangkat tidak cukup untuk memindahkan jejak. Tidak ada yang berubah.',
  lockForget:
    'Tidak ada jalan lain bila Anda lupa kata sandi ini: jejak terkunci hanya dapat dihapus. Simpan kata sandinya di tempat aman.',
  lockRemoveHint: 'Setelah ini siapa pun yang memakai peramban ini dapat membaca jejak Anda.',
  idle: 'Kunci otomatis setelah tidak dipakai',
  idles: { 0: 'Tidak pernah', 5: '5 menit', 15: '15 menit', 60: '60 menit' },
  moving: 'Memindahkan jejak …',
  makingKey: 'Menghitung kunci … (sengaja lambat, agar sulit ditebak)',

  locked: 'Jejak Anda terkunci',
  lockedHint: 'Masukkan kata sandi untuk membukanya di halaman ini.',
  unlock: 'Buka',
  forgot: 'Lupa kata sandi?',
  forgotHint:
    'Tidak ada yang dapat membukanya tanpa kata sandi, kami pun tidak. Yang masih bisa: hapus jejak terkunci ini, lalu impor ekspor Anda lagi atau pulihkan cadangan.',
  forgotErase: 'Hapus jejak yang terkunci',
  forgotTitle: 'Hapus jejak yang terkunci?',
  forgotSure: 'Semua yang terkunci, tanda Anda, dan kuncinya dihapus dan tidak dapat dikembalikan.',

  passphrase: 'Kata sandi',
  oldPassphrase: 'Kata sandi sekarang',
  newPassphrase: 'Kata sandi baru',
  again: 'Ulangi kata sandi',
  passphraseHint: 'Minimal 10 karakter. Empat kata yang tidak berhubungan mudah diingat dan sulit ditebak.',
  show: 'Tampilkan kata sandi',
  tooShort: 'Terlalu pendek: minimal 10 karakter.',
  notSame: 'Kedua kata sandi belum sama.',
  wrong: 'Kata sandi ini tidak cocok. Periksa huruf besar dan kecil, lalu coba lagi.',

  backup: 'Cadangan',
  backupHint:
    'Satu berkas .jejak berisi jejak dan tanda Anda, terenkripsi dengan kata sandi. Simpan di mana pun; tanpa kata sandi, isinya tidak terbaca.',
  make: 'Buat cadangan',
  makeTitle: 'Kata sandi untuk cadangan ini',
  withOwn: 'Sertakan daftar saya sendiri',
  withSettings: 'Sertakan setelan dan langkah kebersihan',
  save: 'Simpan berkas',
  saved: 'Cadangan disimpan sebagai {name}.',
  restore: 'Pulihkan dari cadangan',
  restoreTitle: 'Buka cadangan “{name}”',
  restoreHint: 'Yang ada di sini tidak diganti: isi cadangan ditambahkan, dan tanda yang lebih baru yang berlaku.',
  takeOwn: 'Tambahkan daftar saya sendiri dari cadangan',
  takeSettings: 'Pakai setelan dari cadangan',
  restoreNow: 'Pulihkan',
  reading: 'Membaca cadangan …',
  writing: 'Membuat cadangan …',
  restored: (read: string, added: string) =>
    read === added
      ? `Cadangan dipulihkan: ${read} tindakan dibaca, semuanya baru.`
      : `Cadangan dipulihkan: ${read} tindakan dibaca, ${added} di antaranya baru.`,
  restoredMade: 'Cadangan ini dibuat {at}.',
  restoredMarks: (n: string) => `${n} tanda diambil dari cadangan.`,
  restoredOwn: (n: string) => `${n} akun ditambahkan ke daftar Anda.`,
  restoredSettings: 'Setelan dari cadangan dipakai.',
  untouched: 'Tidak ada yang berubah di sini.',
  problems: {
    'not-a-backup': 'Berkas ini bukan cadangan Jejak Netral. Pilih berkas yang namanya berakhiran .jejak.',
    'newer-version': 'Cadangan ini dibuat versi Jejak Netral yang lebih baru. Perbarui dulu ekstensi ini.',
    'too-large': 'Berkas ini lebih dari 1 GB, terlalu besar untuk sebuah cadangan. Periksa apakah berkasnya benar.',
    truncated: 'Cadangan ini tidak lengkap: bagian akhirnya hilang. Salin atau unduh sekali lagi dari tempat asalnya.',
    damaged: 'Isi cadangan ini berubah sejak dibuat dan tidak dapat dipercaya. Pakai salinan yang lain.',
    'wrong-passphrase':
      'Kata sandi ini tidak cocok dengan cadangan itu. Periksa huruf besar dan kecil, lalu coba lagi.',
    'storage-full': 'Ruang simpan peramban penuh. Kosongkan ruang di perangkat, lalu coba lagi.',
    'erased-elsewhere': 'Jejak ini sedang dihapus dari tab lain. Coba lagi setelah itu selesai.',
  } satisfies Record<BackupProblem, string>,

  retention: 'Hapus otomatis yang sudah selesai',
  retentionHint:
    'Tindakan yang Anda tandai dibatalkan atau dibiarkan dihapus dari perangkat ini setelah jangka waktu pilihan Anda, dihitung sejak ditandai. Dijalankan setiap kali halaman ini dibuka, dan tidak dapat diurungkan.',
  retentionAgain: 'Yang dihapus dapat muncul lagi bila ekspor lain yang memuatnya Anda impor.',
  retentions: { 0: 'Tidak pernah', 30: 'Setelah 30 hari', 90: 'Setelah 90 hari', 365: 'Setelah satu tahun' },
  retentionTitle: 'Hapus otomatis mulai sekarang?',
  retentionSure: (days: string) =>
    `Tindakan yang sudah lebih dari ${days} hari dibatalkan atau dibiarkan langsung dihapus dan tidak dapat dikembalikan.`,
  retentionYes: 'Ya, mulai',
  tidied: (n: string, days: string) =>
    `${n} tindakan yang sudah lebih dari ${days} hari dibatalkan atau dibiarkan dihapus dari perangkat ini, sesuai pilihan Anda.`,
  tidiedNone: 'Belum ada yang selama itu; tidak ada yang dihapus.',

  everything: 'Hapus semuanya',
  everythingHint:
    'Menghapus seluruh jejak dari peramban ini, lalu memeriksa ulang apakah masih ada yang tersisa. Berkas ZIP, laporan, dan cadangan yang Anda unduh tidak ikut terhapus: hapus sendiri dari folder unduhan. Peramban tidak menimpa yang dihapusnya; alat khusus mungkin masih menemukan sisanya.',
  alsoRest: 'Hapus juga hal lain tentang saya',
  alsoRestHint:
    'Daftar saya, daftar instansi, setelan, riwayat, hitungan, latihan, langkah kebersihan, dan pengingat unduhan.',
  check: 'Periksa apa yang tersimpan',
  checked: 'Yang tersimpan saat ini',
  checkedNothing: 'Sudah diperiksa: tidak ada yang tersisa',
  databases: 'Basis data berisi jejak',
  records: 'Catatan di dalamnya',
  caches: 'Tembolok peramban',
  pageStorage: 'Penyimpanan halaman',
  entries: 'Hal lain tentang Anda',
  none: 'tidak ada',
  keys: {
    settings: 'setelan',
    'own-list': 'daftar saya',
    counts: 'hitungan harian',
    health: 'angka status pengingat',
    history: 'riwayat',
    hygiene: 'langkah kebersihan',
    subscriptions: 'daftar instansi yang diikuti',
    'open-count': 'jumlah yang perlu ditinjau',
    'asked-exports': 'unduhan data yang ditunggu',
    practice: 'kemajuan latihan',
    keeping: 'pilihan penyimpanan',
  } as Record<string, string>,
}
