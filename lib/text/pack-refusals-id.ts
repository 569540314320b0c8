import type { RefusalKind, ShapeProblem } from '../model/refusal'

/** Why a list was not taken: what is wrong, and what to do. What the person has stays as it is in every case. */
export const packRefusals: Record<RefusalKind, { what: string; todo: string }> = {
  'too-large': {
    what: 'Berkas ini terlalu besar ({bytes} byte; paling banyak {most}).',
    todo: 'Pastikan Anda memilih berkas daftar dari instansi, bukan berkas lain.',
  },
  'not-json': {
    what: 'Berkas ini bukan daftar Jejak Netral, atau rusak saat dikirim.',
    todo: 'Minta dikirim ulang sebagai dokumen, bukan sebagai foto atau teks.',
  },
  unsigned: {
    what: 'Daftar ini belum ditandatangani.',
    todo: 'Minta berkas yang sudah ditandatangani dari instansi; tanpa tanda tangan asalnya tidak dapat diperiksa.',
  },
  'wrong-envelope': {
    what: 'Bentuk berkas ini bukan daftar bertanda tangan yang dikenal versi ini.',
    todo: 'Perbarui Jejak Netral. Bila tetap begitu, minta berkas baru dari instansi.',
  },
  'wrong-type': {
    what: 'Berkas ini bertanda tangan, tetapi untuk keperluan lain.',
    todo: 'Pilih berkas daftar itu sendiri; head.json hanya pengantarnya.',
  },
  'wrong-algorithm': {
    what: 'Tanda tangan daftar ini dibuat dengan cara yang tidak diterima (hanya Ed25519).',
    todo: 'Beri tahu instansi agar menandatangani ulang.',
  },
  'unknown-keys': {
    what: 'Daftar ini tidak ditandatangani oleh kunci yang Anda percayai.',
    todo: 'Jangan dipakai. Tanyakan kepada instansi apakah kuncinya berganti dan cocokkan sidik jarinya.',
  },
  'bad-signature': {
    what: 'Isi daftar ini berubah setelah ditandatangani.',
    todo: 'Jangan dipakai. Ambil lagi dari sumber resminya, dan beri tahu instansi bila terulang.',
  },
  'key-revoked': {
    what: 'Daftar ini ditandatangani dengan kunci yang sudah dicabut.',
    todo: 'Jangan dipakai. Minta daftar baru dari instansi.',
  },
  'key-expired': {
    what: 'Daftar ini ditandatangani dengan kunci yang masa berlakunya sudah lewat.',
    todo: 'Minta instansi menandatangani dengan kunci yang berlaku.',
  },
  'too-few-signatures': {
    what: 'Daftar ini baru ditandatangani {have} dari {need} orang yang diperlukan.',
    todo: 'Minta instansi melengkapi tanda tangan pemeriksa.',
  },
  'wrong-keyring': {
    what: 'Keterangan kunci di dalam daftar ini tidak cocok satu sama lain.',
    todo: 'Beri tahu instansi agar membuat ulang daftar dengan kunci yang benar.',
  },
  'rotation-not-agreed': {
    what: 'Daftar ini membawa kunci baru yang belum disetujui kunci lama dan kunci baru sekaligus.',
    todo: 'Daftar yang ada tetap dipakai. Tanyakan kepada instansi apakah kuncinya berganti.',
  },
  'rotation-same-epoch': {
    what: 'Daftar ini berganti kunci tanpa memulai penomoran baru.',
    todo: 'Beri tahu instansi agar menaikkan epoch saat kunci berganti.',
  },
  'other-pack': {
    what: 'Ini daftar lain, bukan lanjutan daftar yang Anda ikuti.',
    todo: 'Bila Anda memang ingin memakainya, tambahkan sebagai daftar baru.',
  },
  'newer-format': {
    what: 'Daftar ini dibuat untuk Jejak Netral yang lebih baru.',
    todo: 'Perbarui Jejak Netral, lalu coba lagi.',
  },
  'app-too-old': {
    what: 'Daftar ini memerlukan Jejak Netral versi {needs} atau lebih baru.',
    todo: 'Perbarui Jejak Netral, lalu coba lagi. Sampai saat itu daftar sebelumnya tetap dipakai.',
  },
  rollback: {
    what: 'Daftar ini (nomor {serial}) lebih lama daripada yang sudah ada (nomor {kept}).',
    todo: 'Tidak perlu berbuat apa-apa: yang lebih baru tetap dipakai.',
  },
  'same-serial-other-content': {
    what: 'Ada dua isi berbeda dengan nomor {serial} yang sama. Ini tidak wajar.',
    todo: 'Daftar yang ada tetap dipakai. Beri tahu instansi: salah satu mungkin bukan dari mereka.',
  },
  'from-the-future': {
    what: 'Daftar ini bertanggal {issued}, lebih dari sehari setelah jam perangkat ini.',
    todo: 'Periksa tanggal dan jam perangkat. Bila sudah benar, beri tahu instansi.',
  },
  expired: {
    what: 'Daftar ini berlaku sampai {expires} dan sudah lewat.',
    todo: 'Minta daftar terbaru dari instansi. Bila diambil dari alamat, mungkin alamat itu tidak diperbarui lagi.',
  },
  'not-as-announced': {
    what: 'Daftar yang diterima tidak sama dengan yang diumumkan pengantarnya.',
    todo: 'Daftar yang ada tetap dipakai; pemeriksaan berikutnya mencoba lagi.',
  },
  'wrong-shape': {
    what: 'Isi daftar ini tidak lengkap atau salah bentuk.',
    todo: 'Kirimkan rincian di bawah ini kepada instansi; mereka dapat memeriksanya dengan “npm run pack check”.',
  },
  'too-many': {
    what: 'Daftar ini memuat lebih banyak daripada yang sanggup dibaca (paling banyak {most}).',
    todo: 'Beri tahu instansi agar membaginya menjadi beberapa daftar.',
  },
  'shard-missing': {
    what: 'Sebagian daftar ini belum dapat diambil.',
    todo: 'Coba lagi nanti, atau minta berkas lengkap dari instansi.',
  },
  'shard-changed': {
    what: 'Sebagian daftar ini tidak sama dengan yang ditandatangani.',
    todo: 'Daftar yang ada tetap dipakai. Coba lagi nanti, dan beri tahu instansi bila terulang.',
  },
  'stored-changed': {
    what: 'Daftar yang tersimpan di perangkat ini berubah di luar Jejak Netral.',
    todo: 'Daftar sebelumnya dipakai bila masih utuh. Ambil lagi daftar dari instansi.',
  },
}

/** What is wrong at one place of a list, for whoever made it. */
export const shapeProblems: Record<ShapeProblem, string> = {
  missing: 'ini wajib diisi',
  'wrong-type': 'jenis isinya salah (misalnya teks di tempat angka)',
  'not-one-of': 'hanya boleh salah satu dari: {allowed}',
  'too-short': 'terlalu pendek atau kosong',
  'too-long': 'terlalu panjang atau terlalu banyak',
  'bad-form': 'bentuknya salah',
  'unknown-field': 'bidang ini tidak dikenal',
  'name-form': 'pakai huruf kecil, angka, titik, dan tanda hubung saja',
  'day-form': 'tulis tanggal sebagai TTTT-BB-HH, misalnya 2026-03-01',
  'no-such-day': 'tanggal ini tidak ada',
  'ends-early': 'berakhir sebelum mulai',
  'no-account': 'isi id, handle, atau keduanya',
  'handle-needs-seen': 'handle memerlukan `seen`: sejak kapan milik mereka?',
  'region-form': 'pakai ID atau kode Kemendagri, misalnya 32 atau 32.04',
  'tag-form': 'satu tagar yang persis, tanpa #',
  'version-form': 'tulis versi sebagai 1.2.3',
  twice: 'ada dua kali',
  'pause-long': 'jeda paling lama 30 hari',
  'valid-long': 'masa berlaku paling lama 366 hari sejak terbit',
  'hash-form': 'harus SHA-256 dalam 64 digit heksadesimal kecil',
  'kid-form': 'harus 32 digit heksadesimal pertama dari SHA-256 kunci',
  'threshold-high': 'meminta lebih banyak tanda tangan daripada jumlah kunci',
}
