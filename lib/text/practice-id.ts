import type { Topic, Unseen, Wise } from '../model/situation'
import type { VerdictKind } from '../model/verdict'

type Choice = 'go' | 'hold-back' | 'unsure'

/** The practice: invented situations, one at a time. Kind, short, no marks. */
export const practice = {
  title: 'Latihan',
  lead: 'Situasi sehari-hari, semuanya karangan. Anda memilih, lalu membaca apa kata aturan. Tidak ada penilaian, dan tidak ada yang melihat.',
  start: 'Mulai',
  goOn: 'Lanjutkan',
  again: 'Ulangi dari situasi pertama',
  progress: 'Situasi yang sudah dicoba',
  progressOf: (n: number, all: number) => `${n} dari ${all}`,
  topicsTitle: 'Pilih tema',
  topicOf: (n: number, all: number) => `${n} dari ${all} dicoba`,
  topics: {
    likes: 'Suka dan reaksi',
    shares: 'Membagikan',
    follows: 'Mengikuti',
    words: 'Komentar dan tulisan sendiri',
    groups: 'Grup dan percakapan',
    claims: 'Kabar yang belum tentu benar',
    superiors: 'Permintaan atasan dan akun dinas',
    work: 'Pekerjaan dan kemanusiaan',
    family: 'Keluarga',
    photos: 'Foto dan pose',
    neutral: 'Akun netral dan sehari-hari',
    undoing: 'Membatalkan',
    dates: 'Masa dan tanggal',
  } satisfies Record<Topic, string>,
  kept: 'Di peramban ini hanya disimpan situasi mana yang sudah dicoba, bukan jawaban Anda.',
  reset: 'Kosongkan catatan',
  resetTitle: 'Kosongkan catatan latihan?',
  resetHint: 'Semua situasi kembali belum dicoba, dan nama yang diingat dihapus. Yang lain tidak berubah.',
  resetYes: 'Kosongkan',
  resetNo: 'Jangan kosongkan',
  resetDone: 'Catatan latihan sudah kosong.',
  unreadable: (n: number) => `${n} situasi dari paket belum dapat dibaca versi ini dan dilewati.`,
  none: 'Situasi latihan tidak dapat dibaca. Muat ulang halaman ini.',
  /** How it went on this page since it was opened. */
  agreed: (n: number, all: number) =>
    `Sejak halaman ini dibuka, pilihan Anda sejalan dengan penjelasan ${n} dari ${all} kali. Ini tidak disimpan.`,

  shows: 'Gambar: {what}',
  ask: 'Apa yang Anda pilih?',
  choices: { go: 'Lakukan saja', 'hold-back': 'Tahan dulu', unsure: 'Belum yakin' } satisfies Record<Choice, string>,
  answers: {
    go: {
      go: 'Ya, silakan',
      'hold-back': 'Boleh, kok. Berhati-hati juga tidak salah',
      unsure: 'Boleh. Ini sebabnya',
    },
    'hold-back': {
      go: 'Banyak yang akan memilih begitu. Ini alasan untuk menunggu dulu',
      'hold-back': 'Sepakat, lebih baik jangan dulu',
      unsure: 'Berhenti saat ragu itu sudah tepat',
    },
    depends: {
      go: 'Anda yang menentukan. Ini yang perlu diketahui',
      'hold-back': 'Anda yang menentukan. Ini yang perlu diketahui',
      unsure: 'Memang tidak hitam putih. Ini yang perlu diketahui',
    },
  } satisfies Record<Wise, Record<Choice, string>>,
  reminder: 'Yang dilakukan pengingat',
  verdicts: {
    hold: 'Dijeda, dengan alasannya. Anda yang memutuskan.',
    info: 'Tidak dijeda. Hanya untuk diketahui.',
    none: 'Tidak disentuh, tidak ditunda, tidak dicatat.',
    'cannot-tell': 'Belum bisa dipastikan milik siapa, jadi tidak dijeda.',
  } satisfies Record<VerdictKind, string>,
  unseen: {
    chat: 'Tidak melihatnya: percakapan dan pesan tidak pernah dibaca.',
    picture: 'Tidak melihat isi gambar.',
    sense: 'Mengenali akun, bukan maksud kalimat; jadi tidak menjedanya.',
  } satisfies Record<Unseen, string>,
  /** Where no rule is named. */
  behind: 'Masa dan sebabnya',
  how: 'Cara sampai pada jawaban ini',
  next: 'Situasi berikutnya',
  backToAll: 'Semua tema',
  finished: 'Semua situasi sudah Anda coba. Terima kasih sudah meluangkan waktu.',

  sheets: {
    title: 'Untuk dicetak',
    hint: 'Dibuat di perangkat ini. Nama yang Anda tulis tidak dikirim, dan hanya diingat bila Anda mau.',
    certificate: 'Piagam latihan',
    pledge: 'Ikrar netralitas',
    name: 'Nama yang dicetak',
    nameHint: 'Boleh dikosongkan dan ditulis tangan nanti.',
    remember: 'Ingat nama ini di peramban ini',
    print: 'Cetak atau simpan PDF',
    notYet: (n: number) => `Coba ${n} situasi lagi dulu; setelah itu piagamnya dapat dicetak.`,
  },
  certificate: {
    title: 'Piagam latihan mandiri',
    given: 'Catatan untuk',
    did: 'telah mencoba {n} dari {all} situasi latihan netralitas di Jejak Netral, sampai {day}, dengan tema:',
    thanks: 'Netral di layar, adil dalam melayani.',
    foot: 'Dibuat sendiri oleh yang bersangkutan di perangkatnya. Bukan sertifikat resmi, tanpa penilaian, dan tidak diperiksa siapa pun.',
  },
  pledge: {
    title: 'Ikrar netralitas pribadi',
    choose: 'Kalimat yang Anda pilih',
    lines: [
      'Saya bersikap netral dalam pemilihan, di dalam dan di luar jam kerja, di kantor dan di media sosial.',
      'Selama masa pemilihan saya tidak menyukai, mengomentari, membagikan, atau mengikuti akun peserta dan pemenangannya.',
      'Saya tidak memuji dan tidak menjatuhkan peserta mana pun, dan memeriksa kabar sebelum meneruskannya.',
      'Saya melayani setiap orang dengan sama baiknya, apa pun pilihannya.',
      'Bila diminta berpihak, saya menolak dengan sopan; bila ragu, saya bertanya dulu.',
      'Pilihan saya sendiri saya berikan di bilik suara.',
    ],
    own: 'Kalimat Anda sendiri',
    ownHint: 'Tidak disimpan di mana pun.',
    opening: 'Saya,',
    dated: 'Tempat dan tanggal',
    signed: 'Tanda tangan',
    foot: 'Ikrar pribadi, dibuat sendiri. Bukan pengganti pakta integritas dari instansi.',
  },
}
