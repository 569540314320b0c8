import { many } from './many'
import type * as id from './pages-id'

export const product: typeof id.product = {
  name: 'Jejak Netral',
  motto: "Keeps a civil servant's digital footprint neutral",
}

export const platforms: typeof id.platforms = {
  x: 'X (Twitter)',
  facebook: 'Facebook',
  instagram: 'Instagram',
  threads: 'Threads',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  linkedin: 'LinkedIn',
}

export const common: typeof id.common = {
  on: 'On',
  off: 'Off',
  undo: 'Undo',
  cancel: 'Back',
  remove: 'Remove',
  removeName: 'Remove {a} from the list',
  add: 'Add',
  close: 'Close',
  loading: 'Loading …',
  today: 'today',
  skip: 'Skip to content',
  failed: 'Something on this page did not work as it should. Your data has not changed. Reload this page.',
  reloadPage: 'Reload',
}

export const ages: typeof id.ages = {
  now: 'just now',
  minutes: n => `${many(n, 'minute', 'minutes')} ago`,
  hours: n => `${many(n, 'hour', 'hours')} ago`,
  days: n => `${many(n, 'day', 'days')} ago`,
}

export const nav: typeof id.nav = {
  label: 'Sections',
  jejak: 'My footprint',
  daftar: 'Lists',
  riwayat: 'History',
  mengapa: 'Why?',
  setelan: 'Settings',
}

export const kinds: typeof id.kinds = {
  like: 'likes',
  share: 'shares',
  quote: 'quotes',
  follow: 'follows',
  comment: 'comments',
  post: 'posts',
  join: 'joins',
  rsvp: 'RSVPs',
  'upload-photo': 'photos',
  live: 'lives',
  'profile-frame': 'profile frames',
}

export const lists: typeof id.lists = {
  title: 'Lists',
  lead: 'This is how Jejak Netral knows which accounts belong to a campaign and which period applies.',
  packs: 'Lists of rules and accounts',
  packsHint: 'Data only, no programs. You can switch them off, except those your agency’s policy keeps on.',
  issuer: 'Issued by {issuer}',
  issued: 'Issued {day}, number {serial}',
  number: 'number {serial}',
  expires: 'Applies to acts until {day}',
  accounts: n => many(n, 'account', 'accounts'),
  windows: n => many(n, 'election period', 'election periods'),
  rules: n => many(n, 'rule', 'rules'),
  words: n => many(n, 'hashtag', 'hashtags'),
  exceptions: n => many(n, 'neutral account', 'neutral accounts'),
  openNow: n =>
    n === 0
      ? 'No election period applies today.'
      : `${many(n, 'election period applies', 'election periods apply')} today.`,
  use: 'Use this list',
  changes: 'What changed',
  contact: 'Objections or corrections: {contact}',
  what: 'What is in it',
  unreadable: n => `${many(n, 'list', 'lists')} could not be read and ${n === 1 ? 'is' : 'are'} not used.`,
  none: 'No lists.',
}

export const statuses: typeof id.statuses = {
  unset: 'I leave it open',
  pns: 'PNS (permanent civil servant)',
  pppk: 'PPPK (contract civil servant)',
  'pppk-part-time': 'Part-time PPPK',
  ppnpn: 'PPNPN or honorary staff',
  village: 'Village head or official',
  'tni-polri': 'Armed forces or police',
}

export const statusHints: typeof id.statusHints = {
  unset: '',
  pns: 'SKB 2/2022, PP 94/2021 (discipline) and PP 42/2004 (ethics).',
  pppk: 'A civil servant: SKB 2/2022 applies. Sanctions follow PP 49/2018 and the work agreement.',
  'pppk-part-time':
    'A civil servant (KepmenPANRB 16/2025): SKB 2/2022 applies. Sanctions follow PP 49/2018 and the work agreement.',
  ppnpn: 'Not a civil servant: SE MenPANRB 1/2023 asks for neutrality in the same forms.',
  village: 'Not a civil servant: UU 6/2014 Articles 29 and 51, UU 7/2017 Articles 280, 282, 490 and 494.',
  'tni-polri': 'Not a civil servant: UU 34/2004, TAP MPR VII/2000. The armed forces and police do not vote.',
}

export const settings: typeof id.settings = {
  title: 'Settings',
  saved: 'Every change is saved on this device at once.',
  language: 'Language',
  languages: { id: 'Bahasa Indonesia', en: 'English' },
  about: 'About you',
  aboutHint:
    'May be left empty. Used only to choose the rules that speak to you, their words and their order; it never leaves this device.',
  status: 'Employment status',
  region: 'Where you work',
  regionHint: 'Province, regency or city. Elections near you come first; the rules are the same everywhere.',
  regionUnknown: 'This region is not known. Choose one that is suggested, such as “Kabupaten Bandung”.',
  noRegion: 'I leave it open',
  leave: 'I am on unpaid leave (cuti di luar tanggungan negara)',
  leaveHint: 'On this leave, the husband or wife of a candidate may accompany and attend (SE MenPANRB 18/2023).',
  spouse: 'My husband or wife stands in an election',
  spouseHint:
    'SE MenPANRB 18/2023: a photo together is fine, without symbols; liking, commenting on or sharing support is not.',
  office: 'Office accounts I look after',
  officeHint:
    'When you are logged in with this account, the reminder says “You are using the office account” and advises more firmly (on X for now).',
  officeEmpty: 'No office accounts yet.',
  sites: 'Reminder per site',
  onSites: 'What shows on the sites’ pages',
  footprint: 'Where my footprint is kept',
  footprintHint:
    'Applies when My footprint is opened again. A footprint that is kept on the device already is not erased by this; erase it in My footprint, under My data.',
}
