import { DAY_MS } from '../../lib/base/time'
import { reportSchema } from '../../lib/model/schemas/report'
import { DEFAULT_SETTINGS } from '../../lib/model/settings'
import { type MadeAct, makeInstagramExport } from '../archives/make-instagram'
import { writeZip } from '../archives/write-zip'
import type { Started } from './driver/hands'
import { expect, ONCE, test } from './fixtures'
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
  OwnPage.at(started, 'popup.html', async page => {
    const kept = Object.entries(await page.hands.evaluate(everythingKept, null))
    return Object.fromEntries(kept.filter(([name]) => !name.startsWith('paket/'))) // lists are no footprint
  })

test.beforeEach(async ({ driver }) => {
  await driver.store({ settings: DEFAULT_SETTINGS, 'own-list': [], counts: {} })
})
// Whatever a failed journey left.
test.afterEach(async ({ started }) => {
  await OwnPage.erase(started)
})

test(
  'an export becomes a list; a mark stays over a reload; twice is once; erased is gone',
  ONCE,
  async ({ started }) => {
    const file = await anExport()
    await OwnPage.at(started, FOOTPRINT, async page => {
      await page.choose(file, ZIP)
      await page.sees('Selesai dibaca', '44 catatan dibaca, semuanya baru.')
      await page.sees('Langkah berikutnya: tinjau 3 tindakan', 'Apakah Anda sedang dilaporkan atau diperiksa?')
      await page.sees('1 tindakan “suka” di Instagram: data ekspor tidak menyebut milik siapa')
      await page.press('Mulai meninjau')
      expect(await page.hands.evaluate(() => document.activeElement?.id, null)).toBe('bagian-tanya')

      await page.pressFirst(ROW)
      await page.sees('Menyukai unggahan @paslon_contoh', 'Aturan pada tanggal itu', 'Rentang sanksi')
      await page.press('Tidak')
      await page.sees('Buka unggahan', 'Begitu Anda membatalkannya di situsnya')
      await page.press('Saya biarkan')
      await page.write('.review-reason input', 'tugas')
      await page.press('Simpan')
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
  },
)

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

test(
  'a month of the timeline and a kind narrow the list together; the filter goes by one press',
  ONCE,
  async ({ started }) => {
    const long = acts('paslon_contoh', 3)
    const file = await makeInstagramExport({
      likes: [...long, ...acts('dapur.contoh', 400)],
      comments: [{ who: 'paslon_contoh', at: new Date(Date.now() - DAY_MS).toISOString(), text: 'Semangat' }],
    })
    await OwnPage.at(started, FOOTPRINT, async page => {
      await page.pressFirst('input[value="memory"]')
      await page.choose(file, ZIP)
      await page.sees('Perlu ditinjau (4)', 'Garis waktu')
      const months = await page.count('.timeline-month')
      expect(months).toBeGreaterThan(12)
      await page.pressFirst('.timeline-month') // more than a year ago: nothing of the list is in it
      await page.sees('Perlu ditinjau (0)', 'Hanya ')
      await page.pressFirst('.timeline-month')
      await page.sees('Perlu ditinjau (4)')
      await page.press('Saring dan urutkan')
      await expect.poll(() => page.count('option[value=comment]')).toBe(1)
      await page.hands.evaluate(() => {
        const kind = [...document.querySelectorAll('select')].find(select => select.querySelector('[value=comment]'))
        if (!kind) throw new Error('no filter by kind')
        kind.value = 'comment'
        kind.dispatchEvent(new Event('change', { bubbles: true }))
      }, null)
      await page.sees('Perlu ditinjau (1)', 'Mengomentari unggahan @paslon_contoh')
      await page.press('Tampilkan semua lagi')
      await page.sees('Perlu ditinjau (4)')
    })
  },
)

test(
  'a report as data and as a table, with names and without; on paper it says what it is',
  ONCE,
  async ({ started }) => {
    await OwnPage.at(started, FOOTPRINT, async page => {
      await page.pressFirst('input[value="memory"]')
      await page.choose(await anExport(), ZIP)
      await page.sees('Perlu ditinjau (3)')
      await page.keepSaved()
      await page.press('Simpan data (JSON)')
      const report = reportSchema.parse(JSON.parse(await page.saved()))
      expect(report.rows.map(({ account, state }) => [account, state])).toEqual(
        Array(3).fill(['@paslon_contoh', 'open']),
      )
      expect(report).toMatchObject({ total: 44, cannotTell: [{ reason: 'unknown-target', count: 1 }] })
      await page.press('Simpan tabel (CSV)')
      expect(await page.saved()).toContain("'@paslon_contoh")
      await page.pressFirst('[role="switch"]')
      await page.press('Simpan tabel (CSV)')
      const without = await page.saved()
      expect(without).toContain('akun 1')
      expect(without).not.toContain('paslon_contoh')

      await page.hands.evaluate(() => {
        globalThis.print = () => {
          document.body.dataset.printed = document.querySelector('.report-sheet')?.textContent ?? ''
        }
      }, null)
      await page.press('Cetak atau simpan PDF')
      const printed = () => page.hands.evaluate(() => document.body.dataset.printed ?? '', null)
      await expect.poll(printed).toContain('Laporan pribadi, dibuat sendiri; bukan bukti resmi.')
      expect(await printed()).toContain('44 tindakan dibaca dari Instagram')
    })
  },
)

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
  test(`a bad archive says what it is and what to do: ${name}`, ONCE, async ({ started }) => {
    await OwnPage.at(started, FOOTPRINT, async page => {
      await page.choose(await file(), ZIP)
      await page.sees(sentence)
      await page.sees('Mulai dari data Anda sendiri') // and nothing is lost or stuck
    })
  })
}
