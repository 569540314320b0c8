import { DAY_MS } from '../../lib/base/time'
import { reportSchema } from '../../lib/model/schemas/report'
import { DEFAULT_SETTINGS } from '../../lib/model/settings'
import { type MadeAct, makeInstagramExport } from '../archives/make-instagram'
import { makeXArchive } from '../archives/make-x'
import { codeOf } from '../sites/instagram/world'
import type { Driver } from './driver/driver'
import type { Started } from './driver/hands'
import { expect, ONCE, test } from './fixtures'
import { INSTAGRAM, likedOf, idOf as mediaOf } from './instagram'
import { OwnPage } from './own-page'
import { ACCOUNTS, FIRST_ITEM, X } from './x'

const FOOTPRINT = 'options.html#/jejak'
const ZIP = 'input[type=file][multiple]'
const yesterday = new Date(Date.now() - DAY_MS).toISOString()

const SITES = [X.home(), INSTAGRAM.home()]

/** Tabs of these sites find everything done before, or nothing again; `token`: how X takes the next requests. */
async function lookLike(driver: Driver, before: 'done' | 'new', token?: string, sites = SITES): Promise<void> {
  for (const address of sites) {
    await driver.hands.goto(address)
    await driver.hands.evaluate(
      kept => {
        localStorage.clear()
        for (const [key, value] of Object.entries(kept)) localStorage.setItem(`replica.${key}`, value)
      },
      { ...(before === 'done' && { before }), ...(token !== undefined && { token }) } as Record<string, string>,
    )
  }
}

/** The tab the page opened, in a person's hands. */
async function inOpened(
  started: Started,
  address: string,
  act: (hands: Awaited<ReturnType<Started['openedTab']>>) => Promise<void>,
) {
  const hands = await started.openedTab(address)
  try {
    await act(hands)
  } finally {
    await hands.close()
  }
}

test.beforeEach(async ({ driver }) => {
  await driver.store({ settings: { ...DEFAULT_SETTINGS, footprint: 'memory', footprintChosen: true }, 'own-list': [] })
})
test.afterEach(({ driver }) => lookLike(driver, 'new'))

test('one by one: a like on Instagram and a repost on X are taken back on their sites and close by themselves', async ({
  started,
  driver,
}) => {
  await lookLike(driver, 'done')
  const like: MadeAct = { who: 'paslon_contoh', at: yesterday, post: codeOf(mediaOf('listed')) }
  const everyday: MadeAct = { who: 'dapur.contoh', at: yesterday, post: 'Cdapur01' }
  await OwnPage.at(started, FOOTPRINT, async page => {
    await page.choose(await makeInstagramExport({ likes: [like, everyday] }), ZIP)
    await page.sees('Langkah berikutnya: tinjau 1 tindakan')
    const repost = {
      who: 'paslon_contoh',
      whoId: ACCOUNTS.pair,
      at: new Date(Date.now() - 2 * DAY_MS).toISOString(),
    }
    await page.choose(await makeXArchive({ reposts: [repost] }), ZIP)
    await page.sees('Langkah berikutnya: tinjau 2 tindakan')
    await page.press('Tidak')
    await page.press('Mulai satu per satu')

    await page.press('Buka di Instagram')
    await inOpened(started, INSTAGRAM.post('listed'), async hands => {
      const tab = driver.over(hands)
      await tab.press(likedOf('listed'))
      await expect.poll(() => page.text()).toContain('Terlihat dibatalkan: Menyukai unggahan @paslon_contoh')
    })
    await page.sees('dibatalkan (terlihat), ', 'Sudah ditinjau (1)')

    await page.press('Buka yang berikutnya')
    await inOpened(started, X.post('listed'), async hands => {
      const tab = driver.over(hands)
      await tab.press(`article [data-testid="unretweet"]`)
      await tab.press(FIRST_ITEM)
      await page.sees('Sudah ditinjau (2)')
    })
    await page.sees('Semua dalam urutan ini sudah ditinjau.', 'Semua sudah Anda tinjau.')

    await page.keepSaved()
    await page.press('Simpan data (JSON)')
    const report = reportSchema.parse(JSON.parse(await page.saved()))
    expect(report.rows.map(({ platform, action, state }) => [platform, action, state])).toEqual([
      ['instagram', 'like', 'undone-seen'],
      ['x', 'share', 'undone-seen'],
    ])
    // And there is a way back from what closed by itself, too.
    await page.press('Urungkan')
    await page.sees('Perlu ditinjau (1)')
  })
  expect(JSON.stringify(await driver.storage())).not.toContain('paslon_contoh')
})

test(
  'an undo that the site refuses closes nothing, nor one of another post; the real one does',
  ONCE,
  async ({ started, driver }) => {
    const like: MadeAct = { who: 'paslon_contoh', at: yesterday, post: codeOf(mediaOf('listed')) }
    const repost = { who: 'paslon_contoh', whoId: ACCOUNTS.pair, at: yesterday }
    await OwnPage.at(started, FOOTPRINT, async page => {
      await page.choose(await makeInstagramExport({ likes: [like] }), ZIP)
      await page.choose(await makeXArchive({ reposts: [repost] }), ZIP)
      await page.sees('Langkah berikutnya: tinjau 2 tindakan')
      await page.press('Tidak')
      await page.pressFirst('.review-head')
      await page.press('Buka unggahan')
      await inOpened(started, 'https://', async () => {})
      await page.pressFirst('.review-head')
      await page.pressFirst('li:nth-child(2) .review-head')
      await page.press('Buka unggahan')
      await inOpened(started, 'https://', async () => {})

      await lookLike(driver, 'done')
      await driver.open(INSTAGRAM.post('rivals'))
      await driver.press(likedOf('rivals')) // another post: nobody waits for that
      for (const token of ['', 'expired']) {
        await lookLike(driver, 'done', token, [X.home()])
        await driver.open(X.post('listed'))
        await driver.press('article [data-testid="unretweet"]')
        await driver.press(FIRST_ITEM)
        await new Promise(resolve => setTimeout(resolve, 700))
        await page.sees('Sudah ditinjau (0)')
      }
      await lookLike(driver, 'done', undefined, [X.home()])
      await driver.open(X.post('listed'))
      await driver.press('article [data-testid="unretweet"]')
      await driver.press(FIRST_ITEM)
      await page.sees('Sudah ditinjau (1)', 'Terlihat dibatalkan: Membagikan unggahan @paslon_contoh')
    })
  },
)
