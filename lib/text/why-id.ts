/** One part of the page "Mengapa?", which is also docs/aturan.md (English: docs/rules.md); `npm run rules` writes both. */
export interface WhyPart {
  title: string
  lead?: string
  /** Told in order: the numbers count. */
  numbered?: true
  /** `from` names sources of `rules/help.json`, shown in Bantuan. */
  items: { name?: string; text: string; from?: string[] }[]
}

/** How a verdict comes about, for people who do not program. */
export const why = {
  title: 'Mengapa?',
  lead: 'Begini cara Jejak Netral sampai pada jawabannya. Aturan yang sama dipakai sebelum Anda menekan tombol dan saat memeriksa jejak lama.',
  parts: {
    answers: {
      title: 'Empat jawaban',
      items: [
        {
          name: 'Dijeda',
          text: 'Sebelum bertindak: pengingat muncul dengan alasannya, lalu Anda yang memutuskan. Dalam jejak: perlu ditinjau.',
        },
        { name: 'Info', text: 'Tidak ada yang dijeda; hanya untuk diketahui.' },
        { name: 'Tidak ada apa-apa', text: 'Tidak disentuh dan tidak ditunda; akun dan isinya tidak dicatat.' },
        {
          name: 'Belum bisa dipastikan',
          text: 'Datanya tidak cukup, misalnya ekspor tidak menyebut milik siapa. Tidak ada yang dijeda; dalam jejak dihitung beserta sebabnya.',
        },
      ],
    },
    steps: {
      title: 'Langkah demi langkah',
      numbered: true,
      items: [
        { name: 'Membatalkan selalu bebas', text: 'Batal suka, berhenti mengikuti, keluar grup: tidak pernah dijeda.' },
        {
          name: 'Milik siapa?',
          text: 'Penulis, penulis asli yang dibagikan atau dikutip, penulis bersama, grup, penyelenggara acara; untuk komentar dan siaran langsung juga pemilik utasnya. Akun dikenali dari nomornya. Nama akun hanya dipakai pada tanggal nama itu memang miliknya, karena nama dapat dijual dan diganti.',
        },
        {
          name: 'Netralkah akun itu?',
          text: 'Penyelenggara pemilu, lembaga, media berita, dan nama yang mirip tidak pernah dijeda. Bila pimpinan lembaga ikut dalam pemilihan, unggahannya hanya diberi info selama masa itu.',
        },
        {
          name: 'Tanggal berapa?',
          text: 'Setiap pemilihan punya dua masa: bakal calon dan calon. Hari pertama dan terakhir ikut dihitung, menurut waktu Jakarta. Di luar masa itu akun yang tercatat hanya diberi info. Bergabung dengan partai tidak bergantung pada masa.',
        },
        {
          name: 'Aturan yang mana?',
          text: 'Tindakan, peran akun, dan masa menunjuk satu baris SKB 2/2022: kode etik pada masa bakal calon, disiplin pada masa calon. Barisnya harus sudah berlaku pada hari itu; untuk tindakan sebelum 22 September 2022 tidak ada yang dikutip.',
        },
        {
          name: 'Siapa Anda?',
          text: 'PPPK diberi tahu bahwa sanksinya menurut PP 49/2018 dan perjanjian kerja. Pegawai non-ASN diberi tahu SE 1/2023, suami atau istri calon SE 18/2023, perangkat desa dan TNI/Polri aturannya sendiri. Bila Anda masuk dengan akun dinas, pengingat mengatakannya lebih dulu. Daerah Anda hanya mengurutkan, tidak pernah meringankan.',
        },
        {
          name: 'Daftar Anda sendiri',
          text: 'Pilihan Anda yang berlaku: akun yang Anda tambahkan dijeda kapan pun, akun yang Anda tandai “bukan akun kampanye” hanya diberi info.',
        },
      ],
    },
    dates: {
      title: 'Tanggal yang tidak pasti',
      items: [
        {
          text: 'Ekspor kadang hanya menyebut “antara” dua tanggal. Bila semua hari yang mungkin berada dalam masa, itu dihitung; bila sebagian, hanya info; bila salah satu ujungnya tidak diketahui, belum bisa dipastikan.',
        },
        {
          text: 'Mengikuti dan menjadi anggota berlangsung terus, jadi dihitung pada setiap hari selama berlangsung. Mengikuti sejak sebelum masa hanya diberi info.',
        },
      ],
    },
    words: {
      title: 'Teks',
      items: [
        {
          text: 'Yang dikenali hanya tagar yang persis ada dalam daftar, di tulisan Anda sendiri, selama masanya, dan bukan di utas akun netral. Kata-kata lain tidak ditebak.',
        },
      ],
    },
    disputed: {
      title: 'Yang masih diperdebatkan',
      items: [
        {
          name: 'Mengikuti akun pribadi calon',
          text: 'Komisioner KASN (1 November 2023) menyebutnya termasuk; menteri (9 November 2023) dan SE 18/2023 tidak menyebut mengikuti. Kami menjeda dan menampilkan perbedaannya. Pernyataan resmi yang membolehkan belum kami temukan.',
          from: ['following', 'following-minister'],
        },
        {
          name: 'Seberapa berat',
          text: 'Tabel SKB menyebut hukuman disiplin berat; siaran pers BKN 6 Februari 2024 memasukkan tindakan yang sama ke kode etik; KASN pernah menyarankan sedang. Karena itu kami menampilkan rentang. Yang memutuskan pejabat pembina kepegawaian.',
          from: ['severity'],
        },
        {
          name: 'Hadir tanpa ikut berkampanye',
          text: 'Menteri Dalam Negeri membolehkannya pada Juli 2024, beberapa pejabat Bawaslu menyarankan tidak hadir.',
          from: ['attending', 'attending-bawaslu'],
        },
        {
          name: 'Kapan masa bakal calon mulai',
          text: 'Untuk sebagian besar pemilihan tidak ada tanggal resmi; tanggal kami hanya perkiraan, dan itu disebutkan.',
        },
        { name: 'Grup daring partai', text: 'Bergabung ke sana belum tentu berarti menjadi anggota partai.' },
      ],
    },
    allowed: {
      title: 'Yang boleh',
      items: [
        { text: 'Memilih dalam pemungutan suara.', from: ['voting'] },
        { text: 'Bertugas sebagai KPPS, PPS, atau PPK.', from: ['polling-staff'] },
        { text: 'Mengajak orang menggunakan hak pilihnya, tanpa menyebut pilihan.', from: ['turnout'] },
        {
          text: 'Membaca visi dan program semua calon, misalnya di situs KPU, tanpa mengikuti siapa pun.',
          from: ['visions'],
        },
        {
          text: 'Menyukai berita, unggahan KPU dan Bawaslu, dan unggahan lembaga: begitu pemahaman kami. Soal unggahan KPU, sebuah KPU daerah mengatakannya pada 2018.',
          from: ['election-bodies'],
        },
      ],
    },
    fair: {
      title: 'Adil bagi semua pihak',
      items: [
        {
          text: 'Peserta yang bersaing tercatat bersama di satu situs, masing-masing satu akun, atau tidak sama sekali.',
        },
        { text: 'Yang tidak dimuat, dan sebabnya, tercetak setiap kali daftar dibuat.' },
        { text: 'Tidak ada daftar yang dapat melemahkan daftar lain; hanya pilihan Anda sendiri yang dapat.' },
      ],
    },
    correct: {
      title: 'Mengoreksi satu baris',
      items: [
        {
          name: 'Untuk Anda saja',
          text: 'Tekan “Bukan akun kampanye” di pengingat, atau ubah daftar Anda sendiri. Berlaku seketika.',
        },
        {
          name: 'Untuk semua orang',
          text: 'Sampaikan barisnya dan satu sumber lewat proyek ini. Berkas yang ditinjau ada di folder rules/; nama akun yang berpindah tangan atau pesaing yang terlewat adalah kesalahan yang kami perbaiki.',
        },
      ],
    },
  } satisfies Record<string, WhyPart>,
  rows: {
    title: 'Baris aturan',
    lead: 'Setiap baris dengan rentang sanksi dan perdebatannya. Kalimatnya kami sederhanakan; sumbernya tercantum.',
    search: 'Cari aturan, tindakan, atau nomor',
    found: '{n} dari {all} baris',
    none: 'Tidak ada baris yang cocok.',
    rule: 'Aturan',
    named: 'Disebut untuk',
    readOnly: 'Untuk dibaca saja: hal ini tidak dapat diketahui dari satu tombol yang ditekan.',
    since: 'Dikutip sejak {day}',
    phase: 'Masa',
    anyPhase: 'kapan pun',
    categories: { 'kode-etik': 'Kode etik', disiplin: 'Disiplin', tambahan: 'Pelengkap' },
    audience: {
      'non-asn': 'bagi pegawai non-ASN',
      spouse: 'bagi yang suami atau istrinya calon',
      'spouse-without-leave': 'bagi yang suami atau istrinya calon, tanpa cuti',
    },
    undisputed: 'tidak ada yang kami ketahui',
  },
  calendar: {
    title: 'Apa yang berlaku, dan kapan',
    lead: 'Masa pemilihan dari daftar yang Anda pakai, yang terdekat dengan daerah Anda lebih dulu.',
    mine: 'Bagi Anda',
    noRegion: 'Pilih daerah tempat tugas di Setelan agar pemilihan di dekat Anda tampil lebih dulu.',
    openNow: 'Berlaku hari ini',
    ahead: 'Akan datang',
    past: 'Sudah lewat',
    nothingNow: 'Tidak ada masa yang berlaku hari ini.',
    always: 'Kapan pun, juga di luar masa: menjadi anggota partai, dan akun di daftar Anda sendiri.',
    country: 'seluruh Indonesia',
    near: 'dekat Anda',
  },
  generated:
    'Halaman ini dibuat oleh `npm run rules` dari teks yang juga tampil di aplikasi (“Mengapa?”) dan dari `rules/law.json`.',
  tryIt: 'Mencobanya',
  tryLead: 'Perintah ini mencetak kata-kata yang sama dengan pengingat:',
  howTo: 'Cara mengubah berkasnya: [rules/README.md](../rules/README.md). Bahasa Inggris: [rules.md](rules.md).',
}
