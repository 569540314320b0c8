import { DAY_MS } from '../../lib/base/time'
import { DEFAULT_SETTINGS } from '../../lib/model/settings'
import { type MadeAct, makeInstagramExport } from '../archives/make-instagram'
import { writeZip } from '../archives/write-zip'
import type { Started } from './driver/hands'
import { expect, test } from './fixtures'
import { everythingKept, OwnPage } from './own-page'

const FOOTPRINT = 'options.html#/jejak'
const ZIP = 'input[type=file][multiple]'
const ROW = '.review-head'

const acts = (who: string, count: number): MadeAct[] =>
  Array.from({ length: count }, (_, index) => ({
    who,
    at: new Date(Date.now() - (index + 1) * DAY_MS).toISOString(),
    post: `${who.slice(0, 4)}${index}`,
  }))
/** Three likes on a campaign account in its window, forty on a kitchen, one of which nobody can say whose it was. */
const anExport = () =>
  makeInstagramExport({ likes: [...acts('paslon_contoh', 3), ...acts('dapur.contoh', 40), ...acts('', 1)] })

const inStore = (started: Started) =>
  OwnPage.at(started, 'popup.html', page => page.hands.evaluate(everythingKept, null))

test.beforeEach(async ({ driver }) => {
  await driver.store({ settings: DEFAULT_SETTINGS, 'own-list': [], counts: {} })
})
// Whatever a failed journey left.
test.afterEach(async ({ started }) => {
  await OwnPage.at(started, 'popup.html', page =>
    page.hands.evaluate(() => indexedDB.deleteDatabase('jejak') && null, null),
  )
})

test('an export becomes a list; a mark stays over a reload; twice is once; erased is gone', async ({ started }) => {
  const file = await anExport()
  await OwnPage.at(started, FOOTPRINT, async page => {
    await page.choose(file, ZIP)
    await page.sees('Selesai dibaca', '44 catatan dibaca, 44 di antaranya baru.')
    await page.sees('Langkah berikutnya: tinjau 3 tindakan', 'Apakah Anda sedang dilaporkan atau diperiksa?')
    await page.sees('1 suka di Instagram: data ekspor tidak menyebut milik siapa')

    await page.pressFirst(ROW)
    await page.sees('Menyukai unggahan @paslon_contoh', 'Aturan pada tanggal itu', 'Rentang sanksi', 'Buka unggahan')
    await page.press('Saya biarkan')
    await page.sees('Ditandai “dibiarkan”.', 'Perlu ditinjau (2)', 'Sudah ditinjau (1)')
    await page.press('Urungkan')
    await page.sees('Perlu ditinjau (3)', 'Sudah ditinjau (0)')
    await page.pressFirst(`${ROW}[aria-expanded="false"]`)
    await page.press('Bukan saya')
    await page.sees('Sudah ditinjau (1)')

    await page.reload()
    await page.sees('Perlu ditinjau (2)', 'Sudah ditinjau (1)')

    await page.choose(file, ZIP)
    await page.sees('Data ini sudah pernah dibaca', 'Perlu ditinjau (2)', 'Sudah ditinjau (1)')
    expect(Object.keys(await page.hands.evaluate(everythingKept, null))).toContain('jejak/segments')

    await page.press('Hapus semua jejak')
    await page.press('Jangan hapus')
    await page.sees('Perlu ditinjau (2)')
    await page.press('Hapus semua jejak')
    await page.press('Hapus semuanya')
    await page.sees('Semua jejak sudah dihapus', 'Mulai dari data Anda sendiri')
  })
  expect(await inStore(started)).toEqual({})
})

test('kept in memory, nothing is left once the page is closed', async ({ started, driver }) => {
  await OwnPage.at(started, FOOTPRINT, async page => {
    await page.pressFirst('input[value="memory"]')
    await page.choose(await anExport(), ZIP)
    await page.sees('Langkah berikutnya: tinjau 3 tindakan', 'hilang begitu tab ditutup')
    expect(await page.hands.evaluate(everythingKept, null)).toEqual({})
    await page.reload()
    await page.sees('Mulai dari data Anda sendiri')
  })
  expect(await inStore(started)).toEqual({})
  expect(JSON.stringify(await driver.storage())).not.toContain('dapur.contoh')
})

const BAD: [name: string, file: () => File | Promise<File>, sentence: string][] = [
  ['not an archive', () => new File(['bukan arsip'], 'foto-keluarga.zip'), '“foto-keluarga.zip” bukan berkas ekspor'],
  [
    'cut off',
    async () => {
      const whole = await anExport()
      return new File([whole.slice(0, whole.size / 2)], 'setengah.zip')
    },
    'Unduhan “setengah.zip” terpotong',
  ],
  ['an export with nothing in it', () => makeInstagramExport({ likes: [] }), 'Berkasnya terbaca, tetapi tidak memuat'],
  [
    'nothing known in it',
    () => writeZip('lain.zip', [{ name: 'catatan.txt', content: 'x' }]),
    'Tidak ada data yang dikenal di “lain.zip”',
  ],
  [
    'locked by a password',
    () =>
      writeZip('terkunci.zip', [
        {
          name: 'your_instagram_activity/likes/liked_posts.json',
          content: '[]',
          options: { password: 'rahasia', encryptionStrength: 3 },
        },
      ]),
    '“liked_posts.json” terkunci kata sandi',
  ],
]
for (const [name, file, sentence] of BAD) {
  test(`a bad archive says what it is and what to do: ${name}`, async ({ started }) => {
    await OwnPage.at(started, FOOTPRINT, async page => {
      await page.choose(await file(), ZIP)
      await page.sees(sentence)
      await page.sees('Mulai dari data Anda sendiri') // and nothing is lost or stuck
    })
  })
}
