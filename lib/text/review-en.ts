import type * as id from './review-id'

export const asking: typeof id.asking = {
  instagram: [
    'Open Instagram, then Settings → Accounts Center → Your information and permissions → Export your information.',
    'Choose “Create export”, choose your account, then “Export to device”.',
    'Date range: “All time”. Format: “JSON” holds more than HTML. Media quality may be “Lower”.',
    'Press “Start export”. Instagram writes an e-mail when the file is ready, usually within hours.',
  ],
  facebook: [
    'Open Facebook, then Settings & privacy → Settings → Accounts Center → Your information and permissions → Export your information.',
    'Choose “Create export”, choose your profile, then “Export to device”.',
    'Date range: “All time”. Format: “JSON” holds more than HTML. Media quality may be “Lower”.',
    'Press “Start export”. Facebook tells you when the file is ready, usually within hours.',
  ],
  threads: [
    'Threads data comes with the Instagram export of the same account.',
    'Open Accounts Center → Your information and permissions → Export your information, then choose your Threads account.',
    'Date range: “All time”. Format: “JSON”.',
  ],
  x: [
    'Open X, then Settings and privacy → Your account → Download an archive of your data.',
    'Enter your password, then press “Request archive”.',
    'X tells you when the archive is ready, usually after a day or more. It is one ZIP file.',
  ],
  tiktok: [
    'Open TikTok, then Profile → ☰ → Settings and privacy → Account → Download your data.',
    'Choose “All data” and the format “JSON”, then “Request data”.',
    'After some days, download it under “Download data” in the same place; it stays there for a few days only.',
  ],
  youtube: [
    'Open Google Takeout, press “Deselect all”, then choose YouTube and YouTube Music only.',
    'Under “Multiple formats”, change history from HTML to JSON. Your own videos are not needed.',
    'Press “Next step” and “Create export”. Google writes an e-mail when the file is ready.',
  ],
  linkedin: [
    'Open LinkedIn, then Settings & Privacy → Data privacy → Get a copy of your data.',
    'Choose the larger archive (all data) and request it.',
    'LinkedIn writes an e-mail when the file is ready, usually within a day.',
  ],
}

export const review: typeof id.review = {
  nextSteps: { review: 'Start reviewing', look: 'See what cannot be told yet', report: 'Make my report' },
  asking: 'How to ask for your data',
  askingSite: 'From which site?',
  askingLink: "Open {site}'s page for data requests",
  askingLast: 'Download the file to this device, then choose it in My footprint. There is no need to unpack it.',
  waiting: 'Waiting for another tab that is importing …',
  pause: 'Pause',
  resume: 'Go on',
  isPaused: 'Paused. Nothing is lost.',
  secondsLeft: n => `about ${n} ${n === 1 ? 'second' : 'seconds'} left`,
  minutesLeft: n => `about ${n} ${n === 1 ? 'minute' : 'minutes'} left`,
  unfinishedTitle: 'The last import did not finish',
  unfinished:
    'This page was closed while it read {names}. Choose the same file again; reading goes on where it stopped.',
  whose: {
    'same-export': 'Its owner is known from another part of the same export.',
    'own-page': 'Its owner was read on your own page.',
    'known-post': 'Its owner is known from a post that is already known.',
    name: "The export gives only a name, and a name may be anybody's. So this is only for you to know.",
  },
  maybeUndone: 'A newer export no longer has it: you may have taken it back, or the post is gone.',
  maybeUndoneShort: 'maybe taken back',
  timeline: 'Timeline',
  timelineHint:
    'Pale bars: all acts of each month. Strong bars: what is in the list below. Choose a month to see that one alone.',
  month: '{month}: {all} acts, {listed} in the list',
  monthInPeriod: '{month}: {all} acts, {listed} in the list. Election period: {elections}',
  periods: 'Tinted: election periods.',
  filters: 'Filter and sort',
  filterPlatform: 'Site',
  filterAction: 'Kind',
  filterYear: 'Year',
  filterElection: 'Election',
  filterAccount: 'Account',
  filterCertainty: 'Recognised by',
  all: 'All',
  certainty: { id: 'account number', handle: 'account name', hashtag: 'hashtag', name: 'a name only' },
  sort: 'Order',
  sorts: { newest: 'Newest first', oldest: 'Oldest first', account: 'By account' },
  choice: '{name} ({n})',
  clear: 'Show all again',
  onlyMonth: 'Only {month}',
  monthBefore: 'Month before',
  monthAfter: 'Month after',
}
