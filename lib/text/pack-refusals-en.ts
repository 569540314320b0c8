import type * as id from './pack-refusals-id'

export const packRefusals: typeof id.packRefusals = {
  'too-large': {
    what: 'This file is too large ({bytes} bytes; at most {most}).',
    todo: 'Make sure you chose the agency’s list and not another file.',
  },
  'not-json': {
    what: 'This file is no list of Jejak Netral, or it was damaged on its way.',
    todo: 'Ask for it again, sent as a document and not as a photo or text.',
  },
  unsigned: {
    what: 'This list has not been signed.',
    todo: 'Ask the agency for the signed file; without a signature nobody can check where it comes from.',
  },
  'wrong-envelope': {
    what: 'This file does not have the form of a signed list that this version knows.',
    todo: 'Update Jejak Netral. If that does not help, ask the agency for a new file.',
  },
  'wrong-type': {
    what: 'This file is signed, but for another purpose.',
    todo: 'Choose the list itself; head.json only announces it.',
  },
  'wrong-algorithm': {
    what: 'This list was signed in a way that is not accepted (Ed25519 only).',
    todo: 'Tell the agency to sign it again.',
  },
  'unknown-keys': {
    what: 'This list was not signed by a key you trust.',
    todo: 'Do not use it. Ask the agency whether its key has changed, and compare the fingerprint.',
  },
  'bad-signature': {
    what: 'This list was changed after it was signed.',
    todo: 'Do not use it. Get it again from its official source, and tell the agency if it happens again.',
  },
  'key-revoked': {
    what: 'This list was signed with a key that has been withdrawn.',
    todo: 'Do not use it. Ask the agency for a new list.',
  },
  'key-expired': {
    what: 'This list was signed with a key whose time is over.',
    todo: 'Ask the agency to sign it with a key that is valid.',
  },
  'too-few-signatures': {
    what: 'This list has been signed by {have} of the {need} people it needs.',
    todo: 'Ask the agency to add the reviewer’s signature.',
  },
  'wrong-keyring': {
    what: 'What this list says of its keys does not agree with itself.',
    todo: 'Tell the agency to make the list again with the right keys.',
  },
  'rotation-not-agreed': {
    what: 'This list brings new keys that the old and the new ones have not both agreed to.',
    todo: 'The list you have stays in use. Ask the agency whether its keys have changed.',
  },
  'rotation-same-epoch': {
    what: 'This list changes its keys without starting a new count.',
    todo: 'Tell the agency to raise the epoch when keys change.',
  },
  'other-pack': {
    what: 'This is another list, not the next one of the list you follow.',
    todo: 'If you do want it, add it as a new list.',
  },
  'newer-format': {
    what: 'This list was made for a newer Jejak Netral.',
    todo: 'Update Jejak Netral, then try again.',
  },
  'app-too-old': {
    what: 'This list needs Jejak Netral {needs} or newer.',
    todo: 'Update Jejak Netral, then try again. Until then the list before stays in use.',
  },
  rollback: {
    what: 'This list (number {serial}) is older than the one you have (number {kept}).',
    todo: 'Nothing to do: the newer one stays in use.',
  },
  'same-serial-other-content': {
    what: 'There are two different lists with the same number {serial}. That should not be.',
    todo: 'The list you have stays in use. Tell the agency: one of them may not be theirs.',
  },
  'from-the-future': {
    what: 'This list is dated {issued}, more than a day after this device’s clock.',
    todo: 'Check the date and time of the device. If they are right, tell the agency.',
  },
  expired: {
    what: 'This list was valid until {expires}, which has passed.',
    todo: 'Ask the agency for the newest list. If it comes from an address, that address may no longer be kept up.',
  },
  'not-as-announced': {
    what: 'The list that came is not the one that was announced.',
    todo: 'The list you have stays in use; the next check tries again.',
  },
  'wrong-shape': {
    what: 'The content of this list is incomplete or has the wrong shape.',
    todo: 'Send the details below to the agency; they can check it with “npm run pack check”.',
  },
  'too-many': {
    what: 'This list holds more than can be read (at most {most}).',
    todo: 'Tell the agency to split it into several lists.',
  },
  'shard-missing': {
    what: 'A part of this list could not be fetched yet.',
    todo: 'Try again later, or ask the agency for the complete file.',
  },
  'shard-changed': {
    what: 'A part of this list is not what was signed.',
    todo: 'The list you have stays in use. Try again later, and tell the agency if it happens again.',
  },
  'stored-changed': {
    what: 'The list stored on this device was changed by something other than Jejak Netral.',
    todo: 'The list before is used if it is whole. Get the list from the agency again.',
  },
}

export const shapeProblems: typeof id.shapeProblems = {
  missing: 'this must be filled in',
  'wrong-type': 'has the wrong kind of content (text instead of a number, for instance)',
  'not-one-of': 'may only be one of: {allowed}',
  'too-short': 'is too short or empty',
  'too-long': 'is too long, or there are too many',
  'bad-form': 'has the wrong form',
  'unknown-field': 'this field is not known',
  'name-form': 'use small letters, digits, dots and hyphens only',
  'day-form': 'write the day as YYYY-MM-DD, 2026-03-01 for instance',
  'no-such-day': 'there is no such day',
  'ends-early': 'ends before it begins',
  'no-account': 'give an id, a handle or both',
  'handle-needs-seen': 'a handle needs `seen`: since when was it theirs?',
  'region-form': 'use ID or Kemendagri’s code, 32 or 32.04 for instance',
  'tag-form': 'one exact hashtag, without #',
  'version-form': 'write the version as 1.2.3',
  twice: 'is there twice',
  'pause-long': 'a pause may last 30 days at most',
  'valid-long': 'may be valid for 366 days from its issue at most',
  'hash-form': 'must be a SHA-256 in 64 small hexadecimal digits',
  'kid-form': 'must be the first 32 hexadecimal digits of the key’s SHA-256',
  'threshold-high': 'asks for more signatures than there are keys',
}
