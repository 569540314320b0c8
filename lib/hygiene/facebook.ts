import { defineHygiene } from './define'

export default defineHygiene({
  checked: 'never',
  sources: [
    { url: 'https://about.meta.com/actions/safety/topics/safety-basics/tools/privacy', read: '2026-11-22' },
    { url: 'https://www.freshtechtips.com/2012/01/facebook-timeline-privacy-settings.html', read: '2026-11-22' },
  ],
  steps: [
    {
      topic: 'likes',
      how: {
        id: 'Profil → Lainnya → Suka → ⋯ → Edit privasi: pilih “Hanya saya” untuk tiap jenis halaman. Suka pada unggahan publik tetap terlihat di unggahannya.',
        en: 'Profile → More → Likes → ⋯ → Edit privacy: choose “Only me” for each kind of page. A like on a public post stays visible at the post.',
      },
      link: 'https://www.facebook.com/me/likes',
    },
    {
      topic: 'following',
      how: {
        id: 'Pengaturan → Pengikut dan konten publik → “Siapa yang dapat melihat orang, Halaman, dan daftar yang Anda ikuti?”: “Hanya saya”.',
        en: 'Settings → Followers and public content → “Who can see the people, Pages and lists you follow?”: “Only me”.',
      },
      link: 'https://www.facebook.com/settings?tab=followers',
    },
    {
      topic: 'tags',
      how: {
        id: 'Pengaturan → Profil dan pemberian tag → Peninjauan: nyalakan keduanya, agar tag dan unggahan menunggu persetujuan Anda.',
        en: 'Settings → Profile and tagging → Reviewing: switch both on, so that tags and posts wait for your approval.',
      },
      link: 'https://www.facebook.com/settings?tab=timeline',
    },
    {
      topic: 'bio',
      how: {
        id: 'Profil → Tentang: lihat Pekerjaan dan Bio. Hapus jabatan, atau ubah tampilannya menjadi “Hanya saya”.',
        en: 'Profile → About: look at Work and Bio. Remove the job title, or set it to “Only me”.',
      },
      link: 'https://www.facebook.com/me/about',
    },
    {
      topic: 'apart',
      how: {
        id: 'Sebelum menekan suka atau mengomentari, lihat foto di sebelah kotak komentar: itulah akun atau Halaman yang bertindak. Kembali ke profil pribadi setelah mengurus Halaman dinas.',
        en: 'Before you like or comment, look at the picture beside the comment box: that account or Page acts. Switch back to your own profile after looking after the office’s Page.',
      },
      link: 'https://www.facebook.com/pages/?category=your_pages',
    },
    {
      topic: 'photos',
      how: {
        id: 'Log aktivitas → Aktivitas yang menandai Anda → Foto yang menandai Anda: pilih, lalu “Hapus tag”.',
        en: 'Activity log → Activity you’re tagged in → Photos you’re tagged in: select, then “Remove tags”.',
      },
      link: 'https://www.facebook.com/me/allactivity',
    },
  ],
})
