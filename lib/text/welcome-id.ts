/** The first two minutes, each line of which may be skipped. */
export const welcome = {
  title: 'Perkenalan',
  way: 'Langkah perkenalan',
  of: 'Langkah {n} dari {all}',
  steps: { mulai: 'Mulai', anda: 'Anda', situs: 'Situs', coba: 'Coba', jejak: 'Jejak lama' },
  back: 'Kembali',
  next: 'Lanjut',
  skip: 'Lewati perkenalan',
  /** In the language it switches to. */
  otherLanguage: 'English',
  again: 'Buka perkenalan lagi',

  hello: {
    title: 'Selamat datang',
    lead: 'Jejak Netral membantu ASN menjaga jejak digitalnya tetap netral. Perkenalan ini kira-kira dua menit; setiap langkah boleh dilewati.',
    phoneTitle: 'Yang perlu diketahui lebih dulu',
    phone: 'Di aplikasi ponsel pengingat tidak bekerja; jejak dari aplikasi diperiksa lewat unduhan data.',
    does: 'Yang dilakukan',
    doing: [
      'Menjeda sebentar sebelum Anda menyukai, mengomentari, membagikan, atau mengikuti akun kampanye. Anda yang memutuskan.',
      'Menunjukkan alasannya: aturan, masa, dan rentang sanksi, beserta sumbernya.',
      'Memeriksa jejak lama dari unduhan data Anda, di perangkat ini.',
    ],
    never: 'Yang tidak pernah dilakukan',
    neverDoing: [
      'Mengirim apa pun tentang Anda. Tidak ada server, pendaftaran, atau statistik.',
      'Melapor kepada siapa pun, termasuk atasan Anda.',
      'Mencatat apa yang Anda sukai atau ikuti. Pengingat hanya menyimpan jumlahnya, kecuali Anda sendiri menyalakan Riwayat.',
      'Menghalangi Anda membatalkan. Batal suka dan berhenti mengikuti selalu bebas.',
    ],
    permissions: 'Izin yang diminta, dan untuk apa',
    storage: 'Penyimpanan',
    storageWhy:
      'Menyimpan setelan, daftar Anda, hitungan harian, dan jejak yang Anda impor bila Anda memilih menyimpannya, semuanya di peramban ini. Yang menguasai perangkatnya, misalnya kantor, dapat melihatnya.',
    alarms: 'Alarm',
    alarmsWhy:
      'Agar pada waktunya daftar yang Anda ikuti diperbarui, istirahat pengingat berakhir, dan Anda diingatkan akan unduhan data yang ditunggu.',
    scripting: 'Skrip',
    scriptingWhy:
      'Membaca pemilik unggahan di tab yang Anda sendiri minta untuk dipindai, dan menaruh tanda di beranda bila Anda menyalakannya.',
    access: 'Akses ke {sites}',
    accessWhy:
      'Melihat tombol yang Anda tekan di sana dan permintaan yang hendak dikirim situs, agar dapat dijeda. Pesan pribadi tidak dibaca, situs lain tidak dilihat.',
  },

  about: { title: 'Tentang Anda' },
  agency: {
    title: 'Daftar dari instansi Anda',
    text: 'Instansi dapat menerbitkan daftar akun dan masa yang ditandatangani. Bila Anda menerima alamat atau berkasnya, tambahkan di Daftar; boleh kapan saja. Tanpa itu pun pengingat bekerja.',
    open: 'Buka Daftar',
  },

  sites: {
    title: 'Di mana pengingat bekerja',
    lead: 'Di peramban ini, pada situs di bawah. Situs lain tidak dilihat.',
    given: 'Peramban sudah memberi izin untuk situs-situs ini.',
    reload: 'Tab yang sudah terbuka perlu dimuat ulang sekali agar pengingat bekerja di sana.',
  },

  tryIt: {
    title: 'Coba sekali',
    lead: 'Kedua unggahan ini karangan dan tidak terhubung ke situs mana pun. Tekan “Suka”, lalu putuskan. Pertanyaannya sama dengan yang nanti Anda lihat di situs, dari aturan yang sebenarnya.',
    like: 'Suka',
    likeOf: 'Suka: unggahan {a}',
    campaign: 'Warga Kota Contoh, mari pilih Paslon Contoh Satu pada hari pemungutan suara.',
    everyday: 'Sayur asem untuk akhir pekan. Melinjonya jangan lupa, sambalnya belakangan.',
    outcomes: {
      dont: 'Tidak jadi. Tidak ada yang terkirim, dan unggahannya tidak dicatat.',
      go: 'Diteruskan, karena Anda yang memutuskan. Tekan “Suka” sekali lagi: membatalkan tidak pernah dijeda.',
      passed: 'Langsung terkirim. Unggahan sehari-hari tidak disentuh, tidak ditunda, dan tidak dicatat.',
      undone: 'Dibatalkan, tanpa pertanyaan. Membatalkan tidak pernah dijeda.',
    },
  },

  start: {
    title: 'Terakhir: jejak lama Anda',
    lead: 'Pengingat menjaga yang akan datang. Yang sudah lewat, juga dari aplikasi ponsel, diperiksa dari salinan data yang diberikan situs kepada Anda.',
    how: [
      'Minta salinan data di situsnya. Caranya, selangkah demi selangkah, ada di bawah.',
      'Tunggu kabar dari situs: biasanya beberapa jam, kadang beberapa hari. Jadi lebih baik diminta hari ini.',
      'Pilih berkasnya di Jejak saya. Berkas itu dibaca di perangkat ini saja.',
    ],
    ask: 'Minta salinan datanya',
    open: 'Buka Jejak saya',
    settings: 'Semua setelan',
    practice: 'Latihan dulu',
    iconTitle: 'Ikon Jejak Netral',
    icon: 'Sematkan ikonnya di bilah alat peramban. Di sana tampak apa yang berlaku hari ini. Di luar masa kampanye pengingat diam, kecuali untuk akun di daftar Anda sendiri dan aturan yang berlaku kapan pun.',
    later: 'Perkenalan ini dapat dibuka lagi dari Setelan.',
  },
}
