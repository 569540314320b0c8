import { fingerprintOf } from '../../lib/packs/keys'
import { footprint } from '../../lib/text/footprint-id'
import { keep } from '../../lib/text/keep-id'
import { EDITOR, ONE, packFile } from '../packs/agency'
import { coffeePack, publish } from '../sites/agency/publish'
import { sent } from './expectations'
import { ONCE } from './fixtures'
import { everythingKept } from './own-page'
import { ADD, ask, expect, LISTS, needsNginx, OwnPage, place, subscriptions, test, withoutPacks } from './packs'
import { likeOf, X } from './x'

const fileOf = async (more: Parameters<typeof coffeePack>[0] = {}) =>
  new File([(await packFile(coffeePack(more), [EDITOR])) as Uint8Array<ArrayBuffer>], 'pack.json')
const COFFEE = likeOf('menu')

test.beforeEach(async ({ driver }) => withoutPacks(driver))
test.afterEach(async ({ driver }) => withoutPacks(driver))

test('erasing the rest leaves nothing that says whose list was followed', ONCE, async ({ started, driver }) => {
  await OwnPage.at(started, LISTS, async page => {
    await page.choose(await fileOf(), '.add-list-file')
    await page.press('Sidik jarinya sama')
    await page.press('Pakai daftar ini')
    await page.sees('dipakai mulai sekarang')
  })
  await OwnPage.at(started, 'options.html#/jejak', async page => {
    expect(Object.keys(await page.hands.evaluate(everythingKept, null))).toContain('paket/states')
    await page.press(keep.everything)
    await page.press(keep.alsoRest)
    await page.press(footprint.eraseYes)
    await page.sees(footprint.erased, keep.checkedNothing)
    expect(await page.hands.evaluate(everythingKept, null)).toEqual({})
  })
  expect(await subscriptions(driver)).toEqual([])
})

test('a file is looked at, compared, and used only then; its account is paused, others are not', async ({
  started,
  driver,
  sites,
}) => {
  await OwnPage.at(started, LISTS, async page => {
    await page.choose(await fileOf(), '.add-list-file')
    await page.sees('Instansi Contoh', 'Sidik jari kunci', ...(await fingerprintOf(ONE)).split(' '))
    expect(await subscriptions(driver)).toEqual([])
    await page.press('Sidik jarinya sama')
    expect(await subscriptions(driver)).toEqual([])
    await page.press('Pakai daftar ini')
    await page.sees('dipakai mulai sekarang')
  })
  await driver.open(X.home())
  await driver.press(COFFEE)
  await expect.poll(async () => (await driver.asked()).text).toContain('Daftar Instansi Contoh') // names may come a moment later
  await driver.answer('Jangan sukai')
  await driver.press(likeOf('plain'))
  await sent(sites, 'FavoriteTweet 1990000000000000001')
})

test('a list followed by its address: plain requests that say nothing of the person, and an update that is told in words', async ({
  started,
  driver,
  agency,
  sites,
}) => {
  test.slow()
  needsNginx()
  const { folder, address } = await place(agency, 'asks')
  await publish(folder)
  await agency.forget()
  await OwnPage.at(started, `${ADD}/${encodeURIComponent(address)}`, async page => {
    expect(await agency.requests()).toEqual([]) // opening the page asks nobody
    await page.press('Periksa alamat')
    await page.press('Sidik jarinya sama')
    await page.press('Pakai daftar ini')
    await page.sees('dipakai mulai sekarang')
    const [pair] = coffeePack().accounts ?? []
    await publish(folder, { serial: 8, accounts: [pair!, { ...pair!, who: 'Relawan Teh Contoh' }] })
    expect(await ask(driver)).toMatchObject({ serial: 8, failures: 0, change: { from: 7, to: 8 } })
    await page.press('Perubahan terakhir')
    await page.sees('1 akun masuk: Relawan Teh Contoh')
  })
  const asked = await agency.requests()
  expect(asked.map(({ path }) => path.split('/').at(-1))).toEqual([
    'head.json',
    'pack-1-7.json',
    'head.json',
    'pack-1-8.json',
  ])
  for (const { method, cookie, referer, conditional, language, origin } of asked) {
    expect({ method, cookie, referer, conditional, language }).toEqual({
      method: 'GET',
      cookie: '',
      referer: '',
      conditional: '',
      language: 'id',
    })
    // Firefox would name the profile; a frame without origin asks there.
    expect(origin).toMatch(driver.browser === 'firefox' ? /^null$/ : /^chrome-extension:\/\/[a-p]{32}$/)
  }
  expect(sites.refused.filter(host => !host.includes('mozilla') && !host.includes('google'))).toEqual([])
})
