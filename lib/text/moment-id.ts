import type { RestLength } from '../model/rest'

/** What the popup says of this moment: a rest of the reminder, the account in view, what passed with an info. */
export const rest = {
  title: 'Istirahatkan pengingat',
  hint: 'Selama istirahat tidak ada yang dijeda. Selesai dengan sendirinya.',
  where: 'Di mana',
  here: 'Hanya di {site}',
  all: 'Di semua situs',
  lengths: { quarter: '15 menit', hour: '1 jam', tomorrow: 'Sampai besok pagi' } satisfies Record<RestLength, string>,
  resting: 'Pengingat beristirahat',
  until: 'Di {site}, sampai {at}.',
  untilAll: 'Di semua situs, sampai {at}.',
  left: 'Sisa waktu',
  end: 'Bangunkan sekarang',
  locked: 'Instansi Anda menjaga pengingat tetap aktif di peramban ini.',
}

export const inView = {
  title: 'Akun yang sedang dibuka',
  listed: '{a}: {who}, {role}.',
  notListed: '{a} tidak tercatat di daftar mana pun.',
  own: '{a} ada di daftar Anda sendiri.',
  kinds: {
    hold: 'Tindakan pada akun ini dijeda.',
    info: 'Tidak dijeda; hanya untuk diketahui.',
    none: 'Tidak dijeda.',
    'cannot-tell': 'Belum bisa dipastikan.',
  },
  why: 'Mengapa tercatat',
  source: 'Sumber',
  add: 'Masukkan ke daftar saya',
}

export const quietInfo = {
  justNow: (n: number) => `Baru saja di tab ini: ${n} info.`,
  means:
    'Akunnya tercatat, tetapi tidak dijeda: biasanya karena di luar masanya, atau karena Anda menandainya “bukan akun kampanye”. Yang dicatat hanya jumlahnya.',
  /** The button's title in the toolbar; its badge says `i`. */
  badge: (n: number) => `Jejak Netral: ${n} info di tab ini, tidak ada yang dijeda`,
  restBadge: 'Jejak Netral: pengingat beristirahat sampai {at}',
  setting: 'Catatan kecil di situs untuk info',
  settingHint: 'Bila mati, info hanya tampak pada ikon dan di sini. Catatannya tetap sampai Anda menutupnya.',
  labels: 'Tanda di samping akun yang tercatat',
  labelsHint:
    'Ikon dan kata di beranda, selama aturannya berlaku; tampak setelah halaman dimuat ulang. Situs dapat melihat tandanya, jadi juga akun mana yang tercatat, termasuk di daftar Anda sendiri.',
  note: 'Info: akun ini tercatat, tetapi tidak ada yang dijeda: biasanya karena di luar masanya, atau karena Anda menandainya “bukan akun kampanye”.',
}

/** Ways between the pages that are one thing. */
export const ways = { 'practice.html': 'Latihan', 'help.html': 'Bantuan', 'options.html#/jejak': 'Jejak saya' }
