import { DEFAULT_SETTINGS } from '../../lib/model/settings'
import { Driver } from './driver/driver'
import { expect, ONCE, test } from './fixtures'
import { OwnPage } from './own-page'

const clean = { settings: DEFAULT_SETTINGS, counts: {}, practice: { done: [] } }
test.beforeEach(({ driver }) => driver.store(clean))
test.afterEach(({ driver }) => driver.store(clean))

const CHOICES = '.situation-choices button'
const NEXT = '.explanation .button-main'

test('from the welcome to a certificate: tried once, practised, printed; the answers and the name are kept nowhere', async ({
  started,
  desk,
  driver,
}) => {
  test.slow()
  await OwnPage.at(started, 'welcome.html#/coba', async page => {
    const person = new Driver(page.hands, started, desk)
    await page.press('Suka: unggahan @paslon_contoh')
    await person.answer('Jangan sukai')
    await page.sees('Tidak jadi.')
    await page.press('Lanjut')
    await page.sees('Minta salinan datanya')
    await page.press('Latihan dulu')
    await page.sees('0 dari')
    await page.press('Piagam latihan')
    await page.sees('Coba 5 situasi lagi dulu')
    await page.press('Semua tema')
    await page.press('Mulai')

    // Held, unsure, going on: each is answered kindly, and by the same judge as on a site.
    await page.sees('Anda hendak menyukainya, karena fotonya bagus.')
    await page.press('Lakukan saja')
    await page.sees('Banyak yang akan memilih begitu', 'Dijeda, dengan alasannya', 'SKB 2/2022 Lampiran II B.6')
    for (let round = 0; round < 4; round++) {
      await page.pressFirst(NEXT)
      await expect.poll(() => page.count('.explanation')).toBe(0)
      await page.pressFirst(`${CHOICES}:last-child`)
      await page.sees('Yang dilakukan pengingat')
    }
    await page.reload()
    await page.hands.evaluate(() => {
      location.hash = '#/piagam'
    }, null)
    await page.sees('telah mencoba 5 dari', 'Bukan sertifikat resmi')
    await page.write('.field input', 'Ani Contoh')
    await page.sees('Ani Contoh')
    await page.hands.evaluate(() => {
      globalThis.print = () => {
        document.body.dataset.printed = document.querySelector('.paper')?.textContent ?? ''
      }
    }, null)
    await page.press('Cetak atau simpan PDF')
    const printed = () => page.hands.evaluate(() => document.body.dataset.printed ?? '', null)
    expect(await printed()).toContain('Ani Contoh')
  })
  const { practice, counts } = await driver.storage()
  expect(practice).toEqual({ done: expect.arrayContaining(['like-pair']) })
  expect(counts).toEqual({})
})

test(
  'the pledge is mine: sentences chosen, one of my own; the name is remembered only if I say so',
  ONCE,
  async ({ started, driver }) => {
    await OwnPage.at(started, 'practice.html#/ikrar', async page => {
      await page.sees('Ikrar netralitas pribadi', 'Bukan pengganti pakta integritas')
      await page.pressFirst('.pledge-lines input')
      await page.write('.field:last-of-type input', 'Saya bertanya dulu')
      await expect.poll(() => page.count('.paper ol > li')).toBe(6)
      await page.write('.field:first-of-type input', 'Budi')
      expect((await driver.storage()).practice).toEqual({ done: [] })
      await page.press('Ingat nama ini di peramban ini')
      await expect.poll(async () => (await driver.storage()).practice).toEqual({ done: [], name: 'Budi' })
    })
  },
)

test('by keyboard alone: a situation answered, the explanation has the focus, the next one is one press away', async ({
  started,
  desk,
}) => {
  await OwnPage.at(started, 'practice.html#/situasi/everyday-like', async page => {
    const person = new Driver(page.hands, started, desk)
    const focused = () => page.hands.evaluate(() => document.activeElement?.textContent ?? '', null)
    const goTo = async (name: string) => {
      for (let tabs = 0; tabs < 20 && (await focused()) !== name; tabs++) await person.key('Tab')
      expect(await focused()).toBe(name)
    }
    await page.sees('Sayur asem')
    await goTo('Tahan dulu')
    await person.key('Enter')
    await expect.poll(focused).toContain('Boleh, kok.')
    await goTo('Situasi berikutnya')
    await person.key('Enter')
    await expect.poll(() => page.count('.explanation')).toBe(0)
    await page.sees('Apa yang Anda pilih?')
  })
})

test('help is searched, and its channels say where they are known from', ONCE, async ({ started }) => {
  await OwnPage.at(started, 'help.html', async page => {
    await page.sees('Bila saya dilaporkan', 'Jangan hapus apa pun dulu', 'sigaplapor.bawaslu.go.id', 'Sumber:')
    await page.write('input[type=search]', 'atasan menekan')
    await page.sees('1 bagian cocok', 'Perintah tidak membebaskan')
    await page.seesNot('Jangan hapus apa pun dulu')
    await page.write('input[type=search]', 'zzz')
    await page.sees('Tidak ada yang cocok.')
  })
})
