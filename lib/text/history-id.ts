/** "Riwayat": what the reminder asked and what was answered. */
export const history = {
  title: 'Riwayat',
  lead: 'Apa yang pernah dijeda pengingat, dan apa yang Anda pilih. Hanya untuk Anda sendiri.',
  on: 'Simpan riwayat 30 hari di perangkat ini',
  onHint:
    'Awalnya nonaktif: pengingat hanya mencatat angka, tanpa akun dan tanpa isi. Bila diaktifkan, yang disimpan hanya waktu, situs, akun, jenis tindakan, alasan, dan pilihan Anda. Tulisan Anda tidak pernah disimpan. Menonaktifkannya menghapus seluruh riwayat.',
  managed:
    'Peramban ini tampaknya dikelola kantor atau lembaga, dan yang disimpan di sini dapat dilihat pengelolanya. Karena itu riwayat tetap nonaktif di perangkat ini.',
  privateWindows: 'Tindakan di jendela privat (mode samaran) tidak pernah masuk riwayat.',
  empty: 'Belum ada yang dijeda sejak riwayat diaktifkan',
  emptyHint: 'Begitu pengingat bertanya, pertanyaan dan jawabannya tampil di sini selama 30 hari.',
  off: 'Riwayat nonaktif',
  offHint: 'Tidak ada yang disimpan.',
  row: '{kind} · {site} · {at}',
  someone: 'Akun yang tidak disebut',
  answers: { dropped: 'tidak jadi', released: 'diteruskan', open: 'tidak dijawab' },
  remove: 'Hapus',
  removeName: 'Hapus catatan {a}, {at}',
  removed: 'Satu catatan dihapus.',
  clear: 'Hapus seluruh riwayat',
  cleared: (n: string) => `${n} catatan dihapus.`,
  list: 'Catatan 30 hari terakhir',
}
