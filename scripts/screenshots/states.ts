import type { Page } from '@playwright/test'
import { everydayOnly, notAnArchive, nothingKnown, someActs, truncated } from './exports'
import type { Extension } from './extension'

export interface State {
  name: string
  /** Only what is in view, where the page is too long to show whole. */
  viewOnly?: boolean
  /** What comes into view at the top of such a picture. */
  at?: string
  /** As wide as a sheet of A4; what is printed is not for the screen. */
  paper?: boolean
  /** Brings the extension there; the page to look at. */
  reach: (extension: Extension) => Promise<Page>
}

type Stored = Record<string, unknown>
declare const chrome: {
  storage: {
    local: {
      get: (key: string) => Promise<Stored>
      set: (values: Stored) => Promise<void>
      remove: (keys: string[]) => Promise<void>
    }
  }
  tabs: { query: (what: object) => Promise<{ id: number }[]> }
}

export const store = (page: Page, values: Stored): Promise<void> =>
  page.evaluate(kept => chrome.storage.local.set(kept), values)

/** The settings as they are kept. */
export const stored = (page: Page): Promise<Stored> =>
  page.evaluate(async () => ((await chrome.storage.local.get('settings')).settings ?? {}) as Stored)

const added = '2026-11-20'
export const OWN = ['komunitas_contoh', 'tokoh.contoh', 'kanal_contoh', 'relawan_kota_contoh'].map(handle => ({
  account: { platform: 'x', handle },
  as: 'hold',
  added,
}))
const COUNTS = { asked: 4, dropped: 3, released: 1, informed: 2, unseen: 0 }
const WELL = { press: 41, call: 40, both: 39, unattributed: 0, releaseFailed: 0, failedInRow: 0 }
const DRIFTED = { press: 14, call: 2, both: 2, unattributed: 0, releaseFailed: 1, failedInRow: 1 }
const HEALTH = { x: { home: WELL, profile: { ...WELL, press: 12, call: 11, both: 11 }, list: DRIFTED } }
const today = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)

// What no page can bring about here: access taken away, a tab from before the extension. One answer of the browser is changed.
export const NO_ACCESS = 'chrome.permissions.contains = (what, done) => (done ? done(false) : Promise.resolve(false))'
export const BY_POLICY =
  'chrome.management.getSelf = done => (done ? done({ installType: "admin" }) : Promise.resolve({ installType: "admin" }))'
const NO_GUARD = 'chrome.tabs.sendMessage = () => Promise.reject(new Error("Could not establish connection."))'

/** The popup as a page, over a tab of X or over none of ours. */
async function popup({ context, open }: Extension, site: string, values: Stored, stub = ''): Promise<Page> {
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

/** The footprint page after files were chosen. */
export async function imported({ open }: Extension, file: File | Promise<File>, until: string): Promise<Page> {
  const page = await open('options.html#/jejak')
  await store(page, { settings: { language: 'id', footprint: 'memory' } })
  await page.reload()
  await choose(page, await file)
  await page.waitForSelector(until)
  return page
}
/** The question before the first, answered. */
export async function answered(page: Page, asked: 'yes' | 'no' = 'no'): Promise<Page> {
  await page
    .locator('.asked button')
    .nth(asked === 'yes' ? 0 : 1)
    .click()
  return page
}
export async function choose(page: Page, file: File): Promise<void> {
  const buffer = Buffer.from(await file.arrayBuffer())
  await page.waitForSelector('.import-box')
  await page.setInputFiles('input[type=file][multiple]', { name: file.name, mimeType: 'application/zip', buffer })
}

export const ROW = '.review-row'
const own = (entries: unknown[]) =>
  Buffer.from(JSON.stringify({ format: 'jejak-netral/own-list', version: 1, entries }))

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

export const FOOTPRINT_STATES: State[] = [
  { name: 'jejak-empty', reach: ({ open }) => open('options.html#/jejak') },
  {
    name: 'jejak-managed',
    reach: async ({ open }) => {
      const page = await open('options.html#/jejak')
      await page.addInitScript(BY_POLICY)
      await page.reload()
      return page
    },
  },
  {
    name: 'jejak-importing',
    reach: async extension => {
      const page = await extension.open('options.html#/jejak')
      await choose(page, await someActs(60_000))
      await page.waitForSelector('progress[value]')
      return page
    },
  },
  { name: 'jejak-review', viewOnly: true, reach: extension => imported(extension, someActs(40), ROW) },
  { name: 'jejak-thousands', viewOnly: true, reach: extension => imported(extension, someActs(2000), ROW) },
  {
    name: 'jejak-row-open',
    viewOnly: true,
    at: '.review-row',
    reach: async extension => {
      const page = await imported(extension, someActs(6), ROW)
      await page.locator('.review-head').first().click()
      await page.locator('.review-head').first().scrollIntoViewIfNeeded()
      return page
    },
  },
  {
    name: 'jejak-asked-yes',
    viewOnly: true,
    at: '.asked',
    reach: async extension => answered(await imported(extension, someActs(6), ROW), 'yes'),
  },
  {
    name: 'jejak-row-work',
    viewOnly: true,
    at: '.review-row',
    reach: async extension => {
      const page = await answered(await imported(extension, someActs(6), ROW))
      await page.locator('.review-head').first().click()
      await page.locator('.review-body .button-quiet').first().click() // on the phone
      await page.locator('.review-marks button').nth(1).click() // kept, with a reason
      await page.locator('.review-body').scrollIntoViewIfNeeded()
      return page
    },
  },
  {
    name: 'jejak-queue',
    viewOnly: true,
    at: 'section:has(.queue-item)',
    reach: async extension => {
      const page = await answered(await imported(extension, someActs(6), ROW))
      await page.locator('.review-tools ~ .row .button-main').click()
      await page.locator('.queue-item').scrollIntoViewIfNeeded()
      return page
    },
  },
  {
    name: 'jejak-bulk',
    viewOnly: true,
    at: 'section:has(> .review-tools)',
    reach: async extension => {
      const page = await answered(await imported(extension, someActs(40), ROW))
      await page.locator('.review-head').nth(2).focus()
      for (let more = 0; more < 3; more++) await page.keyboard.press('Shift+ArrowDown')
      return page
    },
  },
  {
    name: 'jejak-grouped',
    viewOnly: true,
    at: '.review-filters',
    reach: async extension => {
      const page = await imported(extension, someActs(40), ROW)
      await page.locator('.review-filters summary').click()
      await page.locator('.review-filters select').last().selectOption('account')
      await page.locator('.review-group').first().scrollIntoViewIfNeeded()
      return page
    },
  },
  {
    name: 'jejak-marked',
    viewOnly: true,
    at: 'section:has(> .review-tools)',
    reach: async extension => {
      const page = await answered(await imported(extension, someActs(6), ROW))
      await page.locator('.review-head').first().click()
      await page.locator('.review-marks button').nth(0).click()
      return page
    },
  },
  {
    name: 'jejak-done',
    viewOnly: true,
    at: 'section:has(> .review-tools)',
    reach: async extension => {
      const page = await answered(await imported(extension, someActs(6), ROW))
      await page.locator('.review-choose input').first().click()
      await page
        .locator('.review-choose input')
        .nth(2)
        .click({ modifiers: ['Shift'] })
      await page.locator('.bulk-bar .review-marks button').nth(1).click()
      await page.fill('.review-reason input', 'Tugas peliputan dari kantor')
      await page.keyboard.press('Enter')
      await page.locator('.review-tools fieldset button').nth(2).click()
      await page.locator('.review-head').first().click()
      return page
    },
  },
  { name: 'jejak-clean', reach: extension => imported(extension, everydayOnly(), '.overview') },
  { name: 'jejak-truncated', reach: extension => imported(extension, truncated(), '.notice-attention') },
  { name: 'jejak-not-archive', reach: extension => imported(extension, notAnArchive(), '.notice-attention') },
  { name: 'jejak-nothing-known', reach: extension => imported(extension, nothingKnown(), '.notice-attention') },
  {
    name: 'jejak-erase-question',
    viewOnly: true,
    reach: async extension => {
      const page = await imported(extension, everydayOnly(), '.overview')
      await page.locator('.button-caution').click()
      return page
    },
  },
  {
    name: 'jejak-erased',
    reach: async extension => {
      const page = await imported(extension, everydayOnly(), '.overview')
      await page.locator('.button-caution').click()
      await page.locator('dialog .button-caution').click()
      await page.waitForSelector('.notice-done')
      return page
    },
  },
]

export const OTHER_STATES: State[] = [
  {
    name: 'daftar',
    reach: async ({ open }) => {
      const page = await open('options.html#/daftar')
      await store(page, { 'own-list': OWN })
      await page.waitForSelector('details')
      return page
    },
  },
  {
    name: 'daftar-import',
    reach: async ({ open }) => {
      const page = await open('options.html#/daftar')
      const row = { platform: 'x', handle: 'baru_contoh', as: 'hold', added }
      const buffer = own([
        row,
        row,
        { ...row, handle: 'lain_contoh', warna: 'ungu' },
        { ...row, platform: 'friendster' },
      ])
      await page.setInputFiles('input[type=file]', { name: 'daftar.json', mimeType: 'application/json', buffer })
      await page.waitForSelector('.notice-done')
      return page
    },
  },
  {
    name: 'daftar-import-refused',
    reach: async ({ open }) => {
      const page = await open('options.html#/daftar')
      const buffer = Buffer.alloc(5_000_000, 32)
      await page.setInputFiles('input[type=file]', { name: 'besar.json', mimeType: 'application/json', buffer })
      await page.waitForSelector('.notice-attention')
      return page
    },
  },
  {
    name: 'daftar-pack-open',
    viewOnly: true,
    at: '.pack-more',
    reach: async ({ open }) => {
      const page = await open('options.html#/daftar')
      await page.locator('summary').first().click()
      return page
    },
  },
  { name: 'mengapa', reach: ({ open }) => open('options.html#/mengapa') },
  {
    name: 'setelan-status',
    reach: async ({ open }) => {
      const page = await open('options.html#/setelan/status')
      await store(page, { health: HEALTH })
      await page.locator('.health-site summary').first().click()
      return page
    },
  },
  { name: 'setelan', reach: ({ open }) => open('options.html#/setelan') },
]
