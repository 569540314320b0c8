import type * as id from './followed-id'
import { sayNumber } from './say'

export const followed: typeof id.followed = {
  add: 'Add a list',
  addHint:
    'Your agency may publish a signed list. It is data only, its signature is checked, and it cannot change anything of yours.',
  byFile: 'From a file',
  byFileHint: 'A file you were sent, by WhatsApp or e-mail for example.',
  chooseFile: 'Choose a file',
  dropFile: 'Or drag the file here.',
  dropNow: 'Let go to check it',
  byAddress: 'From an address',
  address: 'Address of the list',
  addressHint:
    'The https address in your agency’s announcement. A list from an address keeps itself up to date; whoever runs the address sees your internet address, as any web server does.',
  look: 'Check the address',
  looking: 'Checking the signature …',
  addressProblems: {
    'not-an-address': 'This is not an address yet. Copy all of it, from https:// on.',
    'not-https': 'The address must begin with https://, so that nobody can read or change it on the way.',
    'with-user': 'This address holds a user name (the part before @). Ask for the address everybody uses.',
    'with-query':
      'This address holds a question mark and what follows it, which may mark you. Ask for the address without it.',
    'with-fragment': 'This address holds a hash sign (#). Copy it without that part.',
    personal: 'This address seems to be made for one person (a number, code or name). Ask for the one everybody uses.',
    'too-long': 'This address is too long for a list. Look at the announcement again.',
  },

  offer: {
    title: 'Look before you use it',
    update: 'An update of a list you use',
    same: 'This is the list you use already. Nothing needs to change.',
    from: 'Publisher, as this list says',
    fingerprint: 'Fingerprint of the keys',
    fingerprintHint:
      'Compare these eight groups with your agency’s official announcement, a circular for example. Anyone can write an agency’s name; only the agency has its keys.',
    same8: 'The fingerprint is the same',
    other8: 'It differs, or I cannot compare it',
    other8Said: 'This list is not used. Ask your agency for the right fingerprint.',
    composition: 'Who is in it',
    changes: 'What would change',
    use: 'Use this list',
    useUpdate: 'Use this update',
    useHint: 'The next lists of the same keys are taken without this question.',
    known: 'Its keys are those you compared before.',
    rotated: 'Its keys have changed; the holders of the old and of the new ones have both agreed.',
    done: '{title} is in use from now on.',
    stale: 'The list you have changed meanwhile. Check once more.',
    full: 'The storage of this device is full. This list is not kept; the old one stays in use.',
  },

  sides: {
    side: 'Side',
    accounts: 'Accounts',
    where: 'Where',
    unnamed: 'no side',
    uneven: 'Uneven: one side has far more than another. Ask the publisher why.',
    words: n => (n === 1 ? '1 hashtag' : `${sayNumber(n, 'en')} hashtags`),
    neutral: n => (n === 1 ? '1 neutral account' : `${sayNumber(n, 'en')} neutral accounts`),
    infoOnly: n =>
      `${n === 1 ? '1 account' : `${sayNumber(n, 'en')} accounts`} without evidence or window: for information only, never paused.`,
    none: 'No account that belongs to an election.',
  },

  ways: {
    file: 'from a file you chose',
    link: 'from {address}',
    'policy-address': 'by your agency’s policy, {address}',
    'policy-inline': 'by your agency’s policy',
  },
  packaged: 'Came with Jejak Netral',
  since: 'In use since {at}, {way}.',
  signedBy: n => (n === 1 ? 'Signed by 1 key.' : `Signed by ${n} keys.`),
  checked: 'Last checked {at}.',
  neverChecked: 'No check has worked yet.',
  next: 'Next about {at}.',
  noNext: 'It does not update itself: choose a newer file when there is one.',
  waiting: 'The list of {address} has not come yet.',
  locked: 'Kept on by your agency’s policy. You can still mark a single account “not a campaign account”.',
  grace: 'This list is past its time. Ask for a new one; acts after {day} are no longer paused because of it.',

  change: {
    title: 'Last change',
    at: '{at}, from number {from} to number {to}:',
    first: '{at}, first use, number {to}:',
    added: n => (n === 1 ? '1 account added' : `${sayNumber(n, 'en')} accounts added`),
    removed: n => (n === 1 ? '1 account removed' : `${sayNumber(n, 'en')} accounts removed`),
    altered: n => (n === 1 ? 'details of 1 account changed' : `details of ${sayNumber(n, 'en')} accounts changed`),
    windows: 'election windows changed',
    rows: 'rules changed',
    nothing: 'the content is the same',
    more: n => `and ${sayNumber(n, 'en')} more`,
  },

  accounts: {
    title: 'Accounts in this list',
    search: 'Search a name or account',
    shown: n => `${n} accounts`,
    none: 'Nothing matches.',
    evidence: 'evidence',
  },

  may: {
    title: 'What this list can and cannot do',
    can: [
      'Have acts on its accounts paused during the election window, with the reason shown.',
      'Pause the reminder on a site for a while, 30 days at most.',
    ],
    cannot: [
      'Run a program or change a page.',
      'See, change or send anything of yours; your own list still holds.',
      'Know your name or account: its address is the same for everyone, without cookies. Its server sees an internet address and the time, as any web server does.',
    ],
  },

  checkNow: 'Look for an update',
  back: 'Go back to the list before',
  backSaid: 'The list before is in use again. This one is not taken again until a newer number comes.',
  remove: 'Stop using and delete',
  removeSure: 'Delete this list?',
  removeHint: '{title} will no longer be used, nor for checking an old footprint. Your own data stays as it is.',
  report: 'Report a wrong entry',
  reportHint: 'Opens a draft e-mail to the publisher. You send it; Jejak Netral sends nothing.',
  reportSubject: 'Wrong entry in {title} number {serial}',
  reportBody:
    'List: {title} ({id}), number {serial}, issued {issued}.\n\nThe wrong entry:\n\nWhat it should be, and the evidence:\n',

  troubles: {
    unreachable: {
      what: 'The address cannot be reached, or its server does not allow it (CORS), redirects, or its certificate is refused.',
      todo: 'Look at your connection. If other sites open, tell the agency. The list you have stays in use.',
    },
    slow: {
      what: 'The server did not finish answering within 30 seconds.',
      todo: 'Nothing to do: it is tried again later. The list you have stays in use.',
    },
    answered: {
      what: 'The server answered with code {status}, not with a list.',
      todo: 'Look at the address. If it is right, tell the agency. The list you have stays in use.',
    },
    'longer-than-announced': {
      what: 'The answer is larger than was announced, so it was not read to its end.',
      todo: 'See that the address is right, and tell the agency if it happens again. The list you have stays in use.',
    },
    'policy-without-keys': {
      what: 'Your agency’s policy names this list, but not the keys to trust for it.',
      todo: 'Ask IT to fill in trustedKeys.',
    },
    'taken-name': {
      what: 'This list bears a name that Jejak Netral itself uses.',
      todo: 'Ask the agency to give it a packId of its own, id.go.agencyname for example.',
    },
  },
}

export const policy: typeof id.policy = {
  title: 'Agency policy',
  hint: 'What your agency sets through the browser. No setting can make Jejak Netral tell anything about you.',
  none: 'There is no agency policy in this browser.',
  read: 'Last read {at}.',
  neverRead: 'The browser has not answered yet whether there is a policy.',
  used: 'Used',
  refused: 'Not used',
  refusedHint: 'Chromium drops values of the wrong kind before they come here; see chrome://policy.',
  line: 'line {n}',
  why: {
    'unknown-key': 'this key is not known',
    'wrong-kind': 'the value is of the wrong kind',
    'out-of-bounds': 'the number is out of bounds',
    'too-long': 'too long',
    'too-many': 'too many lines; the rest was not read',
    'bad-address': 'the address is not taken (https, no query, the same for everyone)',
    'bad-key': 'no valid key or name of a key',
    'bad-pause': 'write it like 2026-12-01 instagram follow',
    'pause-too-long': 'more than 30 days ahead',
    'unknown-place': 'the site or act is not known',
  },
  contact: 'Help: {contact}',
  packs: 'Lists that are followed',
  copy: 'Copy diagnostics',
  copied: 'Copied. It holds no personal data.',
  copyHint: 'Text for IT: policy keys, lists, numbers and failures. No accounts, history or settings of yours.',
  lockedSites: 'Your agency keeps the reminder on, on all sites. Every decision stays yours.',
}
