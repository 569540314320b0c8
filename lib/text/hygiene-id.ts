import type { HygieneTopic } from '../model/hygiene'

/** "Kebersihan jejak": a checklist for the sites' own settings. */
export const hygiene = {
  title: 'Kebersihan jejak',
  lead: 'Yang sudah lewat dapat dirapikan; yang akan datang dapat dicegah di setelan situsnya. Periksa satu per satu, seperlunya saja.',
  open: 'Buka daftar periksa',
  linkHint: 'Setelan tiap situs yang membuat jejak Anda lebih tenang: suka, yang diikuti, tag, bio, dan akun dinas.',
  back: 'Kembali ke Jejak saya',
  print: 'Cetak daftar ini',
  site: 'Situs',
  progress: '{done} dari {all} sudah diperiksa',
  done: 'Sudah saya periksa',
  doneOn: 'diperiksa {day}',
  openPage: 'Buka halamannya di {site}',
  unverified:
    'Disusun dari keterangan umum pada {day}; belum dibandingkan dengan situsnya. Nama menu dapat sedikit berbeda.',
  checkedOn: 'Dibandingkan dengan situsnya pada {day}.',
  local:
    'Centang ini hanya tersimpan di perangkat ini. Tidak ada yang dikirim, dan setelan situsnya tidak kami sentuh.',
  topics: {
    likes: {
      what: 'Siapa yang melihat suka Anda',
      why: 'Daftar suka yang terbuka dapat dibaca sebagai dukungan, juga bertahun-tahun kemudian.',
    },
    following: {
      what: 'Siapa yang melihat yang Anda ikuti',
      why: 'Mengikuti akun peserta pemilihan termasuk yang dipersoalkan; daftarnya sebaiknya tidak terbuka.',
    },
    tags: {
      what: 'Tag menunggu persetujuan Anda',
      why: 'Orang lain dapat menandai Anda pada foto kampanye. Dengan persetujuan dulu, Anda tahu sebelum orang lain.',
    },
    bio: {
      what: 'Jabatan tidak ada di bio akun pribadi',
      why: 'Dengan jabatan di bio, setiap suka terbaca sebagai sikap instansi.',
    },
    apart: {
      what: 'Akun pribadi dan akun dinas terpisah',
      why: 'Kebanyakan salah tekan terjadi saat akun dinas masih masuk di ponsel pribadi.',
    },
    photos: {
      what: 'Foto lama yang menandai Anda',
      why: 'Foto bersama calon dari dulu tetap dapat ditemukan lewat nama Anda.',
    },
  } satisfies Record<HygieneTopic, { what: string; why: string }>,
}
