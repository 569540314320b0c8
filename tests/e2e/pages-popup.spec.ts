import { NO_HEALTH } from '../../lib/model/health'
import { DEFAULT_SETTINGS } from '../../lib/model/settings'
import type { Driver } from './driver/driver'
import type { Started } from './driver/hands'
import { sent, shows } from './expectations'
import { expect, test } from './fixtures'
import { newestTabOnX, OwnPage } from './own-page'
import { control, idOf, likeOf, X } from './x'

const SWITCH = '[role="switch"]'

const popupOver = async <Result>(driver: Driver, started: Started, look: (page: OwnPage) => Promise<Result>) =>
  OwnPage.at(started, `popup.html?tab=${await driver.beside(newestTabOnX)}`, look)

test.beforeEach(async ({ driver }) => {
  await driver.store({ settings: DEFAULT_SETTINGS, 'own-list': [], counts: {}, health: {} })
})
test.afterEach(async ({ driver }) => {
  await driver.store({ settings: DEFAULT_SETTINGS })
})

test('switched off for this site, presses pass; on again, they are paused', async ({ driver, started, sites }) => {
  await driver.open(X.home())
  await popupOver(driver, started, async page => {
    await page.sees('Pengingat di X (Twitter)', 'Aktif')
    await page.pressFirst(SWITCH)
    await page.sees('Anda mematikannya. Tidak ada yang dijeda di situs ini.')
  })
  await driver.press(likeOf('listed'))
  expect(await driver.notAsked()).toBe(true)
  await sent(sites, `FavoriteTweet ${idOf('listed')}`)
  await driver.press(control('listed', 'unlike'))
  await shows(driver, likeOf('listed'))

  await popupOver(driver, started, async page => {
    await page.pressFirst(SWITCH)
    await page.sees('akun kampanye dijeda dulu')
  })
  await driver.press(likeOf('listed'))
  await driver.answer('Jangan sukai')
  await sent(sites, `FavoriteTweet ${idOf('listed')}`, `UnfavoriteTweet ${idOf('listed')}`)
  await popupOver(driver, started, page => page.sees('Hari ini', 'dijeda', 'tidak jadi'))
})

test('an account put on the own list from the popup is paused at once', async ({ driver, started, sites }) => {
  await driver.open(X.home())
  await popupOver(driver, started, async page => {
    await page.sees('Pemilihan Wali Kota Contoh') // all of it is drawn
    await page.write('.add-account input', '@teman_baik')
    await page.press('Tambahkan')
    await page.sees('@teman_baik masuk ke daftar Anda.')
  })
  await driver.press(likeOf('plain'))
  const seen = await driver.asked()
  expect(seen.text).toContain('daftar Anda sendiri')
  await driver.answer('Jangan sukai')
  await sent(sites)
})

test('the language changes at once, also in a tab that is open', async ({ driver, started }) => {
  await driver.open(X.home())
  await OwnPage.at(started, 'options.html#/setelan', async page => {
    await page.press('English')
    await page.sees('Settings', 'Every change')
  })
  await popupOver(driver, started, page => page.sees('Reminder on X (Twitter)', 'What applies today'))
  await driver.press(likeOf('listed'))
  await driver.settle()
  expect((await driver.asked()).buttons).toContain("Don't like")
  await driver.answer("Don't like")
})

test('how the reminder does: quiet while it works, said where it drifts, started anew', async ({ driver, started }) => {
  await driver.open(X.home())
  const well = { ...NO_HEALTH, press: 20, call: 20, both: 20 }
  await driver.store({ health: { x: { home: well } } })
  await popupOver(driver, started, async page => {
    await page.sees('Status pengingat')
    await page.seesNot('Bekerja semestinya.')
    await page.press('Status pengingat')
    await page.sees('Bekerja semestinya.')
  })
  await driver.store({ health: { x: { home: well, list: { ...NO_HEALTH, press: 12, call: 1, both: 1 } } } })
  await popupOver(driver, started, page => page.sees('cara situs mengirimnya tidak dikenali'))
  await OwnPage.at(started, 'options.html#/setelan/status', async page => {
    await page.sees('cara situs mengirimnya tidak dikenali', 'Pengingat baru diuji pada tiruan')
    await page.press('Angka per bagian situs')
    await page.sees('Beranda', 'Daftar akun', 'tombol ditekan', '12')
    await page.press('Mulai hitung dari nol')
    await page.sees('Angka dihitung dari nol lagi.')
  })
  expect((await driver.storage()).health).toEqual({})
})
