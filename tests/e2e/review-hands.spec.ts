import { DEFAULT_SETTINGS } from '../../lib/model/settings'
import { HOSTILE_ADDRESSES, HOSTILE_NAMES } from '../archives/hostile-names'
import { type MadeAct, makeInstagramExport } from '../archives/make-instagram'
import { expect, test } from './fixtures'
import { OwnPage } from './own-page'

const FOOTPRINT = 'options.html#/jejak'
const ZIP = 'input[type=file][multiple]'
const likes = (count: number): MadeAct[] =>
  Array.from({ length: count }, (_, index) => ({
    who: 'paslon_contoh',
    at: new Date(Date.now() - (index + 1) * 3_600_000).toISOString(),
    post: `Cuji${index.toString(36).padStart(4, '0')}`,
  }))

test.beforeEach(async ({ driver }) => {
  await driver.store({ settings: { ...DEFAULT_SETTINGS, footprint: 'memory', footprintChosen: true }, 'own-list': [] })
})

test('by keyboard alone: move, choose a range, mark it with a reason, take it back, work on', async ({ started }) => {
  await OwnPage.at(started, FOOTPRINT, async page => {
    await page.choose(await makeInstagramExport({ likes: likes(30) }), ZIP)
    await page.sees('Perlu ditinjau (30)')
    await page.tabTo('Tidak')
    await page.key('Enter')
    await page.tabTo('Pilih: Menyukai unggahan @paslon_contoh')
    await page.key('Tab')
    for (const key of ['j', 'ArrowDown', 'k']) await page.key(key)
    await expect.poll(() => page.focusedRow()).toBe(2)
    await page.key('Enter')
    await page.sees('Rentang sanksi', 'Buka unggahan')
    await page.key('Enter')
    await page.seesNot('Rentang sanksi')
    await page.key(' ')
    await page.key('Shift+ArrowDown')
    await page.key('Shift+ArrowDown')
    await page.sees('3 dipilih')
    await page.tabTo('Saya biarkan', true)
    await page.key('Enter')
    await page.type('tugas')
    await page.key('Enter')
    await page.sees('3 tindakan ditandai “dibiarkan”.', 'Perlu ditinjau (27)', 'Sudah ditinjau (3)')
    await page.key('Control+z')
    await page.sees('3 tindakan diurungkan.', 'Perlu ditinjau (30)', 'Sudah ditinjau (0)')
    await page.tabTo('Pilih: Menyukai unggahan @paslon_contoh', true)
    await page.key('End')
    await expect.poll(() => page.focusedRow()).toBe(30)
    await page.key('Control+a')
    await page.sees('30 dipilih')
    await page.key('Escape')
    await page.seesNot('30 dipilih')
  })
})

test('at 360 × 640 by finger: the question first, a row, its code for the phone, the word, and back', async ({
  started,
}) => {
  await OwnPage.at(started, FOOTPRINT, async page => {
    await page.hands.resize(360, 640)
    await page.choose(await makeInstagramExport({ likes: likes(6) }), ZIP)
    await page.sees('Perlu ditinjau (6)')
    await page.tap('Ya, atau mungkin')
    await page.sees('Jangan batalkan atau hapus apa pun dulu', 'Bicarakan dengan bagian kepegawaian')
    await page.seesNot('Mulai satu per satu')
    await page.tap('Ubah jawaban saya')
    await page.tap('Tidak')
    await page.tapFirst('.review-head')
    await page.tap('Buka di ponsel')
    await page.sees('https://www.instagram.com/p/Cuji0000/', 'Pindai dengan kamera ponsel')
    expect(await page.count('.qr-code path')).toBe(1)
    await page.tap('Sudah saya batalkan')
    await page.sees('Ditandai “dibatalkan (kata saya)”.', 'Perlu ditinjau (5)')
    await page.tap('Urungkan')
    await page.sees('Perlu ditinjau (6)')
    const wide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    expect(await page.hands.evaluate(wide, null)).toBe(0)
  })
})

test('hostile names and addresses stay text: no markup, no script’s link, nothing asked of anybody', async ({
  started,
  sites,
}) => {
  const hostile = HOSTILE_ADDRESSES.map((address, index) => ({
    title: 'paslon_contoh',
    string_list_data: [
      { href: address, value: HOSTILE_NAMES[index], timestamp: Math.floor(Date.now() / 1000) - index },
    ],
  }))
  await OwnPage.at(started, FOOTPRINT, async page => {
    const member = 'your_instagram_activity/likes/liked_posts_1.json'
    const content = JSON.stringify({ likes_media_likes: hostile })
    const file = await makeInstagramExport({ likes: likes(1), extra: [{ name: member, content }] })
    for (const name of HOSTILE_NAMES.slice(0, 5)) {
      const fileName = `${name.replaceAll('/', '∕')}.zip`
      await page.choose(new File([file], fileName), ZIP)
      await page.sees(fileName)
    }
    await page.press('Tidak')
    await page.pressFirst('.review-head')
    await page.press('Saya biarkan')
    await page.write('.review-reason input', '<b>=1</b>{a}')
    await page.press('Simpan')
    await page.press('Sudah ditinjau (1)')
    await page.sees('Alasan saya: <b>=1</b>{a}')
    const found = await page.hands.evaluate(
      () => ({
        broken: document.body.dataset.broken ?? '',
        markup: [...document.querySelectorAll('#app :is(script, iframe, img, base, object, embed, b, style)')].length,
        handlers: [...document.querySelectorAll('#app *')].flatMap(one =>
          one.getAttributeNames().filter(name => name.startsWith('on')),
        ),
        links: [...document.querySelectorAll('a')].map(({ protocol }) => protocol),
      }),
      null,
    )
    expect(found).toMatchObject({ broken: '', markup: 0, handlers: [] })
    for (const protocol of found.links) expect(['https:', 'chrome-extension:', 'moz-extension:']).toContain(protocol)
  })
  expect(sites.refused.filter(host => host.includes('jahat'))).toEqual([])
})

test('what is open stands on the button and in the popup alike, and on neither where the person wants none', async ({
  started,
  driver,
}) => {
  await driver.store({ settings: DEFAULT_SETTINGS })
  await OwnPage.at(started, FOOTPRINT, async page => {
    await page.choose(await makeInstagramExport({ likes: likes(3) }), ZIP)
    await page.sees('Perlu ditinjau (3)')
    const badge = () => page.hands.evaluate(badgeNow, null)
    await expect.poll(badge).toEqual(['3', 'Jejak Netral: 3 perlu ditinjau'])
    await OwnPage.at(started, 'popup.html', popup => popup.sees('3 tindakan masih perlu ditinjau'))
    await driver.store({ settings: { ...DEFAULT_SETTINGS, badge: false } })
    await expect.poll(badge).toEqual(['', 'Jejak Netral'])
    await OwnPage.at(started, 'popup.html', popup => popup.seesNot('masih perlu ditinjau'))
    await page.press('Hapus semua jejak')
    await page.press('Hapus semuanya')
    await page.sees('Semua jejak sudah dihapus')
  })
  await expect.poll(async () => (await driver.storage())['open-count']).toBe(0)
})

interface ButtonOfToolbar {
  getBadgeText(of: object): Promise<string>
  getTitle(of: object): Promise<string>
}
function badgeNow(): Promise<string[]> {
  const world = globalThis as unknown as { browser?: { action: ButtonOfToolbar }; chrome: { action: ButtonOfToolbar } }
  const { action } = world.browser ?? world.chrome
  return Promise.all([action.getBadgeText({}), action.getTitle({})])
}
