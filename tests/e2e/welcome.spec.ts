import { DEFAULT_SETTINGS } from '../../lib/model/settings'
import { Driver } from './driver/driver'
import { expect, test } from './fixtures'
import { OwnPage } from './own-page'

const HELLO = 'welcome.html'
const ABOUT = 'welcome.html#/anda'
const TRY = 'welcome.html#/coba'

test.beforeEach(({ driver }) => driver.store({ settings: DEFAULT_SETTINGS, counts: {} }))
test.afterEach(({ driver }) => driver.store({ settings: DEFAULT_SETTINGS, counts: {} }))

test('a first install opens the welcome', ({ started }) => {
  expect(started.openedAtInstall).toMatch(/^[\w-]+:\/\/[\w-]+\/welcome\.html$/)
})

test('it says first what it cannot do, and can be skipped at every step but the last, which ends it', async ({
  started,
  driver,
}) => {
  test.slow() // five pages, one after the other
  for (const step of ['mulai', 'anda', 'situs', 'coba']) {
    await OwnPage.at(started, `${HELLO}#/${step}`, async page => {
      if (step === 'mulai') await page.sees('Di aplikasi ponsel pengingat tidak bekerja')
      await page.press('Lewati perkenalan')
      await page.sees('Mulai dari data Anda sendiri')
    })
  }
  await OwnPage.at(started, `${HELLO}#/jejak`, async page => {
    await page.sees('Langkah 5 dari 5')
    await page.seesNot('Lewati perkenalan')
    await page.press('Buka Jejak saya')
    await page.sees('Mulai dari data Anda sendiri')
  })
  expect((await driver.storage()).settings).toEqual(DEFAULT_SETTINGS)
})

test('what I choose is kept at once, stands in Setelan, and is there when I come back', async ({ started }) => {
  await OwnPage.at(started, HELLO, async page => {
    await page.press('Lanjut')
    await page.sees('Tentang Anda')
    await page.hands.evaluate(choosePppk, null)
    await page.sees('Sanksinya menurut PP 49/2018') // a line more: what is below has moved
    await page.press('Saya sedang cuti di luar tanggungan negara')
    await page.write('.add-account input', 'dinas_contoh')
    await page.press('Tambahkan')
    await page.sees('@dinas_contoh')
    await page.press('Lanjut')
    await page.sees('Peramban sudah memberi izin', 'www.instagram.com')
    await page.press('Pengingat di Instagram')
    await page.sees('Nonaktif')
  })
  const keptIn = (path: string) =>
    OwnPage.at(started, path, async page => {
      await page.sees('@dinas_contoh')
      expect(await page.value('.field select')).toBe('pppk')
      expect(await page.count('[role="switch"][aria-checked="true"]')).toBeGreaterThan(0)
    })
  await keptIn('options.html#/setelan')
  await keptIn(ABOUT)
  await OwnPage.at(started, 'options.html#/setelan', async page => {
    await page.press('Buka perkenalan lagi')
    await page.sees('Selamat datang')
    await page.press('Situs')
    await page.sees('Nonaktif')
  })
})

test('the try-out asks as on a site, by the same judge; nothing of it is counted or kept', async ({
  started,
  desk,
  driver,
}) => {
  const kept = async () => {
    const { settings, counts, health, 'own-list': own } = await driver.storage()
    return { settings, counts, health, own }
  }
  const before = await kept()
  await OwnPage.at(started, TRY, async page => {
    const person = new Driver(page.hands, started, desk)
    await page.press('Suka: unggahan @paslon_contoh')
    const { title, text, buttons } = await person.asked()
    expect(title).toBe('Sukai unggahan @paslon_contoh?')
    expect(text).toContain('SKB 2/2022 Lampiran II B.6')
    expect(text).toContain('Pemilihan Wali Kota Contoh (karangan), masa calon')
    expect(buttons).toEqual(['Jangan sukai', 'Tetap sukai'])
    await person.answer('Jangan sukai')
    await page.sees('Tidak jadi.')
    expect(await page.count('[aria-pressed="true"]')).toBe(0)

    await page.press('Suka: unggahan @paslon_contoh')
    await person.answer('Tetap sukai')
    await page.sees('Anda yang memutuskan')
    expect(await page.count('[aria-pressed="true"]')).toBe(1)

    await page.press('Suka: unggahan @paslon_contoh')
    await page.sees('Dibatalkan, tanpa pertanyaan.')
    await page.press('Suka: unggahan @dapur_contoh')
    await page.sees('Langsung terkirim.')
    expect(await person.dialog()).toBeNull()
  })
  expect(await kept()).toEqual(before)
})

test('in English, by one press', async ({ started }) => {
  await OwnPage.at(started, HELLO, async page => {
    await page.press('English')
    await page.sees('In phone apps the reminder does not work')
    expect(await page.hands.evaluate(() => document.documentElement.lang, null)).toBe('en')
    await page.press('Bahasa Indonesia')
    await page.sees('Selamat datang')
  })
})

/** Runs in the page: the status as if it had been chosen from the list, which only a person's hand can open. */
function choosePppk(): void {
  const select = document.querySelector('.field select') as HTMLSelectElement
  select.value = 'pppk'
  select.dispatchEvent(new Event('change', { bubbles: true }))
}
