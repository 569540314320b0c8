import { fingerprintOf } from '../../lib/packs/keys'
import { EDITOR, ONE, packFile } from '../packs/agency'
import { coffeePack, publish } from '../sites/agency/publish'
import { sent } from './expectations'
import {
  ADD,
  ask,
  expect,
  follow,
  LISTS,
  noNginxHere,
  OwnPage,
  place,
  subscriptions,
  test,
  withoutPacks,
} from './packs'
import { likeOf, X } from './x'

const fileOf = async (more: Parameters<typeof coffeePack>[0] = {}) =>
  new File([(await packFile(coffeePack(more), [EDITOR])) as Uint8Array<ArrayBuffer>], 'pack.json')
const COFFEE = likeOf('menu')

test.beforeEach(async ({ driver }) => withoutPacks(driver))
test.afterEach(async ({ driver }) => withoutPacks(driver))

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
  expect((await driver.asked()).text).toContain('Daftar Instansi Contoh')
  await driver.answer('Jangan sukai')
  await driver.press(likeOf('plain'))
  await sent(sites, 'FavoriteTweet 1990000000000000001')
})
