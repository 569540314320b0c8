import { DEFAULT_SETTINGS } from '../../lib/model/settings'
import { review } from '../../lib/text/review-id'
import { scan } from '../../lib/text/scan-id'
import { makeInstagramExport } from '../archives/make-instagram'
import { writeZip } from '../archives/write-zip'
import { codeOf, posts as pictures } from '../sites/instagram/world'
import type { Driver } from './driver/driver'
import type { Hands } from './driver/hands'
import { expect, test } from './fixtures'
import { OwnPage } from './own-page'

const FOOTPRINT = 'options.html#/jejak'
const ZIP = 'input[type=file][multiple]'
const LIKES = 'https://x.com/asn_contoh/likes'
/** Posts of the replica's likes page, by their last digits: the listed pair's, a friend's; and one that is not on it. */
const LIKED = ['1990000000000000002', '1990000000000000001', '1985555555555555555']

const anArchive = () =>
  writeZip('twitter-2026-11-20-0a1b2c.zip', [
    {
      name: 'data/manifest.js',
      content: `window.__THAR_CONFIG = ${JSON.stringify({ userInfo: { accountId: '910000000000000009', userName: 'asn_contoh' } })}`,
    },
    {
      name: 'data/like.js',
      content: `window.YTD.like.part0 = ${JSON.stringify(LIKED.map(tweetId => ({ like: { tweetId } })))}`,
    },
    {
      name: 'data/following.js',
      content: `window.YTD.following.part0 = ${JSON.stringify([{ following: { accountId: '990000000000000002' } }])}`,
    },
  ])

test.beforeEach(async ({ driver }) => {
  await driver.store({ settings: DEFAULT_SETTINGS, 'own-list': [], counts: {} })
})
test.afterEach(async ({ started }) => {
  await OwnPage.erase(started)
})

/** The bar in the tab: what it says, and its button. */
async function bar(hands: Hands): Promise<{ text: string; stop?: () => Promise<void> }> {
  for (const root of await hands.closedRoots()) {
    const all = [root]
    for (const node of all) all.push(...node.children)
    if (!all.some(({ attributes }) => attributes.class === 'bar')) continue
    const button = all.find(({ tag }) => tag === 'button')
    const text = all.filter(({ tag }) => tag === 'strong').flatMap(({ children }) => children.map(({ text }) => text))
    if (!button) continue
    return {
      text: text.join(''),
      stop: async () => {
        const { x, y, width, height } = await hands.boxOf(button)
        await hands.mouseMove(x + width / 2, y + height / 2)
        await hands.mouseDown()
        await hands.mouseUp()
      },
    }
  }
  return { text: '' }
}
const reads = (driver: Driver) =>
  expect.poll(async () => Number(/(\d+) terbaca/.exec((await bar(driver.hands)).text)?.[1] ?? 0))

test('likes whose owners X does not export are read off the person’s own page, while they scroll', async ({
  driver,
  started,
  sites,
}) => {
  test.setTimeout(45_000)
  await OwnPage.at(started, FOOTPRINT, async page => {
    await page.choose(await anArchive(), ZIP)
    await page.sees('Selesai dibaca', '3 tindakan “suka” di X', scan.title)
    await page.press(scan.start.likes)
    await page.sees(scan.noTab)

    await driver.open(LIKES)
    const before = sites.received.length
    await page.press(scan.start.likes)
    await reads(driver).toBeGreaterThan(3)
    const first = Number(/(\d+) terbaca/.exec((await bar(driver.hands)).text)?.[1])
    await driver.hands.evaluate(() => scrollTo(0, 4000), null)
    await reads(driver).toBeGreaterThan(first)
    await (await bar(driver.hands)).stop?.()
    await expect.poll(async () => (await bar(driver.hands)).text).toBe('')
    expect(sites.received.slice(before)).toEqual([]) // nothing was asked of the site

    await page.sees('3 pemilik ditemukan', '1 tindakan “suka” di X') // beside the two posts, the followed number: it stands beside the page
    await page.pressFirst('.review-head')
    await page.sees('@paslon_contoh', review.whose['own-page'])
  })
})

test('the following page gives numbers their names; a tab that is closed loses nothing that was read', async ({
  driver,
  started,
}) => {
  test.setTimeout(45_000)
  await OwnPage.at(started, FOOTPRINT, async page => {
    await page.choose(await anArchive(), ZIP)
    await page.sees('Selesai dibaca', scan.start.following)
    const tab = await started.newTab()
    await tab.goto('https://x.com/asn_contoh/following')
    await page.press(scan.start.following)
    await page.sees('1 pemilik ditemukan')
    await tab.close()
    await page.sees('Tabnya ditutup.', '1 pemilik ditemukan')
  })
  await driver.open('https://x.com/home') // a page of the site, but not the one that was meant
  await OwnPage.at(started, FOOTPRINT, async page => {
    await page.sees(scan.start.likes)
    await page.press(scan.start.likes)
    await page.sees(scan.noTab)
  })
})

test('Instagram: posts opened from the page of likes tell whose they are; nothing found is said', async ({
  driver,
  started,
}) => {
  test.setTimeout(45_000)
  const at = new Date(Date.now() - 86_400_000).toISOString()
  const file = await makeInstagramExport({ likes: [{ who: '', at, post: codeOf(pictures.listed.id) }] })
  await OwnPage.at(started, FOOTPRINT, async page => {
    await page.choose(file, ZIP)
    await page.sees('Selesai dibaca', '1 tindakan “suka” di Instagram')
    await driver.open('https://www.instagram.com/your_activity/interactions/likes/')
    await page.press(scan.start.likes)
    await expect.poll(async () => (await bar(driver.hands)).text).toContain('0 terbaca') // pictures name nobody
    await (await bar(driver.hands)).stop?.()
    await page.sees('0 pemilik ditemukan', scan.nothing)

    await page.press(scan.start.likes)
    await expect.poll(async () => (await bar(driver.hands)).stop !== undefined).toBe(true)
    await driver.press(`[data-tile="${pictures.listed.id}"]`)
    await reads(driver).toBeGreaterThan(0)
    await driver.open('https://www.instagram.com/')
    await page.sees('1 pemilik ditemukan')
    await page.pressFirst('.review-head')
    await page.sees('@paslon_contoh', review.whose['own-page'])
  })
})
