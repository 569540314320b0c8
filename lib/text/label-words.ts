/** Beside an account in a feed; few words, as a page carries them. */
export const labelWords = {
  id: { campaign: 'Akun kampanye', own: 'Di daftar saya' },
  en: { campaign: 'Campaign account', own: 'On my list' },
}
