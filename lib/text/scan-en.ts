import type { scan as id } from './scan-id'

export const scan: typeof id = {
  title: 'Whose was it? Read it off your own page',
  lead: 'For {n} of your acts the export of {site} names no owner; your own page on {site} does. You scroll. Jejak Netral only reads what is on the screen: it presses nothing and asks the site for nothing. What it finds becomes part of your footprint, and goes with it.',
  how: {
    x: {
      likes: 'Open your likes in another tab: your profile, then “Likes”.',
      following: 'Open your profile in another tab, then the list “Following”.',
    },
    instagram: {
      likes: 'In another tab, open Your activity, then “Likes”, then open the posts one by one.',
    },
  },
  start: { likes: 'Scan my likes page', following: 'Scan my following page' },
  stop: 'Stop scanning',
  reading:
    'Reading the tab of {site}: {n} read, {found} owners found. Scroll that page; when it is enough, press “Stop” there.',
  noTab: 'That page is not open yet. Open it in another tab, then press again.',
  noAccess: 'That tab cannot be read yet. Give this extension access to {site}, reload the tab, then press again.',
  ended: {
    stopped: 'Done: {n} read, {found} owners found.',
    'left-page': 'The page changed, so reading stopped: {n} read, {found} owners found.',
    'wrong-page': 'That tab is not the page that was meant, so nothing was read.',
    enough: 'The limit of one scan is reached: {n} read, {found} owners found.',
    closed: 'The tab was closed. What was read still counts: {n} read, {found} owners found.',
  },
  nothing: 'Nothing matches the acts in your export. Scroll further, or try again later.',
  bar: {
    read: 'Jejak Netral reads this page: {n} read',
    hint: 'Scroll to read more. Nothing is pressed or sent.',
    stop: 'Stop',
  },
}
