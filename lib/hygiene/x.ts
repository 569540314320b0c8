import { defineHygiene } from './define'

export default defineHygiene({
  checked: 'never',
  sources: [
    { url: 'https://www.businessinsider.com/how-to-change-privacy-settings-on-twitter', read: '2026-11-22' },
    {
      url: 'https://www.indiatoday.in/information/story/how-to-change-privacy-and-safety-settings-on-twitter-1942574-2022-04-27',
      read: '2026-11-22',
    },
  ],
  steps: [
    {
      topic: 'likes',
      how: {
        id: 'Sejak Juni 2024 daftar suka hanya terlihat oleh Anda; pemilik unggahannya tetap tahu. Lihat daftar suka di profil Anda dan batalkan yang tidak perlu.',
        en: 'Since June 2024 only you see your list of likes; the post’s author still knows. Look at the likes on your profile and take back what is not needed.',
      },
    },
    {
      topic: 'following',
      how: {
        id: 'Daftar yang Anda ikuti terlihat semua orang. Tidak ada setelan untuk menyembunyikannya selain “Lindungi postingan Anda” di Audiens dan pemberian tag.',
        en: 'Whom you follow is visible to everyone. Nothing hides it but “Protect your posts” in Audience and tagging.',
      },
      link: 'https://x.com/settings/audience_and_tagging',
    },
    {
      topic: 'tags',
      how: {
        id: 'Privasi dan keamanan → Audiens dan pemberian tag → Pemberian tag foto: matikan, atau “Hanya orang yang Anda ikuti”.',
        en: 'Privacy and safety → Audience and tagging → Photo tagging: off, or “Only people you follow”.',
      },
      link: 'https://x.com/settings/tagging',
    },
    {
      topic: 'bio',
      how: {
        id: 'Profil → Edit profil: hapus jabatan, instansi, dan foto berseragam dari akun pribadi.',
        en: 'Profile → Edit profile: take job title, agency and photos in uniform off a personal account.',
      },
      link: 'https://x.com/settings/profile',
    },
    {
      topic: 'apart',
      how: {
        id: 'Di menu akun, lihat akun mana yang masuk. Keluarkan akun dinas dari ponsel pribadi, atau pakai peramban lain untuknya.',
        en: 'In the account menu, see which accounts are signed in. Sign the office account out of a personal phone, or use another browser for it.',
      },
      link: 'https://x.com/settings/account',
    },
    {
      topic: 'photos',
      how: {
        id: 'Cari nama akun Anda di kolom pencarian. Pada foto yang menandai Anda: ⋯ → “Hapus tag”.',
        en: 'Search for your own account name. On a photo that tags you: ⋯ → “Remove tag”.',
      },
    },
  ],
})
