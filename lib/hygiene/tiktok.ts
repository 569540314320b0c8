import { defineHygiene } from './define'

export default defineHygiene({
  checked: 'never',
  sources: [{ url: 'https://tokgoon.com/blog/tiktok-privacy-settings-2026', read: '2026-11-22' }],
  steps: [
    {
      topic: 'likes',
      how: {
        id: 'Pengaturan dan privasi → Privasi → Video yang disukai: “Hanya saya”.',
        en: 'Settings and privacy → Privacy → Liked videos: “Only me”.',
      },
      link: 'https://www.tiktok.com/setting',
    },
    {
      topic: 'following',
      how: {
        id: 'Pengaturan dan privasi → Privasi → Daftar yang diikuti: “Hanya saya”.',
        en: 'Settings and privacy → Privacy → Following list: “Only me”.',
      },
      link: 'https://www.tiktok.com/setting',
    },
    {
      topic: 'tags',
      how: {
        id: 'Pengaturan dan privasi → Privasi → Sebutan dan tag: batasi menjadi “Teman” atau “Tidak ada”.',
        en: 'Settings and privacy → Privacy → Mentions and tags: limit to “Friends” or “No one”.',
      },
      link: 'https://www.tiktok.com/setting',
    },
    {
      topic: 'bio',
      how: {
        id: 'Profil → Edit profil: hapus jabatan, instansi, dan video berseragam dari akun pribadi.',
        en: 'Profile → Edit profile: take job title, agency and videos in uniform off a personal account.',
      },
      link: 'https://www.tiktok.com/profile',
    },
    {
      topic: 'apart',
      how: {
        id: 'Di aplikasi: Profil → nama akun di atas, untuk melihat akun mana yang masuk. Keluarkan akun dinas dari ponsel pribadi.',
        en: 'In the app: Profile → the account name at the top, to see which accounts are signed in. Sign the office account out of a personal phone.',
      },
    },
  ],
})
