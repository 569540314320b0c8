import type { Page } from '@playwright/test'
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
  storage: { local: { get: (key: string) => Promise<Stored>; set: (values: Stored) => Promise<void> } }
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
const WELL = { press: 41, call: 40, both: 39, unattributed: 0, releaseFailed: 0, failedInRow: 0 }
const DRIFTED = { press: 14, call: 2, both: 2, unattributed: 0, releaseFailed: 1, failedInRow: 1 }
export const HEALTH = { x: { home: WELL, profile: { ...WELL, press: 12, call: 11, both: 11 }, list: DRIFTED } }

// What no page can bring about here: access taken away, a tab from before the extension. One answer of the browser is changed.
export const NO_ACCESS = 'chrome.permissions.contains = (what, done) => (done ? done(false) : Promise.resolve(false))'
export const BY_POLICY =
  'chrome.management.getSelf = done => (done ? done({ installType: "admin" }) : Promise.resolve({ installType: "admin" }))'

const own = (entries: unknown[]) =>
  Buffer.from(JSON.stringify({ format: 'jejak-netral/own-list', version: 1, entries }))

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
