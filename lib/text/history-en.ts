import type * as id from './history-id'

export const history: typeof id.history = {
  title: 'History',
  lead: 'What the reminder paused, and what you chose. For yourself only.',
  on: 'Keep a history of 30 days on this device',
  onHint:
    'Off from the start: the reminder notes numbers only, without accounts and content. Switched on, it keeps the time, the site, the account, the kind of act, the reason and your choice, and nothing else. What you write is never kept. Switching it off erases the whole history.',
  managed:
    'This browser seems to be looked after by an office or agency, who can see what is kept here. That is why the history stays off on this device.',
  privateWindows: 'What is done in private (incognito) windows never enters the history.',
  empty: 'Nothing has been paused since the history was switched on',
  emptyHint: 'As soon as the reminder asks, the question and your answer show here for 30 days.',
  off: 'The history is off',
  offHint: 'Nothing is kept.',
  row: '{kind} · {site} · {at}',
  someone: 'An account that is not named',
  answers: { dropped: 'not done', released: 'went on', open: 'not answered' },
  remove: 'Remove',
  removeName: 'Remove the note on {a}, {at}',
  removed: 'One note removed.',
  clear: 'Erase the whole history',
  cleared: (n: string) => `${n} ${n === '1' ? 'note' : 'notes'} erased.`,
  list: 'Notes of the last 30 days',
}
