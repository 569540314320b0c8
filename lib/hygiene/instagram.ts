import { defineHygiene } from './define'

export default defineHygiene({
  checked: 'never',
  sources: [
    { url: 'https://help.instagram.com/116024195217477/', read: '2026-11-22' },
    { url: 'https://tinygrab.com/how-to-stop-people-from-tagging-you-on-instagram', read: '2026-11-22' },
  ],
  steps: [
    {
      topic: 'likes',
      how: {
        id: 'Suka Anda terlihat pada unggahannya; tidak ada setelan untuk menyembunyikannya. Aktivitas Anda → Interaksi → Suka: batalkan yang tidak perlu.',
        en: 'Your likes show at the posts; no setting hides them. Your activity → Interactions → Likes: take back what is not needed.',
      },
      link: 'https://www.instagram.com/your_activity/interactions/likes/',
    },
    {
      topic: 'following',
      how: {
        id: 'Daftar yang Anda ikuti hanya tersembunyi bila akun Anda privat: Pengaturan → Privasi akun.',
        en: 'Whom you follow is hidden only where your account is private: Settings → Account privacy.',
      },
      link: 'https://www.instagram.com/accounts/privacy_and_security/',
    },
    {
      topic: 'tags',
      how: {
        id: 'Pengaturan → Tag dan sebutan: “Setujui tag secara manual”, dan batasi siapa yang boleh menandai Anda.',
        en: 'Settings → Tags and mentions: “Manually approve tags”, and limit who may tag you.',
      },
      link: 'https://www.instagram.com/accounts/edit/',
    },
    {
      topic: 'bio',
      how: {
        id: 'Edit profil: hapus jabatan, instansi, dan foto berseragam dari akun pribadi.',
        en: 'Edit profile: take job title, agency and photos in uniform off a personal account.',
      },
      link: 'https://www.instagram.com/accounts/edit/',
    },
    {
      topic: 'apart',
      how: {
        id: 'Tekan lama foto profil Anda di aplikasi untuk melihat akun mana yang masuk. Keluarkan akun dinas dari ponsel pribadi.',
        en: 'Hold your profile picture in the app to see which accounts are signed in. Sign the office account out of a personal phone.',
      },
    },
    {
      topic: 'photos',
      how: {
        id: 'Profil → tab “Ditandai”: buka fotonya, ketuk nama Anda, lalu “Hapus saya dari postingan” atau “Sembunyikan dari profil saya”.',
        en: 'Profile → “Tagged” tab: open the photo, tap your name, then “Remove me from post” or “Hide from my profile”.',
      },
      link: 'https://www.instagram.com/your_activity/photos_and_videos/tagged/',
    },
  ],
})
