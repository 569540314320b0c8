import { DAY_MS } from '../../lib/base/time'
import { reportSchema } from '../../lib/model/schemas/report'
import { DEFAULT_SETTINGS } from '../../lib/model/settings'
import { footprint } from '../../lib/text/footprint-id'
import { keep } from '../../lib/text/keep-id'
import { common } from '../../lib/text/pages-id'
import { type MadeAct, makeInstagramExport } from '../archives/make-instagram'
import { expect, ONCE, test } from './fixtures'
import { everythingKept, everyWordKept, OwnPage } from './own-page'

const FOOTPRINT = 'options.html#/jejak'
const ZIP = 'input[type=file][multiple]'
const BACKUP = 'input[accept=".jejak"]'
const WORDS = 'kopi hujan'

const acts = (who: string, count: number): MadeAct[] =>
  Array.from({ length: count }, (_, index) => ({
    who,
    at: new Date(Date.now() - (index + 1) * DAY_MS).toISOString(),
    post: `${who.slice(0, 4)}${index}`,
  }))
const anExport = () => makeInstagramExport({ likes: [...acts('paslon_contoh', 3), ...acts('dapur.contoh', 20)] })

test.beforeEach(async ({ driver }) => {
  await driver.store({ settings: DEFAULT_SETTINGS, 'own-list': [], counts: {}, keeping: { idle: 15, retention: 0 } })
})
test.afterEach(({ started }) => OwnPage.erase(started))

/** Writes a passphrase into the fields of the open form, and sends it off with Enter. */
async function passphrase(page: OwnPage, ...words: string[]): Promise<void> {
  for (const [index, each] of words.entries()) {
    await page.hands.evaluate(
      number => document.querySelectorAll<HTMLInputElement>('input[autocomplete$="password"]')[number]?.focus(),
      index,
    )
    for (const letter of each) {
      await page.hands.keyDown(letter)
      await page.hands.keyUp(letter)
    }
  }
  await page.hands.keyDown('Enter')
  await page.hands.keyUp('Enter')
}

/** Presses what bears this name with Enter, from the place of its own section on by Tab alone. */
async function byKeys(page: OwnPage, name: string): Promise<void> {
  const focused = () => page.hands.evaluate(() => document.activeElement?.textContent?.trim() ?? '', null)
  await page.hands.evaluate(() => document.querySelector<HTMLElement>('[href="#/kebersihan"]')?.focus(), null)
  for (let tabs = 0; tabs < 40 && (await focused()) !== name; tabs++) {
    await page.hands.keyDown('Tab')
    await page.hands.keyUp('Tab')
  }
  expect(await focused()).toBe(name)
  await page.hands.keyDown('Enter')
  await page.hands.keyUp('Enter')
}

/** The report as data, without the moment it was made. */
async function reported(page: OwnPage) {
  await page.press('Simpan data (JSON)')
  const { made: _, ...report } = reportSchema.parse(JSON.parse(await page.saved()))
  return report
}

test(
  'a backup, everything erased and counted to nothing, restored: the report is the same',
  ONCE,
  async ({ started, driver }) => {
    test.setTimeout(40_000)
    await driver.store({
      'own-list': [{ account: { platform: 'x', handle: 'kanal_contoh' }, as: 'hold', added: '2026-11-20' }],
    })
    await OwnPage.at(started, FOOTPRINT, async page => {
      await page.choose(await anExport(), ZIP)
      await page.sees('Perlu ditinjau (3)')
      await page.pressFirst('.review-head')
      await page.press('Tidak') // neither reported nor examined
      await page.press('Bukan saya')
      await page.sees('Sudah ditinjau (1)')
      await page.keepSaved()
      const before = await reported(page)

      await page.press(keep.make)
      await passphrase(page, WORDS, 'kopi')
      await page.sees(keep.notSame)
      await passphrase(page, '', ' hujan')
      await page.sees('Cadangan disimpan sebagai cadangan-')
      const file = await page.savedFile('cadangan.jejak')
      expect(await file.text()).not.toContain('paslon_contoh')

      await page.press(footprint.erase)
      await page.press(keep.alsoRest)
      await page.press(footprint.eraseYes)
      await page.sees('Semua jejak sudah dihapus', keep.checkedNothing)
      expect(await page.hands.evaluate(everythingKept, null)).toEqual({})
      const left = Object.entries(await driver.storage()).filter(([key]) => !/^(snapshot|face|policy)/.test(key))
      expect(left.filter(([, value]) => !['0', '[]', '{}'].includes(JSON.stringify(value)))).toEqual([])

      await page.choose(new File(['bukan'], 'foto.jejak'), BACKUP)
      await passphrase(page, WORDS)
      await page.sees(keep.problems['not-a-backup'], keep.untouched)
      await page.choose(file, BACKUP)
      await passphrase(page, WORDS)
      await page.sees('Cadangan dipulihkan: 23 tindakan dibaca, semuanya baru.', '1 akun ditambahkan')
      await page.sees('Perlu ditinjau (2)', 'Sudah ditinjau (1)')
      expect(await reported(page)).toEqual(before)
      expect(await driver.storage()).toMatchObject({ 'own-list': [{ account: { handle: 'kanal_contoh' } }] })
    })
  },
)

test('locked, nothing can be read; the passphrase opens it to the same list; the lock goes again', async ({
  started,
}) => {
  test.setTimeout(60_000)
  await OwnPage.at(started, FOOTPRINT, async page => {
    await page.choose(await anExport(), ZIP)
    await page.sees('Perlu ditinjau (3)')
    expect(await page.hands.evaluate(everyWordKept, null)).toContain('paslon_contoh')
    await page.press(keep.lockSet)
    await passphrase(page, 'pendek', 'pendek')
    await page.sees(keep.tooShort)
    await page.press(common.cancel)
    await page.press(keep.lockSet)
    await passphrase(page, WORDS, WORDS)
    await page.sees(keep.lockIsSet, 'Perlu ditinjau (3)')
    const disk = await page.hands.evaluate(everyWordKept, null)
    expect(disk).not.toContain('contoh')
    expect(disk.length).toBeGreaterThan(500)

    await page.reload()
    await page.sees(keep.locked)
    await page.seesNot('paslon_contoh')
    await page.seesNot('Perlu ditinjau')
    await passphrase(page, 'kopi')
    await page.sees(keep.wrong)
    await passphrase(page, ' hujan')
    await page.sees('Perlu ditinjau (3)')
    await page.pressFirst('.review-head')
    await page.press('Tidak') // neither reported nor examined
    await page.press('Bukan saya')
    await page.sees('Sudah ditinjau (1)')

    await page.press(keep.lockNow)
    await page.sees(keep.locked)
    await page.seesNot('paslon_contoh')
    await passphrase(page, WORDS)
    await page.sees('Perlu ditinjau (2)', 'Sudah ditinjau (1)')
    await page.press(keep.lockRemove)
    await passphrase(page, WORDS)
    await page.sees(keep.lockGone, 'Sudah ditinjau (1)')
    expect(Object.keys(await page.hands.evaluate(everythingKept, null)).some(name => name.includes('sealed'))).toBe(
      false,
    )
    await page.reload()
    await page.sees('Perlu ditinjau (2)', 'Sudah ditinjau (1)')
  })
})

test('a forgotten passphrase: what is locked can be erased, and nothing is left', ONCE, async ({ started }) => {
  test.setTimeout(40_000)
  await OwnPage.at(started, FOOTPRINT, async page => {
    await page.choose(await anExport(), ZIP)
    await page.press(keep.lockSet)
    await passphrase(page, WORDS, WORDS)
    await page.sees(keep.lockIsSet)
    await OwnPage.at(started, FOOTPRINT, async other => {
      await other.sees(keep.locked)
      await passphrase(other, WORDS)
      await other.sees('Perlu ditinjau (3)')
      await page.press(keep.lockNow)
      await other.sees(keep.locked) // every tab locks
      await other.seesNot('paslon_contoh')
    })
    await page.press(keep.forgot)
    await page.press(keep.forgotErase)
    await page.press(keep.eraseNow)
    await page.sees('Semua jejak sudah dihapus', 'Mulai dari data Anda sendiri')
    expect(await page.hands.evaluate(everythingKept, null)).toEqual({})
  })
})

test('what was kept long ago is erased at opening where the person chose so, and it is said', async ({
  started,
  driver,
}) => {
  await OwnPage.at(started, FOOTPRINT, async page => {
    await page.choose(await anExport(), ZIP)
    await page.pressFirst('.review-head')
    await page.press('Tidak')
    await page.press('Saya biarkan')
    await page.write('.review-reason input', 'tugas')
    await page.press('Simpan')
    await page.sees('Sudah ditinjau (1)')
    await page.hands.evaluate(async () => {
      const answered = <Value>(request: IDBRequest<Value>) =>
        new Promise<Value>(done => {
          request.onsuccess = () => done(request.result)
        })
      const marks = (await answered(indexedDB.open('jejak'))).transaction('marks', 'readwrite').objectStore('marks')
      for (const mark of await answered(marks.getAll()))
        await answered(marks.put({ ...mark, since: mark.since - 31 * 86_400_000 }))
      return null
    }, null)
    await driver.store({ keeping: { idle: 15, retention: 30 } })
    await page.reload()
    await page.sees('1 tindakan yang sudah lebih dari 30 hari dibatalkan atau dibiarkan dihapus', 'Sudah ditinjau (0)')
    await page.sees('Perlu ditinjau (2)')
  })
})

test('a file, or a site, is erased alone', ONCE, async ({ started }) => {
  await OwnPage.at(started, FOOTPRINT, async page => {
    await page.choose(await anExport(), ZIP)
    await page.sees('Perlu ditinjau (3)')
    const comments = acts('paslon_contoh', 2).map(act => ({ ...act, text: 'Semangat' }))
    await page.choose(new File([await makeInstagramExport({ comments })], 'kedua.zip'), ZIP)
    await page.sees('Perlu ditinjau (5)')
    await page.press('Hapus kedua.zip saja')
    await page.press(keep.eraseNow)
    await page.sees('2 tindakan dihapus. Setelah diperiksa lagi, tidak ada yang tersisa.', 'Perlu ditinjau (3)')
    await page.press('Hapus semua dari Instagram')
    await page.press(keep.eraseNow)
    await page.sees('Mulai dari data Anda sendiri')
    expect(await page.hands.evaluate(everythingKept, null)).toEqual({})
  })
})

test('on a phone, by keyboard alone: locked, opened, a backup made', ONCE, async ({ started }) => {
  test.setTimeout(40_000)
  await OwnPage.at(started, FOOTPRINT, async page => {
    await page.hands.resize(360, 640)
    await page.choose(await anExport(), ZIP)
    await page.sees('Perlu ditinjau (3)')
    await byKeys(page, keep.lockSet)
    await passphrase(page, WORDS, WORDS)
    await page.sees(keep.lockIsSet)
    await byKeys(page, keep.lockNow)
    await page.sees(keep.locked)
    await passphrase(page, WORDS)
    await page.sees('Perlu ditinjau (3)')
    await page.keepSaved()
    await byKeys(page, keep.make)
    await passphrase(page, WORDS, WORDS)
    await page.sees('Cadangan disimpan sebagai')
    const wide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    expect(await page.hands.evaluate(wide, null)).toBe(0)
  })
})
