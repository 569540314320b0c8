/** Waiting for a download of one's own data: a note of one's own, kept on this device. */
export const waiting = {
  asked: 'Saya sudah meminta unduhan',
  noted:
    'Dicatat: Anda meminta unduhan dari {site} pada {day}. Kami ingatkan pada {later}, di sini dan di tombol Jejak Netral. Catatan ini hanya ada di perangkat ini.',
  forget: 'Hapus pengingat',
  readyTitle: 'Sudah siap?',
  ready:
    'Pada {day} Anda meminta unduhan data dari {site}. Biasanya sekarang sudah siap; periksa surel atau halaman permintaannya.',
  open: 'Buka halaman unduhan {site}',
  notYet: 'Belum, ingatkan besok',
  done: 'Sudah saya unduh',
  popup: 'Unduhan data Anda dari {site} mungkin sudah siap.',
  badge: 'Jejak Netral: unduhan data Anda mungkin sudah siap',
}
