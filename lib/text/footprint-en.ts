import type * as id from './footprint-id'
import { manySaid } from './many'

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
