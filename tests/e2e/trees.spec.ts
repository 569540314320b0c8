import { DEFAULT_SETTINGS } from '../../lib/model/settings'
import { makeInstagramExport } from '../archives/make-instagram'
import { expect, ONCE, test } from './fixtures'
import { newestTabOnX, OwnPage } from './own-page'
import { likeOf, X } from './x'

/** Roles, names and states as the browser gives them to a screen reader, kept in `trees/`; see `playwright.config.ts`. */
test.skip(({ driverName }) => driverName === 'firefox', 'BiDi has no accessibility tree')
test.beforeEach(({ driver }) =>
  driver.store({
    settings: { ...DEFAULT_SETTINGS, footprint: 'memory', footprintChosen: true },
    'own-list': [],
    counts: {},
    practice: { done: [] },
    subscriptions: [],
  }),
)

/** The tree without what changes from day to day. */
const dateless = (tree: string): string =>
  `${tree.trim()}\n`
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .replaceAll(/\d+ \w{3} \d{4}(?:, \d\d\.\d\d WIB)?/g, 'TANGGAL')
    .replaceAll(/baru saja$|\d+ (?:detik|menit) lalu$/gm, 'BARU SAJA')
const treeOf = async (page: OwnPage, part: string) => dateless((await page.hands.tree?.(part)) ?? '')

test('the list and an open row', ONCE, async ({ started }) => {
  const likes = [1, 2].map(hours => ({
    who: 'paslon_contoh',
    at: new Date(Date.now() - hours * 3_600_000).toISOString(),
    post: `Cuji000${hours - 1}`,
  }))
  await OwnPage.at(started, 'options.html#/jejak', async page => {
    await page.choose(await makeInstagramExport({ likes }), 'input[type=file][multiple]')
    await page.sees('Perlu ditinjau (2)')
    await page.press('Tidak')
    await page.pressFirst('.review-head')
    await page.sees('Rentang sanksi')
    expect(await treeOf(page, '.window-list')).toMatchSnapshot('list.txt')
  })
})

test('the first page of the welcome', ONCE, async ({ started }) => {
  await OwnPage.at(started, 'welcome.html', async page => {
    await page.sees('Selamat datang')
    expect(await treeOf(page, 'body')).toMatchSnapshot('welcome.txt')
  })
})

test('a situation of the practice, answered', ONCE, async ({ started }) => {
  await OwnPage.at(started, 'practice.html#/situasi/like-pair', async page => {
    await page.press('Lakukan saja')
    await page.sees('Yang dilakukan pengingat')
    expect(await treeOf(page, 'body')).toMatchSnapshot('practice.txt')
  })
})

test('the popup over a profile, and the dialog over a post', ONCE, async ({ started, driver }) => {
  await driver.store({ 'open-count': 0 }) // another journey's
  await driver.open(X.profile('paslon_contoh'))
  await OwnPage.at(started, `popup.html?tab=${await driver.beside(newestTabOnX)}`, async page => {
    await page.sees('Pemilihan Wali Kota Contoh', '@paslon_contoh')
    expect(await treeOf(page, 'body')).toMatchSnapshot('popup.txt')
  })
  await driver.open(X.home())
  await driver.press(likeOf('listed'))
  await driver.settle()
  expect(dateless(await driver.dialogTree())).toMatchSnapshot('dialog.txt')
})
