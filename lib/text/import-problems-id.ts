import type { ImportProblemKind } from '../model/job'

/** Why an import failed, and what to do. `{file}` is the file's name. */
export const problems: Record<ImportProblemKind, { title: string; todo: string }> = {
  'not-an-archive': {
    title: '“{file}” bukan berkas ekspor',
    todo: 'Pilih berkas ZIP dari situsnya, atau folder hasil ekstraknya.',
  },
  truncated: {
    title: 'Unduhan “{file}” terpotong',
    todo: 'Berkasnya belum lengkap. Unduh sekali lagi sampai selesai, lalu pilih lagi di sini.',
  },
  'other-platform': {
    title: 'Ekspor dari situs ini belum didukung',
    todo: 'Simpan berkasnya untuk nanti; yang dapat diperiksa tercantum di “Cara meminta data Anda”.',
  },
  'html-not-json': {
    title: '“{file}” berformat HTML; yang diperlukan JSON',
    todo: 'Minta sekali lagi dengan format JSON:',
  },
  'text-not-json': {
    title: '“{file}” berformat TXT; yang diperlukan JSON',
    todo: 'Minta sekali lagi dengan format JSON:',
  },
  'empty-file': {
    title: '“{file}” kosong',
    todo: 'Unduhannya belum berhasil. Unduh sekali lagi dari situsnya.',
  },
  'web-page': {
    title: '“{file}” adalah halaman web, bukan ekspor',
    todo: 'Tautan unduhannya mungkin sudah kedaluwarsa, atau Anda perlu masuk dulu. Masuk ke situsnya, lalu unduh sekali lagi.',
  },
  mail: {
    title: '“{file}” adalah surel, bukan ekspornya',
    todo: 'Surel hanya memberi tahu. Bila ekspornya sudah siap, buka tautan unduhan di dalamnya dan pilih berkas ZIP yang diunduh.',
  },
  'other-packing': {
    title: '“{file}” dikemas dengan cara yang tidak dapat dibuka peramban',
    todo: 'Buka dulu dengan aplikasi pengarsip di perangkat ini, lalu pilih foldernya.',
  },
  'zip-inside': {
    title: 'Di dalam “{file}” ada berkas ZIP lain',
    todo: 'Buka “{file}” dulu di perangkat ini, lalu pilih berkas ZIP di dalamnya; beberapa sekaligus boleh.',
  },
  'no-youtube': {
    title: 'Tidak ada data YouTube yang dikenal di “{file}”',
    todo: 'Bila ekspor Google terbagi beberapa bagian, coba bagian lainnya. Bila tidak, minta sekali lagi dan centang YouTube dan YouTube Music:',
  },
  'broken-member': {
    title: 'Satu bagian dari ekspor rusak: {file}',
    todo: 'Bagian lain tetap dibaca. Bila bagian ini penting, unduh ekspornya sekali lagi.',
  },
  'too-large': {
    title: '“{file}” terlalu besar setelah diekstrak',
    todo: 'Bagian ini dilewati demi keamanan. Ekspor asli tidak sebesar itu; pastikan berkasnya asli.',
  },
  'unsafe-path': {
    title: 'Satu bagian dilewati karena letaknya tidak wajar: {file}',
    todo: 'Ekspor asli tidak memuatnya. Unduh langsung dari situsnya.',
  },
  password: {
    title: '“{file}” terkunci kata sandi',
    todo: 'Ekstrak dulu dengan kata sandinya di perangkat ini, lalu pilih foldernya.',
  },
  'nothing-known': {
    title: 'Tidak ada data yang dikenal di “{file}”',
    todo: 'Mungkin ini berkas lain, bagian yang hanya berisi foto atau pesan, atau ekspor tanpa suka, komentar, dan akun yang diikuti. Coba bagian lainnya, atau minta sekali lagi dengan semua data.',
  },
  'storage-full': {
    title: 'Ruang simpan peramban penuh',
    todo: 'Kosongkan ruang di perangkat, atau pilih “Hanya selama halaman ini terbuka”.',
  },
  'erased-elsewhere': {
    title: 'Jejak ini dihapus dari tab lain',
    todo: 'Impor di tab ini berhenti dan tidak menyimpan apa pun lagi. Pilih lagi berkasnya bila masih diperlukan.',
  },
  locked: {
    title: 'Jejak Anda terkunci',
    todo: 'Buka dulu dengan kata sandi Anda, lalu pilih lagi berkasnya.',
  },
  cancelled: {
    title: 'Dihentikan',
    todo: 'Yang sudah terbaca tetap ada. Anda dapat mengimpor lagi kapan saja; tidak ada yang tercatat dua kali.',
  },
}
