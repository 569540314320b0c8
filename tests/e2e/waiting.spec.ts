import { DAY_MS } from '../../lib/base/time'
import { DEFAULT_SETTINGS } from '../../lib/model/settings'
import { waiting } from '../../lib/text/waiting-id'
import { expect, test } from './fixtures'
import { OwnPage } from './own-page'

const FOOTPRINT = 'options.html#/jejak'
const stored = (page: OwnPage) =>
  page.hands.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<object> } } }
    }
    return JSON.stringify(await chrome.storage.local.get('asked-exports'))
  }, null)
const badge = (page: OwnPage) =>
  page.hands.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { action: { getBadgeText(of: object): Promise<string> } } }
    return chrome.action.getBadgeText({})
  }, null)

/** Runs in a page of the extension: when its alarms go off. */
async function alarms(): Promise<number[]> {
  const { chrome } = globalThis as unknown as { chrome: { alarms: { getAll(): Promise<{ scheduledTime: number }[]> } } }
  return (await chrome.alarms.getAll()).map(({ scheduledTime }) => scheduledTime)
}

test.beforeEach(async ({ driver }) => {
  await driver.store({ settings: DEFAULT_SETTINGS, 'own-list': [], counts: {}, 'asked-exports': {} })
})

test('a download that was asked for is noted, stays noted, and can be forgotten', async ({ started }) => {
  await OwnPage.at(started, FOOTPRINT, async page => {
    await page.press(waiting.asked)
    await page.sees('Anda meminta unduhan dari Instagram', waiting.forget)
    await page.reload()
    await page.sees('Anda meminta unduhan dari Instagram')
    await page.press(waiting.forget)
    await page.sees(waiting.asked)
    expect(await stored(page)).toBe('{"asked-exports":{}}')
  })
})

test('once its time has come, page, popup and button ask whether it is ready, also after the background slept', async ({
  started,
  driver,
}) => {
  const asked = Date.now() - 3 * DAY_MS
  const remind = Date.now() + 1500
  await driver.store({ 'asked-exports': { tiktok: { asked, remind } } })
  await expect.poll(async () => Math.min(...(await driver.beside(alarms)))).toBeLessThan(remind + 1000)
  await started.stopBackground()
  await OwnPage.at(started, 'popup.html', async page => {
    await expect.poll(() => badge(page), { timeout: 10_000 }).toBe('↓')
  })
  await OwnPage.at(started, 'popup.html', page => page.sees('Unduhan data Anda dari TikTok mungkin sudah siap.'))
  await OwnPage.at(started, FOOTPRINT, async page => {
    await page.sees(waiting.readyTitle, 'Anda meminta unduhan data dari TikTok')
    await page.press(waiting.notYet)
    await page.seesNot(waiting.readyTitle)
    await expect.poll(() => badge(page)).not.toBe('↓')
  })
})
