import { sayNumber } from './say'

const n = (count: number): string => sayNumber(count, 'id')

/** Words of the popup, and of the person's own list, which it shows. */
export const popup = {
  thisSite: 'Pengingat di {site}',
  siteHintOn: 'Menyukai, mengikuti, membagikan, dan mengomentari akun kampanye dijeda dulu.',
  siteHintOff: 'Anda mematikannya. Tidak ada yang dijeda di situs ini.',
  otherSite: 'Pengingat tidak bekerja di situs ini',
  otherSiteHint: 'Pengingat bekerja di {sites}. Di situs lain Jejak Netral tidak melihat apa pun.',
  reloadTitle: 'Muat ulang tab ini',
  reloadHint: 'Tab ini sudah terbuka sebelum Jejak Netral siap, jadi pengingat belum bekerja di sini.',
  reload: 'Muat ulang tab ini',
  accessTitle: 'Peramban belum memberi izin',
  accessHint: 'Tanpa izin di {sites}, pengingat tidak dapat bekerja. Yang dibaca tetap di perangkat ini.',
  access: 'Beri izin',
  accessRefused: 'Izin belum diberikan. Anda dapat memberikannya kapan saja di sini.',
  active: 'Yang berlaku hari ini',
  noWindow: 'Tidak ada masa kampanye yang berlaku hari ini, {day}.',
  worksAnyway: 'Yang tetap bekerja:',
  worksOwn: (n: number) =>
    n === 0 ? 'daftar akun Anda sendiri (masih kosong)' : `daftar Anda sendiri (${n} akun), kapan pun`,
  worksAnyPhase: 'aturan yang berlaku kapan pun, misalnya bergabung dengan partai',
  worksFootprint: 'pemeriksaan jejak lama, dengan aturan pada tanggalnya',
  windowUntil: 'sampai {day}',
  moreWindows: (n: number) => `dan ${n} masa lain`,
  counts: 'Hari ini',
  asked: 'dijeda',
  dropped: 'tidak jadi',
  released: 'diteruskan',
  informed: 'info',
  noCounts: 'Belum ada yang dijeda hari ini.',
  unseen: (n: number) => `${n} tindakan lewat tanpa dapat dikenali pemiliknya.`,
  snapshot: 'Data daftar diperbarui {age}',
  noSnapshot: 'Data daftar sedang disiapkan',
  openFootprint: 'Periksa jejak saya',
  openLists: 'Semua daftar',
  openSettings: 'Setelan',
}

export const own = {
  title: 'Daftar saya sendiri',
  hint: 'Tindakan pada akun di daftar ini dijeda kapan pun, ada atau tidak ada masa kampanye.',
  account: 'Akun',
  placeholder: '@akun atau alamat profil',
  platform: 'Situs',
  empty: 'Belum ada akun.',
  added: '{a} masuk ke daftar Anda.',
  already: '{a} sudah ada di daftar Anda.',
  removed: '{a} dihapus dari daftar Anda.',
  removedAll: (count: number) => `${n(count)} akun dari berkas dihapus lagi dari daftar Anda.`,
  since: 'sejak {day}',
  more: (count: number) => `dan ${n(count)} akun lain`,
  as: { hold: 'dijeda', 'not-campaign': 'bukan akun kampanye' },
  byNumber: 'nomor {id}',
  problems: {
    empty: 'Tulis nama akun dulu.',
    'other-site': 'Alamat ini bukan dari situs yang dikenal. Contoh: x.com/nama atau instagram.com/nama.',
    'no-account': 'Alamat ini bukan alamat profil. Buka profil akunnya, lalu salin alamatnya.',
    'bad-handle': 'Bentuk nama ini tidak dipakai di situs itu. Periksa ejaannya, tanpa spasi.',
  },
  file: 'Simpan atau pindahkan',
  fileHint: 'Berkas berisi daftar Anda saja. Impor hanya menambah, tidak pernah menghapus.',
  export: 'Simpan ke berkas',
  import: 'Impor dari berkas',
  importDone: (added: number, already: number) =>
    already === 0
      ? `${n(added)} akun ditambahkan.`
      : `${n(added)} akun ditambahkan, ${n(already)} sudah ada dan tidak diubah.`,
  importDuplicates: (count: number) => `${n(count)} akun tertulis lebih dari sekali di berkas; yang pertama dipakai.`,
  importUnreadable: (count: number, rows: string) =>
    `${n(count)} baris tidak dapat dibaca (baris ${rows}) dan dilewati.`,
  importUnknown:
    'Berkas memuat keterangan yang belum dikenal versi ini: {fields}. Keterangan itu tidak ikut diimpor; simpan berkasnya bila masih diperlukan.',
  importUntouched: 'Daftar Anda tidak berubah.',
  importProblems: {
    'too-large': 'Berkas ini lebih dari 4 MB, terlalu besar untuk sebuah daftar akun. Periksa apakah berkasnya benar.',
    'too-many': 'Berkas ini memuat lebih dari 10.000 akun. Bagi menjadi beberapa berkas.',
    'not-json': 'Berkas ini tidak dapat dibaca. Pilih berkas .json yang disimpan dari Jejak Netral.',
    'not-our-file': 'Berkas ini bukan daftar dari Jejak Netral.',
    'newer-version': 'Berkas ini dibuat versi Jejak Netral yang lebih baru. Perbarui dulu ekstensi ini.',
  },
}
