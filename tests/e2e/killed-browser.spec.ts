import { mkdtempSync, openAsBlob, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeExport } from '../../lib/cli/exports/make'
import { review } from '../../lib/text/review-id'
import { find } from '../../scripts/browsers.mjs'
import { startChromium } from './driver/chromium'
import { extensionUnderTest } from './driver/extension'
import { startFirefox } from './driver/firefox'
import type { BrowserName } from './driver/hands'
import { DEEP, expect, test } from './fixtures'
import { OwnPage } from './own-page'
import { storedActs } from './stored-acts'

const LIKES = 90_000
const FOOTPRINT = 'options.html#/jejak'
const ZIP = 'input[type=file][multiple]'
const START = { chromium: startChromium, firefox: startFirefox }

test('a browser that is killed in an import loses nothing that was stored, and the same file goes on', async ({
  driverName,
  sites,
}) => {
  test.skip(!DEEP, 'a long run: DEEP=1')
  test.setTimeout(120_000)
  const name = driverName as BrowserName
  const { path, problem } = find(name)
  if (!path) throw new Error(`${name}: ${problem}`)
  const dir = mkdtempSync(join(tmpdir(), 'mati-'))
  const extension = await extensionUnderTest(name)
  const start = () => START[name](path, extension.folder, sites.proxy, { profile: join(dir, 'profil') })
  const made = await makeExport({ platform: 'x', size: LIKES, seed: 5, faults: [], dir, only: ['like'] })
  const file = new File([await openAsBlob(join(dir, made.file))], made.file)
  try {
    const first = await start()
    const watcher = await first.openPage('popup.html')
    await OwnPage.over(await first.openPage(FOOTPRINT)).choose(file, ZIP)
    const segments = async () => (await watcher.evaluate(storedActs, null)).segments
    await expect.poll(segments, { intervals: [20], timeout: 30_000 }).toBeGreaterThanOrEqual(2)
    await first.kill()

    const second = await start()
    try {
      const look = () => OwnPage.at(second, 'popup.html', page => page.hands.evaluate(storedActs, null))
      const left = await look()
      expect(left.acts).toBeGreaterThan(0)
      expect(left.acts).toBeLessThan(LIKES)
      expect(left.different).toBe(left.acts)
      await OwnPage.at(second, FOOTPRINT, async page => {
        await page.sees(review.unfinishedTitle)
        await page.choose(file, ZIP)
        await page.sees('Selesai dibaca')
      })
      expect(await look()).toMatchObject({ acts: LIKES, different: LIKES })
    } finally {
      await second.kill()
    }
  } finally {
    await extension.remove()
    rmSync(dir, { recursive: true, force: true, maxRetries: 5 })
  }
})
