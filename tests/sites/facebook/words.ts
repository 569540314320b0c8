import { variants } from './variants'

const WORDS = {
  like: ['Like', 'Suka', 'Curtir'],
  unlike: ['Remove Like', 'Hapus Suka', 'Remover Curtir'],
  react: ['React', 'Tanggapi', 'Reagir'],
  love: ['Love', 'Super', 'Amei'],
  openComments: ['Leave a comment', 'Beri komentar', 'Deixe um comentário'],
  write: ['Write a comment…', 'Tulis komentar…', 'Escreva um comentário…'],
  send: ['Post comment', 'Posting komentar', 'Publicar comentário'],
  reply: ['Reply', 'Balas', 'Responder'],
  share: [
    'Send this to friends or post it on your profile.',
    'Kirim ini ke teman atau posting di profil Anda.',
    'Envie para seus amigos ou poste no seu perfil.',
  ],
  shareNow: ['Share now', 'Bagikan sekarang', 'Compartilhar agora'],
  follow: ['Follow', 'Ikuti', 'Seguir'],
  following: ['Following', 'Mengikuti', 'Seguindo'],
  join: ['Join group', 'Gabung ke grup', 'Participar do grupo'],
  joined: ['Joined', 'Sudah bergabung', 'Participou'],
  interested: ['Interested', 'Tertarik', 'Tenho interesse'],
  hide: ['Hide post by ', 'Sembunyikan postingan oleh ', 'Ocultar post de '],
  menu: ['Actions for this post', 'Tindakan untuk postingan ini', 'Ações para este post'],
  reactions: ['Like: 52 people', 'Suka: 52 orang', 'Curtir: 52 pessoas'],
  reactors: ['See who reacted to this', 'Lihat siapa yang menanggapi ini', 'Veja quem reagiu a isso'],
  post: ['Post', 'Posting', 'Postar'],
  owner: ['See owner profile', 'Lihat profil pemilik', 'Ver perfil do proprietário'],
} as const
const COLUMN = { en: 0, id: 1, pt: 2 } as const

export const word = (name: keyof typeof WORDS): string => WORDS[name][COLUMN[variants.lang]]
