import type { BackupProblem } from '../model/backup'

const many = (n: string, one: string, more: string): string => `${n} ${n === '1' ? one : more}`

export const keep = {
  title: 'My data',
  lead: 'What is kept, who can read it, and how to erase it. All of it on this device.',
  read: 'What was read',
  file: '{site} · {n} records · {at}',
  eraseFile: 'Erase {name} alone',
  eraseThis: 'Erase',
  erasePlatform: 'Erase everything from {site}',
  eraseFileTitle: 'Erase the data from “{name}”?',
  eraseFileHint:
    'Acts that are in this file only are erased, with your marks on them. What another export has as well stays. This cannot be taken back.',
  erasePlatformTitle: 'Erase everything from {site}?',
  erasePlatformHint:
    'All acts from this site and your marks on them are erased from this device and cannot be brought back. Your account on the site does not change.',
  eraseNow: 'Yes, erase',
  partErased: (n: string) => `${many(n, 'act', 'acts')} erased. Looked again: nothing is left.`,
  partLeft: (n: string) => `${many(n, 'record is', 'records are')} still there. Please try once more.`,
  notAlone: 'A file from a backup can be erased only together with its site.',
  used: 'Space used, with the lists that came along: {used}.',
  sizes: ['bytes', 'KB', 'MB', 'GB'],

  lock: 'Lock with a passphrase',
  lockHint:
    'Your footprint is encrypted (AES-256) and opens with your passphrase only. Useful if others use this device, or if it is lost or taken.',
  lockLimit:
    'What can still be read without the passphrase: that there is a locked footprint and roughly how much, and also my list, settings, history and counts. It does not protect from someone who controls this browser. What was kept before it was locked may still be recovered from the device with special tools.',
  lockMemory: 'The footprint on this page is in memory only, not kept on the device; so there is nothing to lock.',
  lockSet: 'Set a passphrase',
  lockNow: 'Lock now',
  lockChange: 'Change passphrase',
  lockRemove: 'Remove lock',
  lockIsOn: 'Locked with a passphrase; open on this page at the moment.',
  lockIsSet: 'The passphrase is set. Your footprint on this device is now encrypted.',
  lockChanged: 'The passphrase is changed. The old one no longer opens it.',
  lockGone: 'The lock is gone. Your footprint is kept without a passphrase again.',
  lockFull: 'There is not enough room on the device to move the footprint. Nothing has changed.',
  lockForget:
    'There is no other way in: if you forget this passphrase, the locked footprint can only be erased. Keep it somewhere safe.',
  lockRemoveHint: 'After this, anyone who uses this browser can read your footprint.',
  idle: 'Lock automatically when not used',
  idles: { 0: 'Never', 5: '5 minutes', 15: '15 minutes', 60: '60 minutes' },
  moving: 'Moving the footprint …',
  makingKey: 'Computing the key … (slow on purpose, so that it is hard to guess)',

  locked: 'Your footprint is locked',
  lockedHint: 'Enter the passphrase to open it on this page.',
  unlock: 'Open',
  forgot: 'Forgot the passphrase?',
  forgotHint:
    'Nobody can open it without the passphrase, nor can we. What is still possible: erase this locked footprint, then import your exports again or restore a backup.',
  forgotErase: 'Erase the locked footprint',
  forgotTitle: 'Erase the locked footprint?',
  forgotSure: 'Everything that is locked, your marks and the key are erased and cannot be brought back.',

  passphrase: 'Passphrase',
  oldPassphrase: 'Current passphrase',
  newPassphrase: 'New passphrase',
  again: 'Repeat the passphrase',
  passphraseHint: 'At least 10 characters. Four unrelated words are easy to remember and hard to guess.',
  show: 'Show the passphrase',
  tooShort: 'Too short: at least 10 characters.',
  notSame: 'The two passphrases are not the same yet.',
  wrong: 'This passphrase does not fit. Check capital and small letters, then try again.',

  backup: 'Backup',
  backupHint:
    'One .jejak file with your footprint and your marks, encrypted with a passphrase. Keep it anywhere; without the passphrase nobody can read it.',
  make: 'Make a backup',
  makeTitle: 'Passphrase for this backup',
  withOwn: 'Include my own list',
  withSettings: 'Include settings and hygiene steps',
  save: 'Save the file',
  saved: 'The backup is saved as {name}.',
  restore: 'Restore from a backup',
  restoreTitle: 'Open the backup “{name}”',
  restoreHint: 'What is here is not replaced: what the backup holds is added, and the newer mark counts.',
  takeOwn: 'Add my own list from the backup',
  takeSettings: 'Use the settings from the backup',
  restoreNow: 'Restore',
  reading: 'Reading the backup …',
  writing: 'Making the backup …',
  restored: (read: string, added: string) =>
    read === added
      ? `Backup restored: ${many(read, 'act', 'acts')} read, all new.`
      : `Backup restored: ${many(read, 'act', 'acts')} read, ${added} of them new.`,
  restoredMade: 'This backup was made {at}.',
  restoredMarks: (n: string) => `${many(n, 'mark', 'marks')} taken from the backup.`,
  restoredOwn: (n: string) => `${many(n, 'account', 'accounts')} added to your list.`,
  restoredSettings: 'The settings from the backup are in use.',
  untouched: 'Nothing has changed here.',
  problems: {
    'not-a-backup': 'This file is no backup of Jejak Netral. Choose a file whose name ends in .jejak.',
    'newer-version': 'This backup was made by a newer version of Jejak Netral. Please update this extension first.',
    'too-large': 'This file is over 1 GB, too large for a backup. Check whether it is the right one.',
    truncated: 'This backup is not complete: its end is missing. Copy or download it once more from where it lies.',
    damaged: 'This backup has changed since it was made and cannot be trusted. Use another copy.',
    'wrong-passphrase': 'This passphrase does not fit that backup. Check capital and small letters, then try again.',
    'storage-full': 'The browser’s storage is full. Make room on the device, then try again.',
    'erased-elsewhere': 'This footprint is being erased from another tab. Try again when that is done.',
  } satisfies Record<BackupProblem, string>,

  retention: 'Erase what is done automatically',
  retentionHint:
    'Acts you marked as taken back or kept are erased from this device after the time you choose, counted from the mark. This runs each time this page opens, and cannot be undone.',
  retentionAgain: 'What was erased can come back if you import another export that holds it.',
  retentions: { 0: 'Never', 30: 'After 30 days', 90: 'After 90 days', 365: 'After one year' },
  retentionTitle: 'Erase automatically from now on?',
  retentionSure: (days: string) =>
    `Acts taken back or kept more than ${days} days ago are erased right away and cannot be brought back.`,
  retentionYes: 'Yes, begin',
  tidied: (n: string, days: string) =>
    `${many(n, 'act', 'acts')} taken back or kept more than ${days} days ago erased from this device, as you chose.`,
  tidiedNone: 'Nothing is that old yet; nothing was erased.',

  everything: 'Erase everything',
  everythingHint:
    'Erases the whole footprint from this browser, then looks again whether anything is left. ZIP files, reports and backups you downloaded are not erased with it: delete them from your downloads folder yourself. Browsers do not overwrite what they delete; special tools may still find remains.',
  alsoRest:
    'Also erase the rest: my list, lists of agencies, settings, history, counts, practice, hygiene steps and download reminders',
  check: 'Look what is kept',
  checked: 'What is kept at the moment',
  checkedNothing: 'Looked again: nothing is left',
  databases: 'Databases with a footprint',
  records: 'Records in them',
  caches: 'Browser caches',
  pageStorage: 'Page storage',
  entries: 'Other things about you',
  none: 'none',
  keys: {
    settings: 'settings',
    'own-list': 'my list',
    counts: 'daily counts',
    health: 'numbers of the reminder’s status',
    history: 'history',
    hygiene: 'hygiene steps',
    subscriptions: 'lists of agencies you follow',
    'open-count': 'how many are to review',
    'asked-exports': 'downloads of your data that you wait for',
    practice: 'practice progress',
    keeping: 'choices about keeping',
  } as Record<string, string>,
}
