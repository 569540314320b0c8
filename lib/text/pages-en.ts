import type * as id from './pages-id'
import { sayNumber } from './say'

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

const many = (n: number, one: string, more: string): string => `${sayNumber(n, 'en')} ${n === 1 ? one : more}`
const manySaid = (n: string, one: string, more: string): string => `${n} ${n === '1' ? one : more}`

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

export const popup: typeof id.popup = {
  thisSite: 'Reminder on {site}',
  siteHintOn: 'Likes, follows, reposts and comments on campaign accounts are paused before they are sent.',
  siteHintOff: 'You switched it off. Nothing is paused on this site.',
  otherSite: 'The reminder does not work on this site',
  otherSiteHint: 'The reminder works on {sites}. On other sites Jejak Netral sees nothing.',
  reloadTitle: 'Reload this tab',
  reloadHint: 'This tab was open before Jejak Netral was ready, so the reminder does not work here yet.',
  reload: 'Reload this tab',
  accessTitle: 'The browser has not given access',
  accessHint: 'Without access to {sites} the reminder cannot work. What is read stays on this device.',
  access: 'Give access',
  accessRefused: 'Access was not given. You can give it here at any time.',
  active: 'What applies today',
  noWindow: 'No campaign period applies today, {day}.',
  worksAnyway: 'What works anyway:',
  worksOwn: n =>
    n === 0
      ? 'your own list of accounts (still empty)'
      : `your own list (${many(n, 'account', 'accounts')}), on any day`,
  worksAnyPhase: 'rules that apply at any time, such as joining a party',
  worksFootprint: 'checking your past footprint, by the rules of each date',
  windowUntil: 'until {day}',
  moreWindows: n => `and ${many(n, 'more period', 'more periods')}`,
  counts: 'Today',
  asked: 'paused',
  dropped: 'not done',
  released: 'continued',
  informed: 'info',
  noCounts: 'Nothing was paused today.',
  unseen: n => `${many(n, 'act', 'acts')} passed whose owner could not be told.`,
  snapshot: 'List data updated {age}',
  noSnapshot: 'List data is being prepared',
  openFootprint: 'Check my footprint',
  openLists: 'All lists',
  openSettings: 'Settings',
}

export const own: typeof id.own = {
  title: 'My own list',
  hint: 'Acts on accounts of this list are paused on any day, whether or not a campaign period applies.',
  account: 'Account',
  placeholder: '@account or profile address',
  platform: 'Site',
  empty: 'No accounts yet.',
  added: '{a} is now on your list.',
  already: '{a} is on your list already.',
  removed: '{a} was removed from your list.',
  removedAll: n => `${many(n, 'account', 'accounts')} from the file removed from your list again.`,
  since: 'since {day}',
  more: n => `and ${many(n, 'more account', 'more accounts')}`,
  as: { hold: 'paused', 'not-campaign': 'not a campaign account' },
  byNumber: 'number {id}',
  problems: {
    empty: 'Write the name of the account first.',
    'other-site': 'This address is not of a site we know. Example: x.com/name or instagram.com/name.',
    'no-account': 'This is not the address of a profile. Open the account’s profile and copy its address.',
    'bad-handle': 'Names on that site do not look like this. Check its spelling, without spaces.',
  },
  file: 'Save or move',
  fileHint: 'The file holds your list only. An import adds; it never removes.',
  export: 'Save to a file',
  import: 'Import from a file',
  importDone: (added, already) =>
    already === 0
      ? `${many(added, 'account', 'accounts')} added.`
      : `${many(added, 'account', 'accounts')} added, ${sayNumber(already, 'en')} there already and left unchanged.`,
  importDuplicates: n =>
    `${many(n, 'account is', 'accounts are')} written more than once in the file; the first counts.`,
  importUnreadable: (n, rows) =>
    `${many(n, 'row', 'rows')} could not be read (row ${rows}) and ${n === 1 ? 'was' : 'were'} skipped.`,
  importUnknown:
    'The file holds fields this version does not know: {fields}. They are not taken over; keep the file if you still need them.',
  importUntouched: 'Your list has not changed.',
  importProblems: {
    'too-large': 'This file is over 4 MB, too large for a list of accounts. Check that it is the right file.',
    'too-many': 'This file holds more than 10,000 accounts. Split it into several files.',
    'not-json': 'This file cannot be read. Choose a .json file saved from Jejak Netral.',
    'not-our-file': 'This file is not a list from Jejak Netral.',
    'newer-version': 'This file was made by a newer version of Jejak Netral. Update the extension first.',
  },
}

export const nav: typeof id.nav = {
  label: 'Sections',
  jejak: 'My footprint',
  daftar: 'Lists',
  riwayat: 'History',
  mengapa: 'Why?',
  setelan: 'Settings',
}

export const did: typeof id.did = {
  like: 'Liked a post by {a}',
  share: 'Shared a post by {a}',
  quote: 'Quoted a post by {a}',
  follow: 'Followed {a}',
  comment: 'Commented on a post by {a}',
  post: 'Posted about {a}',
  join: 'Joined {a}',
  rsvp: 'Said to attend an event of {a}',
  'upload-photo': 'Uploaded a photo with {a}',
  live: 'Took part in a live of {a}',
  'profile-frame': 'Used a profile frame of {a}',
}
export const didFiner: typeof id.didFiner = {
  'like.story': 'Liked a story by {a}',
  'like.comment': 'Liked a comment by {a}',
  'follow.pending': 'Asked to follow {a}',
}
export const someone: string = 'an account that is not named'

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

export const reasons: typeof id.reasons = {
  'window-open': 'Its date lies in the period of an election this account takes part in.',
  'own-list': 'You put this account on your own list.',
  'any-phase': 'This rule applies at any time, also outside election periods.',
  hashtag: 'Its text carries a campaign hashtag during an election period.',
  'no-window': 'The account is listed, but the date lies outside election periods. For your information only.',
  'maybe-window': 'The date is not certain and may lie in an election period.',
  'old-follow': 'Followed long ago and still followed. Consider whether you still need to.',
  'before-law': 'Done before today’s rule applied. For your information only.',
  'not-campaign': 'You marked this account “not a campaign account”.',
  'not-by-self': 'It was not done by you; someone else added you to a group, for example.',
  'headed-by': 'The account of an institution whose head stands in the election.',
  exception: 'A neutral account, such as an institution or a news outlet.',
  undo: 'This takes something back; there is nothing to review.',
  'unknown-target': 'The export does not say whose post it was.',
  'unknown-time': 'The export does not say when.',
  paused: 'The list in use has switched this kind of act off for a while.',
}

export const states: typeof id.states = {
  open: 'to review',
  'undone-seen': 'taken back (seen)',
  'undone-said': 'taken back (my word)',
  kept: 'kept',
  'not-mine': 'not mine',
  'not-campaign': 'not campaign',
}

export const footprint: typeof id.footprint = {
  title: 'My footprint',
  lead: 'Check what you once liked, followed and commented on, by the rules of each date. All of it is read on this device; nothing is sent anywhere.',
  emptyTitle: 'Start with your own data',
  emptyHint:
    'Instagram, Facebook, Threads, X, TikTok, YouTube and LinkedIn can give you a copy of everything you did there. That copy is what is checked here.',
  emptyFirst: 'No copy yet? Ask for it first; the steps are below.',
  drop: 'Drag the ZIP file or folder here',
  dropNow: 'Let go to start reading',
  dropOr: 'or',
  chooseFiles: 'Choose a ZIP file',
  chooseFolder: 'Choose a folder',
  importMore: 'Import more data',
  keepLegend: 'Where should the result be kept?',
  keepDevice: 'On this device',
  keepDeviceHint: 'Still there after closing. Choose this on a device of your own.',
  keepMemory: 'Only while this page is open',
  keepMemoryHint:
    'Gone as soon as the tab closes. Choose this on an office or shared device. The ZIP file in your downloads folder stays; delete it yourself when you are done.',
  keepManaged:
    'An office or organisation seems to look after this browser. As whoever looks after such a device may see what is kept on it, the choice to begin with is to keep nothing. You may choose otherwise.',
  keepLocked: 'To keep it elsewhere, erase this footprint first, then import again.',
  reading: 'Reading the data …',
  judging: 'Matching with the rules of each date …',
  progress: (records, files) => `${manySaid(records, 'record', 'records')} read · ${files}`,
  filesOf: (done, total) => `file ${done} of ${total}`,
  cancelImport: 'Stop',
  importedTitle: 'Reading is done',
  imported: (read, added) =>
    read === added
      ? `${manySaid(read, 'record', 'records')} read, all new.`
      : `${manySaid(read, 'record', 'records')} read, ${added} of them new.`,
  importedAgain: 'This data was read before. Nothing is new and nothing is counted twice.',
  importedNothing:
    'The file was read, but it holds no likes, comments, followed accounts or anything else that is checked here.',
  notUnderstood: (n, file) => `${manySaid(n, 'record', 'records')} in ${file} could not be read and are not checked.`,
  total: 'acts read',
  toReview: 'to review',
  toKnow: 'for your information',
  unknown: 'cannot be told yet',
  span: 'From {from} to {until}',
  nextOpen: n =>
    `Next step: review ${manySaid(n, 'act', 'acts')} below.${n === '1' ? '' : ' There is no need to do it all at once.'}`,
  nextClean: 'There is nothing to review in this data.',
  nextDone: 'You have reviewed everything.',
  cleanHint: 'What cannot be told yet is listed below. Check again when you have a newer export.',
  askedTitle: 'Have you been reported, or are you under investigation?',
  askedHint:
    'If so, do not delete anything yet. Talk to your personnel office or your counsel. A deleted trace may look as if you meant to hide it.',
  list: 'Your acts',
  filter: 'Show',
  filterOpen: 'To review',
  filterKnow: 'For your information',
  filterDone: 'Reviewed',
  search: 'Search account, kind or election',
  noMatch: 'Nothing matches this choice.',
  shown: n => manySaid(n, 'act', 'acts'),
  noDate: 'no date given',
  before: 'before {day}',
  after: 'after {day}',
  between: '{from} – {until}',
  heldUntil: 'still so on {day}',
  open: 'Open details',
  listedAs: '{who} is listed as {role}',
  why: 'Why it is here',
  ruleOfDay: 'The rule on that date',
  period: 'The period on that date',
  phaseOf: '{election}, {phase} ({from} – {until})',
  noRule: 'No rule is cited for this act.',
  openPost: 'Open the post',
  openAccount: 'Open the account',
  mark: 'What do you say?',
  marks: { 'undone-said': 'I took it back', kept: 'I keep it', 'not-mine': 'Not mine', 'not-campaign': 'Not campaign' },
  cannotTitle: 'Cannot be told yet',
  cannotHint: 'Neither a problem nor safe: the data is not enough to judge.',
  cannotRow: (n, kind, platform) => `${n} ${kind} on ${platform}`,
  cannotReasons: {
    'unknown-target': 'the export does not say whose',
    'unknown-time': 'the export does not say when',
  },
  keptDevice: 'Kept on this device.',
  keptMemory: 'Only in the memory of this page; gone as soon as the tab closes.',
  note: 'A personal record, not official proof.',
  erase: 'Erase the whole footprint',
  eraseTitle: 'Erase the whole footprint from this device?',
  eraseHint:
    'All data that was read and all your marks are erased and cannot be brought back. Your social media accounts do not change, nor do files in your downloads folder. Lists and settings go only if you choose so below.',
  eraseYes: 'Erase everything',
  eraseNo: "Don't erase",
  erased: 'The whole footprint is erased. Checked again: nothing is left here.',
  eraseLeft: n =>
    `${manySaid(n, 'record is', 'records are')} still there. Close other tabs of Jejak Netral, then try once more.`,
  eraseAgain: 'Try erasing again',
  workerGone: 'Reading stopped suddenly. What was stored is still there. Reload this page, then try again.',
}

export const lists: typeof id.lists = {
  title: 'Lists',
  lead: 'This is how Jejak Netral knows which accounts belong to a campaign and which period applies.',
  packs: 'Lists of rules and accounts',
  packsHint: 'Data only, no programs. You can switch them off, but for those your agency’s policy keeps on.',
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
  ppnpn: 'No civil servant: SE MenPANRB 1/2023 asks for neutrality in the same forms.',
  village: 'No civil servant: UU 6/2014 Articles 29 and 51, UU 7/2017 Articles 280, 282, 490 and 494.',
  'tni-polri': 'No civil servant: UU 34/2004, TAP MPR VII/2000. The armed forces and police do not vote.',
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
