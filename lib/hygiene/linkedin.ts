import { defineHygiene } from './define'

export default defineHygiene({
  checked: 'never',
  sources: [{ url: 'https://extramile.me/resources/taking-control-of-your-linkedin-settings', read: '2026-11-22' }],
  steps: [
    {
      topic: 'likes',
      how: {
        id: 'Reaksi Anda tampil di profil, bagian Aktivitas. Buka, lalu batalkan yang tidak perlu.',
        en: 'Your reactions show on your profile, under Activity. Open it and take back what is not needed.',
      },
      link: 'https://www.linkedin.com/in/me/recent-activity/reactions/',
    },
    {
      topic: 'following',
      how: {
        id: 'Setelan & Privasi → Visibilitas: “Siapa yang dapat melihat anggota yang Anda ikuti”: “Hanya terlihat oleh saya”.',
        en: 'Settings & Privacy → Visibility: “Who can see members you follow”: “Only visible to me”.',
      },
      link: 'https://www.linkedin.com/mypreferences/d/categories/visibility',
    },
    {
      topic: 'tags',
      how: {
        id: 'Setelan & Privasi → Visibilitas → “Sebutan oleh orang lain”: matikan.',
        en: 'Settings & Privacy → Visibility → “Mentions by others”: off.',
      },
      link: 'https://www.linkedin.com/mypreferences/d/categories/visibility',
    },
    {
      topic: 'bio',
      how: {
        id: 'LinkedIn memang tempat menulis jabatan. Karena itu setiap reaksi di sini terbaca sebagai reaksi pejabatnya; lebih berhati-hatilah.',
        en: 'LinkedIn is where a job title belongs. That is why each reaction here reads as the office holder’s; take more care.',
      },
      link: 'https://www.linkedin.com/in/me/',
    },
  ],
})
