import { isWaiting, type Opened } from '../model/opened'
import { PLATFORMS } from '../model/platform'
import { browser } from './browser'
import { republishFaces } from './publish'

const KEY = 'opened'

/**
 * Acts the person opened on their sites to take them back there. Kept in `storage.session`, the browser's memory: nothing
 * of it touches the disk, and it is gone with the browser. The sites' pages only learn that something is waited for.
 */
export const readOpened = async (): Promise<Opened[]> =>
  ((await browser.storage.session.get(KEY))[KEY] as Opened[] | undefined) ?? []

/** Reads, changes and writes in one go: the options page and the background may both be at it. */
export const changeOpened = (make: (list: Opened[]) => Opened[]): Promise<void> =>
  navigator.locks.request('opened', async () => {
    await browser.storage.session.set({ [KEY]: make(await readOpened()) })
    await republishFaces(await waitedFor())
  })

/** Platforms on which something is waited for. */
export async function waitedFor(): Promise<ReadonlySet<string>> {
  const now = Date.now()
  const waiting = (await readOpened()).filter(opened => isWaiting(opened, now))
  return new Set(PLATFORMS.filter(platform => waiting.some(opened => opened.platform === platform)))
}

/** Calls back when something was opened, or seen to be undone; until `signal` aborts. */
export function watchOpened(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && KEY in changes) changed()
  }
  browser.storage.onChanged.addListener(listener)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener))
}
