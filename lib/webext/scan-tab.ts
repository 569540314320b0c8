import type { Platform } from '../model/platform'
import { type FromScan, SCAN_PORT, type ToScan } from '../model/scan'
import { browser } from './browser'

/** The tab that shows a page of the person's own, the one looked at last where there are several. */
export async function tabAt(hosts: readonly string[], paths: readonly RegExp[]): Promise<number | undefined> {
  const tabs = await browser.tabs.query({ url: hosts.map(host => `*://${host}/*`) })
  const fits = (url: string | undefined) => url !== undefined && paths.some(path => path.test(new URL(url).pathname))
  const found = tabs.filter(({ url }) => fits(url)).sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
  return found[0]?.id
}

/**
 * Puts the platform's scan script into a tab, shows that tab, and hears what is read until it ends. False where the browser
 * keeps us out of the tab. `stop` ends it from here.
 */
export async function scanTab(
  tab: number,
  platform: Platform,
  start: ToScan,
  heard: (message: FromScan) => void,
): Promise<{ stop: () => void } | undefined> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [`/${platform}-scan.js`] })
  } catch {
    return undefined // no access to the site, or the tab is gone
  }
  const port = browser.tabs.connect(tab, { name: SCAN_PORT })
  let ended = false
  port.onMessage.addListener(message => {
    const said = message as FromScan
    if (said.type === 'ended') ended = true
    heard(said)
  })
  port.onDisconnect.addListener(() => {
    if (!ended) heard({ type: 'ended', why: 'closed' })
  })
  port.postMessage(start)
  await browser.tabs.update(tab, { active: true })
  return { stop: () => port.disconnect() }
}
