import { DEFAULT_SETTINGS } from '../../lib/model/settings'
import type { Driver } from './driver/driver'
import { expect, ONCE, test } from './fixtures'
import { OwnPage } from './own-page'

const LISTS = 'options.html#/daftar'
const NAME = '.add-account input'
const row = (handle: string, more: object = {}) => ({ platform: 'x', handle, as: 'hold', added: '2026-11-20', ...more })
const listFile = (entries: unknown[]) =>
  new File([JSON.stringify({ format: 'jejak-netral/own-list', version: 1, entries })], 'daftar.json')
const handles = async (driver: Driver) =>
  ((await driver.storage())['own-list'] as { account: { handle: string } }[]).map(({ account }) => account.handle)

test.beforeEach(async ({ driver }) => {
  await driver.store({ settings: DEFAULT_SETTINGS, 'own-list': [] })
})

test('an account is added by its address and taken off again, each with a way back', async ({ started, driver }) => {
  await OwnPage.at(started, LISTS, async page => {
    await page.write(NAME, 'https://x.com/tetangga_contoh/status/1')
    await page.press('Tambahkan')
    await page.sees('@tetangga_contoh masuk ke daftar Anda.')
    expect(await handles(driver)).toEqual(['tetangga_contoh'])
    await page.press('Hapus @tetangga_contoh dari daftar')
    await page.sees('@tetangga_contoh dihapus dari daftar Anda.', 'Belum ada akun.')
    await page.press('Urungkan')
    await expect.poll(() => handles(driver)).toEqual(['tetangga_contoh'])
  })
})

test('what is no account is said, and the list stays as it is', ONCE, async ({ started, driver }) => {
  await OwnPage.at(started, LISTS, async page => {
    await page.write(NAME, 'https://x.com/home')
    await page.press('Tambahkan')
    await page.sees('Alamat ini bukan alamat profil.')
    expect(await handles(driver)).toEqual([])
  })
})

test(
  'a file comes in with what it cannot say named, and goes back out by one press',
  ONCE,
  async ({ started, driver }) => {
    await OwnPage.at(started, LISTS, async page => {
      const file = listFile([
        row('satu_contoh'),
        row('SATU_contoh'),
        row('dua_contoh', { warna: 'ungu' }),
        row('tiga', { platform: 'friendster' }),
      ])
      await page.choose(file)
      await page.sees('2 akun ditambahkan.', '1 akun tertulis lebih dari sekali', '1 baris tidak dapat dibaca', 'warna')
      expect(await handles(driver)).toEqual(['satu_contoh', 'dua_contoh'])
      await page.press('Urungkan')
      await page.sees('2 akun dari berkas dihapus lagi')
      expect(await handles(driver)).toEqual([])
    })
  },
)

test('what is exported comes back the same', ONCE, async ({ started, driver }) => {
  await driver.store({
    'own-list': [{ account: { platform: 'x', handle: 'awal_contoh' }, as: 'hold', added: '2026-11-20' }],
  })
  await OwnPage.at(started, LISTS, async page => {
    await page.keepSaved()
    await page.press('Simpan ke berkas')
    const saved = await page.saved()
    await driver.store({ 'own-list': [] })
    await page.choose(new File([saved], 'daftar.json'))
    await page.sees('1 akun ditambahkan.')
    expect(await handles(driver)).toEqual(['awal_contoh'])
  })
})

test('a huge file and a foreign one change nothing', ONCE, async ({ started, driver }) => {
  await OwnPage.at(started, LISTS, async page => {
    await page.choose(new File([new Uint8Array(4_500_000).fill(32)], 'besar.json'))
    await page.sees('terlalu besar untuk sebuah daftar akun', 'Daftar Anda tidak berubah.')
    await page.choose(new File(['{"accounts":[]}'], 'lain.json'))
    await page.sees('Berkas ini bukan daftar dari Jejak Netral.')
    expect(await handles(driver)).toEqual([])
  })
})
