import type { Platform } from '../model/platform'
import type { ScanEnd, ScanKind } from '../model/scan'

/** Reading owners off a page of the person's own, while they scroll it. */
export const scan = {
  title: 'Siapa pemiliknya? Baca dari halaman Anda sendiri',
  lead: 'Ekspor {site} tidak menyebut pemilik dari {n} tindakan; halaman Anda sendiri di {site} menyebutnya. Anda yang menggulir. Jejak Netral hanya membaca yang tampak di layar: tidak menekan apa pun dan tidak meminta apa pun dari situs. Hasilnya menjadi bagian jejak Anda, dan hilang bersamanya.',
  how: {
    x: {
      likes: 'Buka halaman Suka Anda di tab lain: profil Anda, lalu “Suka”.',
      following: 'Buka profil Anda di tab lain, lalu daftar “Mengikuti”.',
    },
    instagram: {
      likes: 'Di tab lain, buka Aktivitas Anda, lalu “Suka”, lalu buka unggahannya satu per satu.',
    },
  } as Partial<Record<Platform, Partial<Record<ScanKind, string>>>>,
  start: {
    likes: 'Pindai halaman Suka saya',
    following: 'Pindai halaman Mengikuti saya',
  } satisfies Record<ScanKind, string>,
  stop: 'Berhenti memindai',
  reading:
    'Sedang membaca tab {site}: {n} terbaca, {found} pemilik ditemukan. Gulir halaman itu; bila sudah cukup, tekan “Berhenti” di sana.',
  noTab: 'Halaman itu belum terbuka. Buka dulu di tab lain, lalu tekan lagi.',
  noAccess: 'Tab itu belum bisa dibaca. Beri ekstensi ini akses ke {site}, muat ulang tabnya, lalu tekan lagi.',
  ended: {
    stopped: 'Selesai: {n} terbaca, {found} pemilik ditemukan.',
    'left-page': 'Halamannya berganti, jadi pembacaan berhenti: {n} terbaca, {found} pemilik ditemukan.',
    'wrong-page': 'Tab itu bukan halaman yang dimaksud, jadi tidak ada yang dibaca.',
    enough: 'Batas satu kali pindai tercapai: {n} terbaca, {found} pemilik ditemukan.',
    closed: 'Tabnya ditutup. Yang sudah terbaca tetap dipakai: {n} terbaca, {found} pemilik ditemukan.',
  } satisfies Record<ScanEnd, string>,
  nothing: 'Tidak ada yang cocok dengan tindakan di ekspor Anda. Gulir lebih jauh, atau coba lagi nanti.',
  bar: {
    read: 'Jejak Netral membaca halaman ini: {n} terbaca',
    hint: 'Gulir untuk membaca lebih banyak. Tidak ada yang ditekan atau dikirim.',
    stop: 'Berhenti',
  },
}
