import type { Page } from '@playwright/test'
import type { Extension } from './extension'
import { HEALTH, NO_ACCESS, OWN, type State, store } from './states'

declare const chrome: {
  storage: { local: { remove: (keys: string[]) => Promise<void> } }
  tabs: { query: (what: object) => Promise<{ id: number }[]> }
}

const COUNTS = { asked: 4, dropped: 3, released: 1, informed: 2, unseen: 0 }
const today = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
const NO_GUARD = 'chrome.tabs.sendMessage = () => Promise.reject(new Error("Could not establish connection."))'

/** The popup as a page, over a tab of X or over none of ours. */
async function popup(
  { context, open }: Extension,
  site: string,
  values: Record<string, unknown>,
  stub = '',
): Promise<Page> {
  const tab = await context.newPage()
  await tab.goto(site)
  const page = await open('options.html#/setelan')
  await page.evaluate(() =>
    chrome.storage.local.remove(['own-list', 'counts', 'health', 'open-count', 'asked-exports']),
  )
  await store(page, { settings: { language: 'id', footprint: 'memory' }, ...values })
  const ids = await page.evaluate(() => chrome.tabs.query({}).then(tabs => tabs.map(each => each.id)))
  const at = site.startsWith('https')
    ? await page.evaluate(() => chrome.tabs.query({ url: 'https://x.com/*' }))
    : undefined
  if (stub) await page.addInitScript(stub)
  await page.goto(page.url().replace(/options.*/, `popup.html?tab=${at?.at(-1)?.id ?? ids.at(-2)}`))
  await page.waitForSelector('.popup')
  return page
}

export const POPUP_STATES: State[] = [
  {
    name: 'popup-x',
    reach: extension => popup(extension, 'https://x.com/home', { 'own-list': OWN, counts: { [today()]: COUNTS } }),
  },
  {
    name: 'popup-resting',
    reach: extension =>
      popup(extension, 'https://x.com/home', {
        settings: { language: 'id', footprint: 'memory', rests: { x: Date.now() + 14 * 60_000 } },
      }),
  },
  {
    name: 'popup-account',
    reach: async extension => {
      const page = await popup(extension, 'https://x.com/calon_contoh', { settings: { language: 'id' } })
      await page.getByText('Mengapa tercatat').click()
      await page.getByText('Istirahatkan pengingat').click()
      return page
    },
  },
  {
    name: 'popup-to-review',
    reach: async extension => {
      const page = await popup(extension, 'https://x.com/home', {})
      const asked = { asked: Date.now() - 3 * 86_400_000, remind: Date.now() - 86_400_000 }
      await store(page, { 'open-count': 37, 'asked-exports': { instagram: asked } })
      await page.reload()
      return page
    },
  },
  {
    name: 'popup-site-off',
    reach: extension =>
      popup(extension, 'https://x.com/home', { settings: { language: 'id', footprint: 'memory', sitesOff: ['x'] } }),
  },
  { name: 'popup-x-empty', reach: extension => popup(extension, 'https://x.com/home', {}) },
  { name: 'popup-drift', reach: extension => popup(extension, 'https://x.com/home', { health: HEALTH }) },
  { name: 'popup-other-site', reach: extension => popup(extension, 'about:blank', { 'own-list': OWN.slice(0, 1) }) },
  { name: 'popup-access-withheld', reach: extension => popup(extension, 'https://x.com/home', {}, NO_ACCESS) },
  { name: 'popup-needs-reload', reach: extension => popup(extension, 'https://x.com/home', {}, NO_GUARD) },
  {
    name: 'popup-problem',
    reach: async extension => {
      const page = await popup(extension, 'https://x.com/home', {})
      await page.fill('.add-account input', 'https://x.com/home')
      await page.keyboard.press('Enter')
      return page
    },
  },
]
