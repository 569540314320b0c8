import type * as id from './moment-id'

export const rest: typeof id.rest = {
  title: 'Let the reminder rest',
  hint: 'While it rests nothing is paused. It ends by itself.',
  where: 'Where',
  here: 'Only on {site}',
  all: 'On all sites',
  lengths: { quarter: '15 minutes', hour: '1 hour', tomorrow: 'Until tomorrow morning' },
  resting: 'The reminder is resting',
  until: 'On {site}, until {at}.',
  untilAll: 'On all sites, until {at}.',
  left: 'Time left',
  end: 'Wake it now',
  locked: 'Your agency keeps the reminder on in this browser.',
}

export const inView: typeof id.inView = {
  title: 'The account in view',
  listed: '{a}: {who}, {role}.',
  notListed: '{a} is on no list.',
  own: '{a} is on your own list.',
  kinds: {
    hold: 'Acts on this account are paused.',
    info: 'Not paused; for information only.',
    none: 'Not paused.',
    'cannot-tell': 'Cannot be told.',
  },
  why: 'Why it is listed',
  source: 'Source',
  add: 'Add to my list',
}

export const quietInfo: typeof id.quietInfo = {
  justNow: (n: number) => `Just now in this tab: ${n} for information.`,
  means:
    'The account is listed, but nothing was paused: usually because it is outside its phase, or because you marked it “not a campaign account”. Only the number is kept.',
  badge: (n: number) => `Jejak Netral: ${n} for information in this tab, nothing paused`,
  restBadge: 'Jejak Netral: the reminder rests until {at}',
  setting: 'A small note on the site for information',
  settingHint: 'When off, information shows on the icon and here only. The note stays until you close it.',
  labels: 'A mark beside listed accounts',
  labelsHint:
    'Icon and words in feeds, while the rule applies; from the next load of a page. The site can see the mark, and so which accounts are listed, those of your own list too.',
  note: 'For information: this account is listed, but nothing was paused: usually because it is outside its phase, or because you marked it “not a campaign account”.',
}

export const ways: typeof id.ways = {
  'practice.html': 'Practice',
  'help.html': 'Help',
  'options.html#/jejak': 'My footprint',
}
