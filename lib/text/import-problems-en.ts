import type * as id from './import-problems-id'

export const problems: typeof id.problems = {
  'not-an-archive': {
    title: '“{file}” is not an export',
    todo: 'Choose the ZIP file from the site, or the folder it unpacks to.',
  },
  truncated: {
    title: 'The download “{file}” was cut off',
    todo: 'The file is not complete. Download it once more to the end, then choose it here again.',
  },
  'other-platform': {
    title: 'Exports of this site are not supported yet',
    todo: 'Keep the file for later; what can be checked is listed under “How to ask for your data”.',
  },
  'html-not-json': {
    title: '“{file}” is in HTML format; JSON is needed',
    todo: 'Ask once more, in JSON format:',
  },
  'text-not-json': {
    title: '“{file}” is in TXT format; JSON is needed',
    todo: 'Ask once more, in JSON format:',
  },
  'empty-file': {
    title: '“{file}” is empty',
    todo: 'The download did not succeed. Download it once more from the site.',
  },
  'web-page': {
    title: '“{file}” is a web page, not an export',
    todo: 'The download link may be over, or you need to log in first. Log in to the site, then download once more.',
  },
  mail: {
    title: '“{file}” is an e-mail, not the export',
    todo: 'An e-mail only tells you. If the export is ready, open the download link in it and choose the ZIP file you get.',
  },
  'other-packing': {
    title: '“{file}” is packed in a way browsers cannot open',
    todo: 'Unpack it on this device with an archive app first, then choose the folder.',
  },
  'zip-inside': {
    title: 'There is another ZIP file inside “{file}”',
    todo: 'Unpack “{file}” on this device first, then choose the ZIP files inside; several at once are fine.',
  },
  'no-youtube': {
    title: 'No YouTube data we know in “{file}”',
    todo: 'If Google’s export came in several parts, try the others. If not, ask once more and tick YouTube and YouTube Music:',
  },
  'broken-member': {
    title: 'One part of the export is broken: {file}',
    todo: 'The other parts are read. If this part matters, download the export once more.',
  },
  'too-large': {
    title: '“{file}” is too large when unpacked',
    todo: 'This part is skipped, to be safe. Genuine exports are not that large; make sure the file is genuine.',
  },
  'unsafe-path': {
    title: 'One part was skipped because of its unusual place: {file}',
    todo: 'A genuine export has none. Download it directly from the site.',
  },
  password: {
    title: '“{file}” is locked with a password',
    todo: 'Unpack it on this device with its password first, then choose the folder.',
  },
  'nothing-known': {
    title: 'Nothing known was found in “{file}”',
    todo: 'It may be another file, a part that holds photos or messages only, or an export without likes, comments and follows. Try the other parts, or ask once more for all data.',
  },
  'storage-full': {
    title: 'The browser’s storage is full',
    todo: 'Free some space on the device, or choose “Only while this page is open”.',
  },
  'erased-elsewhere': {
    title: 'This footprint was erased from another tab',
    todo: 'The import in this tab has stopped and keeps nothing more. Choose the files again if you still need them.',
  },
  locked: {
    title: 'Your footprint is locked',
    todo: 'Open it with your passphrase first, then choose the file again.',
  },
  cancelled: {
    title: 'Stopped',
    todo: 'What was read is still there. You can import again at any time; nothing is counted twice.',
  },
}
