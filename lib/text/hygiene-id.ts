import type { HygieneTopic } from '../model/hygiene'

/** "Kebersihan jejak": a checklist for the sites' own settings. */
export const hygiene = {
  title: 'Kebersihan jejak',
  lead: 'Yang sudah lewat dapat dirapikan; yang akan datang dapat dicegah di setelan situsnya. Periksa satu per satu, seperlunya saja.',
  first:
    'Bila Anda sedang dilaporkan atau diperiksa, jangan ubah atau hapus apa pun dulu. Bicarakan dengan bagian kepegawaian atau pendamping Anda.',
  open: 'Buka daftar periksa',
  linkHint: 'Setelan tiap situs yang ikut menjaga jejak Anda: suka, akun yang diikuti, tag, bio, dan akun dinas.',
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
      what: 'Siapa yang melihat akun yang Anda ikuti',
      why: 'Mengikuti akun peserta pemilihan termasuk yang dipersoalkan; daftarnya sebaiknya tidak terbuka.',
    },
    tags: {
      what: 'Tag menunggu persetujuan Anda',
      why: 'Orang lain dapat menandai Anda pada foto kampanye. Bila perlu persetujuan Anda, Anda tahu sebelum orang lain melihatnya.',
    },
    bio: {
      what: 'Tanpa jabatan di bio akun pribadi',
      why: 'Dengan jabatan di bio, setiap suka dapat terbaca sebagai sikap instansi.',
    },
    apart: {
      what: 'Akun pribadi dan akun dinas terpisah',
      why: 'Salah tekan mudah terjadi bila akun dinas masih masuk di ponsel pribadi.',
    },
    photos: {
      what: 'Foto lama dengan tag Anda',
      why: 'Foto lama bersama calon tetap dapat ditemukan lewat nama Anda.',
    },
  } satisfies Record<HygieneTopic, { what: string; why: string }>,
}
