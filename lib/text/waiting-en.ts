import type { waiting as id } from './waiting-id'

export const waiting: typeof id = {
  asked: 'I have asked for the download',
  noted:
    'Noted: you asked {site} for the download on {day}. We remind you on {later}, here and on the button of Jejak Netral. This note is on this device only.',
  forget: 'Remove the reminder',
  readyTitle: 'Is it ready?',
  ready:
    'On {day} you asked {site} for your data. It is usually ready by now; look at your mail or at the page where you asked.',
  open: 'Open the download page of {site}',
  notYet: 'Not yet, remind me tomorrow',
  done: 'I have downloaded it',
  popup: 'Your data from {site} may be ready to download.',
  badge: 'Jejak Netral: your data may be ready to download',
}
