import { DEFAULT_SETTINGS } from '../../lib/model/settings'
import type { Driver } from './driver/driver'
import type { Started } from './driver/hands'
import { sent } from './expectations'
import { expect, ONCE, test } from './fixtures'
import { OwnPage } from './own-page'
import { control, idOf, likeOf, X } from './x'

/** What a page of the extension may ask the browser. */
interface Browser {
  tabs: { query(what: object): Promise<{ id: number }[]> }
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> }
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } }
}

/** Runs in a page of the extension: the newest tab on X and its button. */
async function buttonOfX(): Promise<{ tab: number; badge: string; title: string }> {
  const world = globalThis as unknown as { browser?: Browser; chrome: Browser }
  const { tabs, action } = world.browser ?? world.chrome
  const tab = Math.max(...(await tabs.query({ url: 'https://x.com/*' })).map(({ id }) => id))
  return { tab, badge: await action.getBadgeText({ tabId: tab }), title: await action.getTitle({ tabId: tab }) }
}

const popup = async <Result>(driver: Driver, started: Started, look: (page: OwnPage) => Promise<Result>) =>
  OwnPage.at(started, `popup.html?tab=${(await driver.beside(buttonOfX)).tab}`, look)

const clean = { settings: DEFAULT_SETTINGS, 'own-list': [], counts: {}, 'open-count': 0 }
test.beforeEach(({ driver }) => driver.store(clean))
test.afterEach(({ driver }) => driver.store(clean))

test('at rest nothing is paused and the button says so; it wakes by itself, and by one press', async ({
  driver,
  started,
  sites,
}) => {
  test.slow()
  await driver.open(X.home())
  await popup(driver, started, async page => {
    await page.press('Istirahatkan pengingat')
    await page.press('15 menit')
    await page.sees('Pengingat beristirahat', 'Di X (Twitter), sampai')
    await expect.poll(() => page.text()).toMatch(/1[45]:\d\d/)
  })
  await expect.poll(async () => (await driver.beside(buttonOfX)).badge).toBe('II')
  expect((await driver.beside(buttonOfX)).title).toContain('beristirahat sampai')
  await driver.press(likeOf('listed'))
  expect(await driver.notAsked()).toBe(true)
  await sent(sites, `FavoriteTweet ${idOf('listed')}`)
  await driver.press(control('listed', 'unlike'))

  // Nobody waits a quarter of an hour in a test: the same rest, about to end.
  await driver.store({ settings: { ...DEFAULT_SETTINGS, rests: { x: Date.now() + 1500 } } })
  await expect.poll(async () => (await driver.beside(buttonOfX)).badge, { timeout: 8000 }).toBe('')
  await driver.press(likeOf('listed'))
  await driver.answer('Jangan sukai')

  await driver.store({ settings: { ...DEFAULT_SETTINGS, rests: { all: Date.now() + 600_000 } } })
  await popup(driver, started, async page => {
    await page.sees('Di semua situs, sampai')
    await page.press('Bangunkan sekarang')
    await page.sees('akun kampanye dijeda dulu')
  })
  await driver.press(likeOf('listed'))
  await driver.answer('Jangan sukai')
})

test(
  'the popup says whose page is open, why it is listed, and puts it on my list',
  ONCE,
  async ({ driver, started }) => {
    await driver.open(X.profile('paslon_contoh'))
    await popup(driver, started, async page => {
      await page.sees('Akun yang sedang dibuka', 'pasangan calon', 'Tindakan pada akun ini dijeda.')
      await page.press('Mengapa tercatat')
      await page.sees('Pemilihan Wali Kota Contoh, masa calon', 'Sumber:')
    })
    await driver.open(X.profile('teman_baik'))
    await popup(driver, started, async page => {
      await page.sees('@teman_baik tidak tercatat di daftar mana pun.')
      await page.press('Masukkan ke daftar saya')
      await page.sees('@teman_baik ada di daftar Anda sendiri.')
    })
  },
)

test('an act with an info passes; its tab’s button counts it, the popup says so, a note only for who wants one', async ({
  driver,
  started,
  sites,
}) => {
  const account = { platform: 'x', handle: 'paslon_contoh' }
  await driver.store({ 'own-list': [{ account, as: 'not-campaign', added: '2026-11-22' }] })
  await driver.open(X.home())
  await driver.press(likeOf('listed'))
  await sent(sites, `FavoriteTweet ${idOf('listed')}`)
  await expect.poll(async () => (await driver.beside(buttonOfX)).badge).toBe('i1')
  expect((await driver.beside(buttonOfX)).title).toBe('Jejak Netral: 1 info di tab ini, tidak ada yang dijeda')
  expect(await driver.noteNow()).toBeNull()
  await popup(driver, started, page => page.sees('Baru saja di tab ini: 1 info.'))
  expect(JSON.stringify((await driver.storage()).counts)).not.toContain('paslon_contoh')

  await driver.store({ settings: { ...DEFAULT_SETTINGS, infoNote: true } })
  await driver.press(control('listed', 'unlike'))
  await driver.press(likeOf('listed'))
  expect(await driver.note()).toContain('tidak ada yang dijeda')
  await driver.key('Escape')
  await expect.poll(() => driver.noteNow()).toBeNull()
})
