import type * as id from './welcome-id'

export const welcome: typeof id.welcome = {
  title: 'Welcome',
  way: 'Steps of the welcome',
  of: 'Step {n} of {all}',
  steps: { mulai: 'Start', anda: 'You', situs: 'Sites', coba: 'Try it', jejak: 'The past' },
  back: 'Back',
  next: 'Next',
  skip: 'Skip the welcome',
  otherLanguage: 'Bahasa Indonesia',
  again: 'Open the welcome again',

  hello: {
    title: 'Welcome',
    lead: 'Jejak Netral helps Indonesian civil servants keep their digital footprint neutral. This takes about two minutes; every step may be skipped.',
    phoneTitle: 'What to know first',
    phone: 'In phone apps the reminder does not work; what you did in apps is checked from a download of your data.',
    does: 'What it does',
    doing: [
      'It pauses for a moment before you like, comment on, share or follow a campaign account. You decide.',
      'It shows the reason: the rule, the period and the range of sanctions, with their sources.',
      'It checks your past activity from a download of your data, on this device.',
    ],
    never: 'What it never does',
    neverDoing: [
      'Send anything about you. There is no server, no account and no statistics.',
      'Report to anyone, your superiors included.',
      'Write down what you like or follow. The reminder keeps counts only, unless you switch on History yourself.',
      'Stand in the way of taking back. Unliking and unfollowing are always free.',
    ],
    permissions: 'The permissions, and what they are for',
    storage: 'Storage',
    storageWhy:
      'Keeps settings, your list, the daily counts and, if you choose to keep it, the footprint you import; all in this browser. Whoever controls the device, such as an office, can look at it.',
    alarms: 'Alarms',
    alarmsWhy:
      'Waking at the right time: to update lists you follow, to end a rest of the reminder, and to remind you of a download you wait for.',
    scripting: 'Scripting',
    scriptingWhy:
      'Reads whose posts they are in a tab you yourself ask to scan, and puts marks into feeds if you switch them on.',
    access: 'Access to {sites}',
    accessWhy:
      'Sees the buttons you press there and the requests the site is about to send, so that they can be paused. Private messages are not read, other sites are not seen.',
  },

  about: { title: 'About you' },
  agency: {
    title: 'Your agency’s list',
    text: 'An agency can publish a signed list of accounts and periods. If you were given its address or file, add it under Lists, at any time. The reminder works without it too.',
    open: 'Open Lists',
  },

  sites: {
    title: 'Where the reminder works',
    lead: 'In this browser, on the sites below. Other sites are not seen.',
    given: 'The browser has given access to these sites.',
    reload: 'Tabs that were open before need to be reloaded once for the reminder to work in them.',
  },

  tryIt: {
    title: 'Try it once',
    lead: 'Both posts are invented and connected to no site. Press “Like”, then decide. The question is the one you will see on a site, made from the real rules.',
    like: 'Like',
    likeOf: 'Like: post of {a}',
    campaign: 'People of Contoh City, let us vote for Paslon Contoh Satu on polling day.',
    everyday: 'Tamarind soup for the weekend. Do not forget the melinjo; the sambal comes last.',
    outcomes: {
      dont: 'Not liked. Nothing was sent, and the post was not written down.',
      go: 'Sent, because you decide. Press “Like” once more: taking back is never paused.',
      passed: 'Sent at once. Everyday posts are not touched, not delayed and not written down.',
      undone: 'Taken back, without a question. Taking back is never paused.',
    },
  },

  start: {
    title: 'Last: your past footprint',
    lead: 'The reminder looks after what is to come. The past, from phone apps too, is checked from the copy of your data that the sites give you.',
    how: [
      'Ask the site for a copy of your data. The steps are below.',
      'Wait for word from the site: usually hours, sometimes days. So it is best to ask today.',
      'Choose the file in My footprint. It is read on this device only.',
    ],
    ask: 'Ask for the copy of your data',
    open: 'Open My footprint',
    settings: 'All settings',
    practice: 'Practise first',
    iconTitle: 'The icon of Jejak Netral',
    icon: 'Pin the icon to the browser’s toolbar. It shows what applies today. Outside campaigns the reminder is silent, except for accounts on your own list and rules that apply at any time.',
    later: 'You can open this welcome again from Settings.',
  },
}
