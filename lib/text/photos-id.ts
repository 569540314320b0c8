/** The quiet list when a photo or video is chosen on a site, and its switch. */
export const photos = {
  note: [
    'Sebelum mengunggah pada masa kampanye, lihat sekali lagi:',
    '• Ada calon, tim kampanye, atau alat peraga di dalamnya?',
    '• Ada pose, warna, atau tulisan yang bisa terbaca sebagai dukungan?',
    '• Diambil di acara kampanye?',
    '• Rekan ASN lain ikut terlihat?',
    'Bila tidak ada, silakan lanjut. Jejak Netral tidak membuka berkasnya.',
  ].join('\n'),
  title: 'Pengingat foto dan video',
  hint: 'Saat Anda memilih berkas untuk diunggah pada masa kampanye, sebuah daftar singkat muncul sebentar. Tidak ada yang dijeda, berkasnya tidak dibuka.',
}
