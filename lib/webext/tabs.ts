import type { GuardStatus } from '../model/settings'
import { browser } from './browser'

export interface ActiveTab {
  id: number
  /** Where the browser lets us see it (`activeTab`: the person opened the popup on it). */
  url?: URL
}

/** The tab the popup was opened on; `?tab=` names it where the popup is itself a tab (Firefox for Android, pictures). */
export async function activeTab(): Promise<ActiveTab | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'))
  const tab = named
    ? await browser.tabs.get(named).catch(() => undefined) // closed meanwhile
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0]
  if (tab?.id === undefined) return undefined
  return { id: tab.id, ...(tab.url && URL.canParse(tab.url) && { url: new URL(tab.url) }) }
}

/** What the guard in a tab says of itself; `undefined` where none is running (not our site, or opened before us). */
export async function guardStatus(tab: number): Promise<GuardStatus | undefined> {
  try {
    return ((await browser.tabs.sendMessage(tab, { type: 'page.status' })) as GuardStatus | null) ?? undefined
  } catch {
    return undefined // nobody listens there
  }
}

export const reloadTab = (tab: number): Promise<void> => browser.tabs.reload(tab)

const OWN_PAGES: Record<string, string> = { latihan: 'practice.html', bantuan: 'help.html' }

/** Opens a place of ours in a tab of its own: a page (`latihan`, `bantuan`), or a place of the full one (`jejak`, `setelan/status`). */
export async function openPlace(place: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL((OWN_PAGES[place] ?? `options.html#/${place}`) as never) })
}

/** Opens the welcome page in a tab of its own. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') })
}

/** Whether this page is a tab of its own and not a popup. */
export const inTab = async (): Promise<boolean> => (await browser.tabs.getCurrent()) !== undefined
