import { DEFAULT_SETTINGS } from '../../lib/model/settings'
import { history } from '../../lib/text/history-id'
import { common } from '../../lib/text/pages-id'
import { expect, ONCE, test } from './fixtures'
import { OwnPage } from './own-page'
import { likeOf, X } from './x'

const RIWAYAT = 'options.html#/riwayat'
const ENTRY = '.history-row'

test.beforeEach(({ driver }) => driver.store({ settings: DEFAULT_SETTINGS, 'own-list': [], counts: {}, history: [] }))
test.afterEach(({ driver }) => driver.store({ settings: DEFAULT_SETTINGS, history: [] }))

const kept = async (driver: { storage: () => Promise<Record<string, unknown>> }) =>
  ((await driver.storage()).history ?? []) as { answer?: string; at: number }[]

test('switched on, the history shows what was paused and chosen; an entry goes and comes back; off, all is gone', async ({
  driver,
  started,
}) => {
  await driver.open(X.home())
  await driver.press(likeOf('listed'))
  await driver.answer('Jangan sukai')
  expect(await kept(driver), 'off from the start').toEqual([])

  await OwnPage.at(started, RIWAYAT, async page => {
    await page.sees(history.off)
    await page.press(history.on)
    await page.sees(history.empty)
  })
  await driver.open(X.home())
  await driver.press(likeOf('listed'))
  await driver.answer('Jangan sukai')
  await driver.press(likeOf('rivals'))
  await driver.answer('Tetap sukai')
  await expect.poll(async () => (await kept(driver)).map(({ answer }) => answer)).toEqual(['released', 'dropped'])

  await OwnPage.at(started, RIWAYAT, async page => {
    await page.sees('@paslon_contoh', '@paslon_contoh_dua', history.answers.dropped, history.answers.released)
    expect(await page.count(ENTRY)).toBe(2)
    await page.pressFirst(`${ENTRY} button`)
    await page.sees(history.removed)
    await expect.poll(() => page.count(ENTRY)).toBe(1)
    await page.press(common.undo)
    await expect.poll(() => page.count(ENTRY)).toBe(2)
    await page.press(history.clear)
    await page.sees('2 catatan dihapus.', history.empty)
    await page.press(common.undo)
    await expect.poll(() => page.count(ENTRY)).toBe(2)
    await page.press(history.on)
    await page.sees(history.off)
  })
  expect(await kept(driver)).toEqual([])
})

test('a note over 30 days old shows nowhere and goes with the next one', ONCE, async ({ driver, started }) => {
  const old = { id: 'lama', at: Date.now() - 31 * 86_400_000, platform: 'x', action: 'like', answer: 'dropped' }
  await driver.store({ settings: { ...DEFAULT_SETTINGS, history: true }, history: [old] })
  await OwnPage.at(started, RIWAYAT, page => page.sees(history.empty))
  await driver.open(X.home())
  await driver.press(likeOf('listed'))
  await driver.answer('Jangan sukai')
  await expect.poll(async () => (await kept(driver)).map(({ answer }) => answer)).toEqual(['dropped'])
  expect(JSON.stringify(await kept(driver))).not.toContain('lama')
})
