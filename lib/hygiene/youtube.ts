import { defineHygiene } from './define'

export default defineHygiene({
  checked: 'never',
  sources: [{ url: 'https://listrovert.com/keep-all-my-subscriptions-private-in-hindi/', read: '2026-11-22' }],
  steps: [
    {
      topic: 'likes',
      how: {
        id: 'Playlist “Video yang disukai” hanya terlihat oleh Anda. Buka dan batalkan yang tidak perlu.',
        en: 'The playlist “Liked videos” is visible to you only. Open it and take back what is not needed.',
      },
      link: 'https://www.youtube.com/playlist?list=LL',
    },
    {
      topic: 'following',
      how: {
        id: 'Setelan → Privasi: nyalakan “Jaga privasi semua langganan saya”.',
        en: 'Settings → Privacy: switch on “Keep all my subscriptions private”.',
      },
      link: 'https://www.youtube.com/account_privacy',
    },
    {
      topic: 'bio',
      how: {
        id: 'YouTube Studio → Penyesuaian: hapus jabatan dan instansi dari deskripsi channel pribadi.',
        en: 'YouTube Studio → Customisation: take job title and agency off a personal channel’s description.',
      },
      link: 'https://www.youtube.com/account',
    },
    {
      topic: 'apart',
      how: {
        id: 'Foto profil → Ganti akun: pastikan channel pribadi yang aktif sebelum menyukai atau mengomentari.',
        en: 'Profile picture → Switch account: see that your own channel is active before you like or comment.',
      },
      link: 'https://www.youtube.com/channel_switcher',
    },
  ],
})
