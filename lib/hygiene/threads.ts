import { defineHygiene } from './define'

export default defineHygiene({
  checked: 'never',
  sources: [{ url: 'https://help.instagram.com/116024195217477/', read: '2026-11-22' }],
  steps: [
    {
      topic: 'likes',
      how: {
        id: 'Suka Anda terlihat pada unggahannya. Pengaturan → Suka Anda: batalkan yang tidak perlu.',
        en: 'Your likes show at the posts. Settings → Your likes: take back what is not needed.',
      },
      link: 'https://www.threads.com/liked',
    },
    {
      topic: 'following',
      how: {
        id: 'Daftar yang Anda ikuti hanya tersembunyi bila profil Anda privat: Pengaturan → Privasi akun → Profil privat.',
        en: 'Whom you follow is hidden only where your profile is private: Settings → Account privacy → Private profile.',
      },
      link: 'https://www.threads.com/settings/privacy',
    },
    {
      topic: 'tags',
      how: {
        id: 'Pengaturan → Privasi akun → Sebutan: pilih “Profil yang Anda ikuti” atau “Tidak ada”.',
        en: 'Settings → Account privacy → Mentions: choose “Profiles you follow” or “No one”.',
      },
      link: 'https://www.threads.com/settings/privacy',
    },
    {
      topic: 'bio',
      how: {
        id: 'Profil → Edit profil: bio dapat tersalin dari Instagram. Hapus jabatan dan instansi di keduanya.',
        en: 'Profile → Edit profile: the bio may be copied from Instagram. Take job title and agency off both.',
      },
      link: 'https://www.threads.com/settings',
    },
  ],
})
