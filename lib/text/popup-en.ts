import { many } from './many'
import type * as id from './popup-id'
import { sayNumber } from './say'

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
