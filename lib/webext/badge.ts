import { browser } from './browser'

/** A badge has room for four letters. */
const MOST = 999
const SLATE = '#3c4c6e'

/** A number on the toolbar's button (0 takes it away), and what the button is called: not everybody sees the number. */
export async function setBadge(count: number, title: string): Promise<void> {
  await browser.action.setBadgeText({ text: count === 0 ? '' : count > MOST ? `${MOST}+` : String(count) })
  await browser.action.setBadgeBackgroundColor({ color: SLATE })
  await browser.action.setTitle({ title })
}
