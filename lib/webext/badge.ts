import { browser } from './browser'

/** A badge has room for four letters. */
const MOST = 999
const SLATE = '#3c4c6e'

/** A number on the toolbar's button (0 takes it away) or a sign, and what the button is called: not everybody sees the badge. */
export async function setBadge(shown: number | 'II' | '↓', title: string): Promise<void> {
  const text = shown === 0 ? '' : typeof shown === 'number' && shown > MOST ? `${MOST}+` : String(shown)
  await browser.action.setBadgeText({ text })
  await browser.action.setBadgeBackgroundColor({ color: SLATE })
  await browser.action.setTitle({ title })
}

/** The same for one tab, until it goes to another page: how many acts passed there with an info. */
export async function setTabBadge(tabId: number, count: number, title: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: `i${Math.min(count, MOST)}` })
  await browser.action.setTitle({ tabId, title })
}

/** What stands on a tab's button as above; 0 where nothing does. The browser forgets it with the page: it is kept nowhere else. */
export async function infoCountOf(tabId: number): Promise<number> {
  const text = await browser.action.getBadgeText({ tabId })
  return Number(/^i(\d+)$/.exec(text)?.[1] ?? 0)
}
