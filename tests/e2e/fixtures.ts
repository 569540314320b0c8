import { writeFile } from 'node:fs/promises'
import { test as base, expect } from '@playwright/test'
import { find } from '../../scripts/browsers.mjs'
import { type Sites, startSites } from '../sites/server'
import { startChromium } from './driver/chromium'
import { Driver } from './driver/driver'
import { extensionUnderTest } from './driver/extension'
import { startFirefox } from './driver/firefox'
import type { BrowserName, Hands, Started } from './driver/hands'

export interface BrowserOptions {
  driverName: BrowserName
}
interface PerWorker extends BrowserOptions {
  sites: Sites
  started: Started
  desk: () => Promise<Hands>
}
interface PerTest {
  /** One tab of the project's browser, with the extension in it. */
  driver: Driver
  cleanSites: undefined
}

const START = { chromium: startChromium, firefox: startFirefox }

/** One browser and one server per worker; a new tab and an empty record per test. */
export const test = base.extend<PerTest, PerWorker>({
  driverName: ['chromium', { option: true, scope: 'worker' }],
  sites: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
    async ({}, use) => {
      const sites = await startSites()
      await use(sites)
      await sites.close()
    },
    { scope: 'worker' },
  ],
  started: [
    async ({ driverName, sites }, use) => {
      const { path, problem } = find(driverName)
      if (!path) throw new Error(`${driverName}: ${problem}. Run "node scripts/browsers.mjs".`)
      const extension = await extensionUnderTest(driverName)
      const started = await START[driverName](path, extension.folder, sites.proxy)
      await use(started)
      await started.close()
      await extension.remove()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  desk: [
    async ({ started }, use) => {
      let open: Promise<Hands> | undefined
      await use(async () => {
        const alive = await open?.then(page => page.evaluate(() => true, null)).catch(() => false)
        if (!alive) open = started.openPage('popup.html') // first, or closed by an update of the extension
        return open as Promise<Hands>
      })
    },
    { scope: 'worker' },
  ],
  cleanSites: [
    async ({ sites }, use) => {
      sites.clear()
      await use(undefined)
    },
    { auto: true },
  ],
  driver: async ({ started, desk }, use, info) => {
    await desk() // before the tab under test, which must be the one in front
    const hands = await started.newTab()
    const driver = new Driver(hands, started, desk)
    await driver.store({ health: {} }) // what one test's site refused says nothing about the next one's
    await use(driver)
    if (info.status !== info.expectedStatus) {
      const path = info.outputPath('screen.png')
      await writeFile(path, await hands.screenshot())
      await info.attach('screen', { path, contentType: 'image/png' })
    }
    await hands.close()
  },
})

export { expect }
/** The whole matrix, instead of a covering part of it. */
export const DEEP = process.env.DEEP === '1'

/** The same code decides in both browsers: Firefox looks at it in deep runs only. */
export const ONCE = { tag: '@once' }
