/** One thing said in "Bantuan"; `from` names sources of `rules/help.json`. */
export interface HelpItem {
  name?: string
  text: string
  from?: string[]
}
export interface HelpPart {
  title: string
  lead?: string
  /** Told in order. */
  numbered?: true
  items: HelpItem[]
}

/** Bantuan: the rules in plain words, and what to do when it gets serious. */
export const help = {
  title: 'Bantuan',
  lead: 'Aturan dalam kata sehari-hari, apa yang boleh, dan apa yang dapat Anda lakukan bila ada yang bertanya, melaporkan, atau menekan Anda. Ini keterangan umum, bukan nasihat hukum.',
  search: 'Cari di halaman ini',
  found: (n: number) => (n === 0 ? 'Tidak ada yang cocok. Coba kata lain.' : `${n} bagian cocok`),
  contents: 'Isi halaman',
  print: 'Cetak',
  rows: 'Semua baris aturan, dengan sanksi dan perdebatannya',
  parts: {
    singkat: {
      title: 'Aturannya, singkat',
      items: [
        {
          name: 'Bagi siapa',
          text: 'Semua ASN: PNS dan PPPK, juga PPPK paruh waktu. Pegawai non-ASN diatur SE MenPANRB 1/2023. Kepala dan perangkat desa, TNI, dan Polri punya aturan sendiri.',
          from: ['asn-law'],
        },
        {
          name: 'Apa yang disebut',
          text: 'Menyukai, mengomentari, membagikan, mengikuti, bergabung di grup, dan unggahan sendiri yang mendukung, pada akun peserta pemilihan dan pemenangannya. Reaksi lain kami perlakukan seperti suka.',
          from: ['skb'],
        },
        {
          name: 'Kapan',
          text: 'Sebelum calon ditetapkan: kode etik, dengan sanksi moral. Sesudahnya: disiplin. Menjadi anggota partai: kapan pun. Sumber tidak selalu sepakat; lihat “Yang masih diperdebatkan”.',
          from: ['skb'],
        },
        {
          name: 'Memuji dan menjatuhkan sama',
          text: 'Komentar yang merendahkan satu pihak juga menguntungkan pihak lain.',
          from: ['negative'],
        },
        {
          name: 'Tidak sengaja',
          text: 'Satu suka yang tidak disengaja pun pernah diteruskan untuk diperiksa. Batalkan segera, kecuali Anda sedang dilaporkan; membatalkan tidak pernah dijeda.',
          from: ['slip'],
        },
      ],
    },
    pribadi: {
      title: '“Ini hanya pendapat pribadi saya”',
      items: [
        {
          text: 'Kalimat itu tidak membebaskan. Kewajibannya melekat pada orangnya, di dalam dan di luar jam kerja (PP 94/2021), di akun pribadi maupun akun dinas.',
          from: ['working-hours'],
        },
        {
          text: 'Akun yang dikunci, nama samaran, atau grup tertutup tidak mengubahnya; lagi pula orang lain dapat menyimpan tangkapan layar.',
        },
        {
          text: 'Yang tetap menjadi milik Anda: pendapat di dalam hati, percakapan di rumah, dan pilihan di bilik suara.',
        },
      ],
    },
    dilaporkan: {
      title: 'Bila saya dilaporkan',
      lead: 'Tenang dulu. Dilaporkan belum berarti dinyatakan salah.',
      numbered: true,
      items: [
        {
          name: 'Jangan hapus apa pun dulu',
          text: 'Jejak yang dihapus setelah ada laporan bisa disangka disembunyikan. Tanyakan dulu kepada bagian kepegawaian atau pendamping Anda.',
        },
        {
          name: 'Catat yang Anda ingat',
          text: 'Tanggal, akun, sengaja atau tidak, dan siapa yang memegang ponsel. Halaman Jejak saya dapat membantu mengingat; hasilnya catatan pribadi, bukan bukti resmi.',
        },
        {
          name: 'Minta penjelasan tertulis',
          text: 'Tindakan yang mana, tanggal berapa, dan aturan yang mana. Baris aturannya dapat Anda baca di Mengapa?',
        },
        {
          name: 'Tujuh hari',
          text: 'Laporan kepada Bawaslu disampaikan paling lambat tujuh hari sejak pelapor mengetahuinya, bukan sejak unggahannya. Menurut pemahaman kami, unggahan lama yang baru ditemukan jadi masih mungkin dilaporkan.',
          from: ['seven-days'],
        },
        {
          name: 'Alurnya',
          text: 'Bawaslu memeriksa dan meneruskan ke BKN; yang memutuskan pejabat pembina kepegawaian instansi Anda. KASN sudah tidak ada sejak Agustus 2024; lembaga penggantinya diminta MK terbentuk paling lambat 16 Oktober 2027.',
          from: ['after-kasn', 'new-body'],
        },
        {
          name: 'Hak Anda',
          text: 'Menjelaskan duduk perkaranya dan didengar. Terhadap keputusan yang tidak Anda terima ada keberatan, dan untuk pemberhentian banding administratif (PP 79/2021). Tenggatnya pendek: tanyakan pada hari Anda menerima keputusan.',
          from: ['objection'],
        },
        {
          name: 'Siapa yang dapat membantu',
          text: 'Bagian kepegawaian dan bagian hukum instansi, serta penasihat hukum pilihan Anda. Anda tidak perlu datang sendirian.',
        },
      ],
    },
    atasan: {
      title: 'Bila atasan menekan',
      items: [
        {
          name: 'Perintah tidak membebaskan',
          text: 'Yang menekan tombol tetap Anda. Menolak dengan sopan sejalan dengan kewajiban netral Anda.',
        },
        {
          name: 'Kalimat yang dapat dipakai',
          text: '“Mohon maaf, saya terikat SKB netralitas, jadi tidak dapat ikut.” Atau: “Boleh saya tanyakan dulu ke bagian kepegawaian?”',
        },
        {
          name: 'Catat dan simpan',
          text: 'Tanggal, tempat, kata-katanya, siapa yang mendengar. Simpan pesan yang diterima, jangan diteruskan ke mana-mana.',
        },
        {
          name: 'Atasan pun terikat',
          text: 'Keputusan atau tindakan pejabat yang menguntungkan atau merugikan peserta disebut dalam SKB (B.12), dan dalam UU Pilkada Pasal 71 dan 188 ada ancaman pidananya.',
          from: ['officials'],
        },
        {
          name: 'Akun dinas',
          text: 'Bila diminta memakai akun dinas untuk kampanye, mintalah permintaannya tertulis, lalu tanyakan dulu ke bagian kepegawaian.',
        },
      ],
    },
    takTerlihat: {
      title: 'Yang tidak terlihat oleh Jejak Netral',
      items: [
        {
          name: 'Aplikasi ponsel',
          text: 'Pengingat bekerja di peramban. Jejak dari aplikasi diperiksa lewat unduhan data di Jejak saya.',
        },
        { name: 'Percakapan', text: 'WhatsApp, Telegram, dan pesan pribadi tidak pernah dibaca.' },
        {
          name: 'Isi gambar dan video',
          text: 'Pose dan simbol tidak dikenali. Imbauan tentang jari bukan baris SKB; kepalan tangan disebut aman.',
          from: ['poses'],
        },
        { name: 'Maksud kalimat', text: 'Yang dikenali akun dan tagar yang persis, bukan dukungan yang tersirat.' },
        {
          name: 'Akun yang belum tercatat',
          text: 'Calon di daerah sering belum tercatat. Masukkan sendiri ke daftar Anda; berlaku seketika.',
        },
      ],
    },
    tidakMuncul: {
      title: 'Mengapa pengingat tidak muncul?',
      items: [
        {
          name: 'Di luar masa',
          text: 'Tanpa masa pemilihan, yang dijeda hanya akun di daftar Anda sendiri dan bergabung dengan partai.',
        },
        { name: 'Sedang beristirahat atau nonaktif', text: 'Lihat jendela kecil pada ikon Jejak Netral.' },
        { name: 'Tab lama', text: 'Tab yang terbuka sejak sebelum pemasangan perlu dimuat ulang sekali.' },
        {
          name: 'Situsnya berubah',
          text: 'Status pengingat di Setelan menunjukkannya per situs. Sampai diperbaiki, lebih berhati-hatilah sebelum menekan.',
        },
      ],
    },
  } satisfies Record<string, HelpPart>,
  channels: {
    title: 'Ke mana bertanya dan melapor',
    lead: 'Hanya saluran yang disebut sumber terbuka. Dibandingkan dengan sumbernya pada {day}; alamat dapat berubah setelah itu.',
    for: { ask: 'bertanya', report: 'melapor', both: 'bertanya dan melapor' },
  },
  source: 'Sumber: {hosts}',
}
