import type { Page } from '@playwright/test'
import { DAY_MS } from '../../lib/base/time'
import { writeZip } from '../../tests/archives/write-zip'
import type { Extension } from './extension'
import { choose } from './footprint'
import { type State, store } from './states'

/** A page of the replica with five posts of four people; the first two are in the archive below. */
const LIKES = 'https://x.com/asn_contoh/likes'
const LIKED = [
  '1990000000000000002',
  '1990000000000000001',
  ...Array.from({ length: 40 }, (_, at) => `19855555555555${at + 10000}`),
]

const anArchive = (): Promise<File> =>
  writeZip('twitter-2026-11-20-0a1b2c.zip', [
    {
      name: 'data/manifest.js',
      content: `window.__THAR_CONFIG = ${JSON.stringify({ userInfo: { accountId: '910000000000000009', userName: 'asn_contoh' } })}`,
    },
    {
      name: 'data/like.js',
      content: `window.YTD.like.part0 = ${JSON.stringify(LIKED.map(tweetId => ({ like: { tweetId } })))}`,
    },
  ])

const CARD = '.card:has-text("Siapa pemiliknya?"), .card:has-text("Whose was it?")'

/** Jejak saya with likes whose owners X does not tell, at the card of the scan. */
async function atCard({ open }: Extension): Promise<Page> {
  const page = await open('options.html#/jejak')
  await store(page, { settings: { language: 'id', footprint: 'memory' } })
  await page.reload()
  await choose(page, await anArchive())
  await page.locator(CARD).scrollIntoViewIfNeeded()
  return page
}

/** A scan of the replica's page of likes that runs. */
async function scanning(extension: Extension): Promise<{ page: Page; tab: Page }> {
  const page = await atCard(extension)
  const tab = await extension.context.newPage()
  await tab.goto(LIKES)
  await tab.waitForTimeout(500)
  await page.locator(CARD).locator('button').first().click()
  await tab.waitForTimeout(700) // two looks at the screen
  return { page, tab }
}

async function backTo(page: Page): Promise<Page> {
  await page.bringToFront()
  await page.locator(CARD).scrollIntoViewIfNeeded()
  return page
}

const ready = (page: Page) =>
  store(page, {
    'asked-exports': {
      tiktok: { asked: Date.now() - 3 * DAY_MS, remind: Date.now() - 1000 },
      facebook: { asked: Date.now() - 4 * DAY_MS, remind: Date.now() - 1000 },
      instagram: { asked: Date.now(), remind: Date.now() + DAY_MS },
    },
  })

export const SCAN_STATES: State[] = [
  { name: 'scan-card', reach: atCard },
  {
    name: 'scan-no-tab',
    reach: async extension => {
      const page = await atCard(extension)
      await page.locator(CARD).locator('button').first().click()
      await page.locator(CARD).locator('.notice').waitFor()
      return page
    },
  },
  { name: 'scan-reading', reach: async extension => backTo((await scanning(extension)).page) },
  {
    name: 'scan-done',
    reach: async extension => {
      const { page, tab } = await scanning(extension)
      await tab.close()
      await page.locator(CARD).locator('.notice-done').waitFor()
      return backTo(page)
    },
  },
  {
    name: 'export-ready',
    reach: async ({ open }) => {
      const page = await open('options.html#/jejak')
      await ready(page)
      await page.reload()
      await page.locator('.notice').first().waitFor()
      return page
    },
  },
  {
    name: 'popup-export-ready',
    reach: async ({ open }) => {
      const page = await open('options.html#/jejak')
      await ready(page)
      await page.goto(page.url().replace(/options.*/, 'popup.html'))
      await page.waitForSelector('.popup')
      return page
    },
  },
]

/** The bar over the replica, in both languages and schemes; how many pictures. */
export async function pictureBars(
  extension: Extension,
  out: string,
  wanted: (state: { name: string }) => boolean,
): Promise<number> {
  if (!wanted({ name: 'scan-bar' })) return 0
  const { page, tab } = await scanning(extension)
  let pictures = 0
  for (const language of ['id', 'en'] as const) {
    await store(page, { settings: { language, footprint: 'memory' } })
    await page.locator(CARD).locator('button').first().click() // stops
    await page.locator(CARD).locator('button').first().click()
    await tab.bringToFront()
    for (const colorScheme of ['light', 'dark'] as const) {
      await tab.emulateMedia({ colorScheme })
      for (const width of [320, 360, 1280]) {
        await tab.setViewportSize({ width, height: width > 400 ? 900 : 640 })
        await tab.waitForTimeout(400)
        await tab.screenshot({ path: `${out}/scan-bar-${language}-${colorScheme}-${width}.png` })
        pictures++
      }
    }
  }
  await tab.close()
  await page.close()
  return pictures
}
