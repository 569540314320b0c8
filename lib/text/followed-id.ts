import type { AddressProblem } from '../model/pack-address'
import type { PolicyRefusal } from '../model/policy'
import type { FetchProblem, PolicyPackProblem, Way } from '../model/subscription'
import { sayNumber } from './say'

type Saying = { what: string; todo: string }

/** Lists of agencies: how they come, who signed them, what they changed. */
export const followed = {
  add: 'Tambah daftar',
  addHint:
    'Instansi Anda mungkin membagikan daftar bertanda tangan. Isinya hanya data; tanda tangannya diperiksa, dan data Anda tidak dapat diubahnya.',
  byFile: 'Dari berkas',
  byFileHint: 'Berkas yang Anda terima, misalnya lewat WhatsApp atau surel.',
  chooseFile: 'Pilih berkas',
  dropFile: 'Atau seret berkasnya ke sini.',
  dropNow: 'Lepaskan untuk memeriksa',
  byAddress: 'Dari alamat',
  address: 'Alamat daftar',
  addressHint:
    'Alamat https dari pengumuman instansi. Daftar dari alamat diperbarui otomatis; pemilik alamatnya melihat alamat internet Anda, seperti server web mana pun.',
  look: 'Periksa alamat',
  looking: 'Memeriksa tanda tangan …',
  addressProblems: {
    'not-an-address': 'Ini belum berupa alamat. Salin alamatnya lengkap, dimulai dengan https://',
    'not-https': 'Alamatnya harus dimulai dengan https:// agar tidak dapat dibaca atau diubah di perjalanan.',
    'with-user': 'Alamat ini memuat nama pengguna (bagian sebelum @). Minta alamat yang sama untuk semua orang.',
    'with-query':
      'Alamat ini memuat tanda tanya dan keterangan tambahan, yang dapat menandai Anda. Minta alamat tanpa itu.',
    'with-fragment': 'Alamat ini memuat tanda pagar (#). Salin alamatnya tanpa bagian itu.',
    personal:
      'Alamat ini tampak dibuat untuk satu orang (nomor, kode, atau nama). Minta alamat yang sama untuk semua pegawai.',
    'too-long': 'Alamat ini terlalu panjang untuk sebuah daftar. Periksa lagi pengumumannya.',
  } satisfies Record<AddressProblem, string>,

  offer: {
    title: 'Periksa dulu sebelum dipakai',
    update: 'Pembaruan untuk daftar yang Anda pakai',
    same: 'Daftar ini sama dengan yang sudah Anda pakai. Tidak ada yang perlu diubah.',
    from: 'Penerbit menurut daftar ini',
    fingerprint: 'Sidik jari kunci',
    fingerprintHint:
      'Cocokkan kedelapan kelompok ini dengan pengumuman resmi instansi, misalnya surat edaran. Siapa pun dapat menulis nama instansi; hanya instansi yang memiliki kuncinya.',
    same8: 'Sidik jarinya sama',
    other8: 'Berbeda, atau saya tidak dapat mencocokkannya',
    other8Said: 'Daftar ini tidak dipakai. Tanyakan sidik jari yang benar kepada instansi Anda.',
    composition: 'Siapa yang ada di dalamnya',
    changes: 'Yang akan berubah',
    use: 'Pakai daftar ini',
    useUpdate: 'Pakai pembaruan ini',
    useHint: 'Daftar berikutnya dari kunci yang sama diterima tanpa pertanyaan ini.',
    known: 'Kuncinya sama dengan yang dulu Anda cocokkan.',
    rotated: 'Kuncinya berganti, dan pemilik kunci lama serta baru sama-sama menyetujuinya.',
    done: '{title} dipakai mulai sekarang.',
    stale: 'Sementara itu daftar yang ada berubah. Periksa sekali lagi.',
    full: 'Penyimpanan perangkat ini penuh. Daftar ini belum disimpan; yang lama tetap dipakai.',
  },

  sides: {
    side: 'Pihak',
    accounts: 'Akun',
    where: 'Di mana',
    unnamed: 'tanpa pihak',
    uneven: 'Tidak seimbang: satu pihak jauh lebih banyak daripada yang lain. Tanyakan alasannya kepada penerbit.',
    words: (n: number) => `${sayNumber(n, 'id')} tagar`,
    neutral: (n: number) => `${sayNumber(n, 'id')} akun netral`,
    infoOnly: (n: number) =>
      `${sayNumber(n, 'id')} akun tanpa bukti atau tanpa masa: hanya untuk diketahui, tidak pernah dijeda.`,
    none: 'Tidak ada akun yang terkait pemilihan.',
  },

  ways: {
    file: 'dari berkas yang Anda pilih',
    link: 'dari {address}',
    'policy-address': 'dari kebijakan instansi, {address}',
    'policy-inline': 'dari kebijakan instansi',
  } satisfies Record<Way, string>,
  packaged: 'Bawaan Jejak Netral',
  since: 'Dipakai sejak {at}, {way}.',
  signedBy: (n: number) => `Ditandatangani ${n} kunci.`,
  checked: 'Terakhir diperiksa {at}.',
  neverChecked: 'Belum pernah berhasil diperiksa.',
  next: 'Berikutnya sekitar {at}.',
  noNext: 'Tidak diperbarui otomatis: pilih berkas yang lebih baru bila ada.',
  waiting: 'Daftar dari {address} belum diterima.',
  locked: 'Dijaga tetap aktif oleh kebijakan instansi. Akun di dalamnya tetap dapat Anda tandai “bukan akun kampanye”.',
  grace: 'Masa berlaku daftar ini sudah lewat. Minta yang baru; tindakan sesudah {day} tidak lagi dijeda karenanya.',

  change: {
    title: 'Perubahan terakhir',
    at: '{at}, dari nomor {from} ke nomor {to}:',
    first: '{at}, pertama kali dipakai, nomor {to}:',
    added: (n: number) => `${sayNumber(n, 'id')} akun masuk`,
    removed: (n: number) => `${sayNumber(n, 'id')} akun keluar`,
    altered: (n: number) => `${sayNumber(n, 'id')} akun diubah keterangannya`,
    windows: 'masa pemilihan berubah',
    rows: 'aturan berubah',
    nothing: 'isinya tetap',
    more: (n: number) => `dan ${sayNumber(n, 'id')} lagi`,
  },

  accounts: {
    title: 'Akun di daftar ini',
    search: 'Cari nama atau akun',
    shown: (n: string) => `${n} akun`,
    none: 'Tidak ada yang cocok.',
    evidence: 'bukti',
  },

  may: {
    title: 'Yang dapat dan tidak dapat dilakukan daftar ini',
    can: [
      'Membuat tindakan pada akunnya dijeda selama masa pemilihan, dan menunjukkan alasannya.',
      'Menghentikan pengingat di satu situs untuk sementara, paling lama 30 hari.',
    ],
    cannot: [
      'Menjalankan program atau mengubah halaman.',
      'Melihat, mengubah, atau mengirim data Anda; daftar Anda sendiri tetap berlaku.',
      'Tahu nama atau akun Anda: alamatnya sama untuk semua orang, tanpa kuki. Servernya melihat alamat internet dan waktu, seperti server web mana pun.',
    ],
  },

  checkNow: 'Periksa pembaruan',
  back: 'Kembali ke daftar sebelumnya',
  backSaid: 'Daftar sebelumnya dipakai lagi. Yang ini tidak diambil lagi sampai ada nomor yang lebih baru.',
  remove: 'Berhenti memakai dan hapus',
  removeSure: 'Hapus daftar ini?',
  removeHint: '{title} tidak akan dipakai lagi, juga untuk memeriksa jejak lama. Data Anda sendiri tidak berubah.',
  report: 'Laporkan entri keliru',
  reportHint: 'Membuka draf surel kepada penerbit. Anda yang mengirimnya; Jejak Netral tidak mengirim apa pun.',
  reportSubject: 'Entri keliru di {title} nomor {serial}',
  reportBody:
    'Daftar: {title} ({id}), nomor {serial}, terbit {issued}.\n\nEntri yang keliru:\n\nSeharusnya, dan buktinya:\n',

  troubles: {
    unreachable: {
      what: 'Alamatnya tidak dapat dihubungi, atau servernya tidak mengizinkan (CORS), mengalihkan, atau sertifikatnya ditolak.',
      todo: 'Periksa sambungan. Bila situs lain terbuka, beri tahu instansi. Daftar yang ada tetap dipakai.',
    },
    slow: {
      what: 'Servernya tidak selesai menjawab dalam 30 detik.',
      todo: 'Tidak perlu berbuat apa-apa: nanti dicoba lagi. Daftar yang ada tetap dipakai.',
    },
    answered: {
      what: 'Servernya menjawab dengan kode {status}, bukan dengan daftar.',
      todo: 'Periksa alamatnya. Bila sudah benar, beri tahu instansi. Daftar yang ada tetap dipakai.',
    },
    'longer-than-announced': {
      what: 'Jawaban servernya lebih besar daripada yang diumumkan, jadi tidak dibaca sampai selesai.',
      todo: 'Pastikan alamatnya benar, dan beri tahu instansi bila terulang. Daftar yang ada tetap dipakai.',
    },
    'policy-without-keys': {
      what: 'Kebijakan instansi menyebut daftar ini, tetapi tidak menyebut kunci tepercayanya.',
      todo: 'Minta bagian TI mengisi trustedKeys.',
    },
    'taken-name': {
      what: 'Daftar ini memakai nama yang sudah dipakai Jejak Netral sendiri.',
      todo: 'Minta instansi memberi packId sendiri, misalnya id.go.namainstansi.',
    },
  } satisfies Record<FetchProblem['kind'] | PolicyPackProblem['kind'], Saying>,
}

/** Setelan → Kebijakan instansi. */
export const policy = {
  title: 'Kebijakan instansi',
  hint: 'Yang diatur instansi lewat peramban. Tidak ada pengaturan yang dapat membuat Jejak Netral melapor tentang Anda.',
  none: 'Tidak ada kebijakan instansi di peramban ini.',
  read: 'Terakhir dibaca {at}.',
  neverRead: 'Peramban belum menjawab apakah ada kebijakan.',
  used: 'Dipakai',
  refused: 'Tidak dipakai',
  refusedHint: 'Nilai yang salah jenis sudah dibuang Chromium sebelum sampai ke sini; lihat chrome://policy.',
  line: 'baris {n}',
  why: {
    'unknown-key': 'kunci ini tidak dikenal',
    'wrong-kind': 'jenis nilainya salah',
    'out-of-bounds': 'angkanya di luar batas',
    'too-long': 'terlalu panjang',
    'too-many': 'barisnya terlalu banyak; sisanya tidak dibaca',
    'bad-address': 'alamatnya tidak diterima (https, tanpa kueri, sama untuk semua orang)',
    'bad-key': 'bukan kunci atau nama kunci yang sah',
    'bad-pause': 'tulis seperti 2026-12-01 instagram follow',
    'pause-too-long': 'lebih dari 30 hari lagi',
    'unknown-place': 'situs atau tindakannya tidak dikenal',
  } satisfies Record<PolicyRefusal, string>,
  contact: 'Bantuan: {contact}',
  packs: 'Daftar yang diikuti',
  copy: 'Salin diagnostik',
  copied: 'Tersalin. Isinya tanpa data pribadi.',
  copyHint:
    'Teks untuk bagian TI: kunci kebijakan, daftar, nomor, dan kesalahan. Tanpa akun, riwayat, atau setelan Anda.',
  lockedSites: 'Instansi menjaga pengingat tetap aktif di semua situs. Setiap keputusan tetap pada Anda.',
}
