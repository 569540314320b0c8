import { type HistoryEntry, stillKept } from '../model/history'
import { isManaged } from './managed'
import { read, write } from './storage'

/** Off until the person switches it on; on a device an employer looks after it stays off, whatever was chosen. */
export const historyIsOn = async (): Promise<boolean> =>
  (await read('settings')).history === true && !(await isManaged())

/** Reads, changes and writes in one go: guarded tabs are answered while a page may erase. What is too old goes each time. */
export const changeHistory = (make: (list: HistoryEntry[]) => HistoryEntry[]): Promise<void> =>
  navigator.locks.request('history', async () => {
    await write('history', stillKept(make(await read('history')), Date.now()))
  })

/** At each start: forgets what is over 30 days old; writes nothing where there is nothing. */
export async function forgetOldHistory(): Promise<void> {
  const before = await read('history')
  if (stillKept(before, Date.now()).length < before.length) await changeHistory(list => list)
}
