import type { Page } from '@playwright/test'
import { someActs } from './exports'
import type { Extension } from './extension'
import { choose } from './footprint'
import { BY_POLICY, type State, store } from './states'

const WORDS = 'sepeda hujan kopi lumbung'
const DAY = 86_400_000
const SETTINGS = {
  language: 'id',
  person: { status: 'unset', spouseOfCandidate: false, unpaidLeave: false, officeAccounts: [] },
  sitesOff: [],
  packsOff: [],
  rests: {},
  badge: true,
}

/** A page of the footprint with an export in it, kept where it is said; nothing of the state before. */
async function filled({ open }: Extension, footprint: 'device' | 'memory'): Promise<Page> {
  const page = await open('options.html#/daftar')
  await store(page, { settings: { ...SETTINGS, footprint } })
  await page.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases()) if (name !== 'paket') indexedDB.deleteDatabase(name)
  })
  await page.goto(page.url().replace(/#.*/, '#/jejak'))
  await page.reload()
  await choose(page, await someActs(6))
  await page.waitForSelector('.review-row')
  // The list above has pictures of its own.
  await page.addStyleTag({ content: '.frame-body > :not(.page-head, [aria-labelledby=my-data]) { display: none }' })
  return page
}
const card = (page: Page, title: string) =>
  page.locator('section.card', { has: page.getByRole('heading', { name: title, exact: true }) })
const fields = (page: Page) => page.locator('input[autocomplete$=password]')

async function locked(extension: Extension): Promise<Page> {
  const page = await filled(extension, 'device')
  const lock = card(page, 'Kunci dengan kata sandi')
  await lock.getByRole('button', { name: 'Pasang kata sandi' }).click()
  await fields(page).nth(0).fill(WORDS)
  await fields(page).nth(1).fill(WORDS)
  await page.keyboard.press('Enter')
  await lock.locator('.notice-done').waitFor({ timeout: 15_000 })
  await lock.scrollIntoViewIfNeeded()
  return page
}
async function riwayat({ open }: Extension, values: Record<string, unknown>, stub = ''): Promise<Page> {
  const page = await open('options.html#/riwayat')
  await store(page, { settings: { ...SETTINGS, footprint: 'memory', history: true }, history: [], ...values })
  if (stub) await page.addInitScript(stub)
  await page.reload()
  await page.waitForSelector('h1')
  return page
}

const ENTRIES = [
  {
    id: 'a',
    answer: 'dropped',
    account: { platform: 'x', handle: 'paslon_contoh' },
    reason: 'window-open',
    rule: 'SKB 2/2022, Lampiran II, B.6',
  },
  { id: 'b', answer: 'released', account: { platform: 'x', handle: 'komunitas_contoh' }, reason: 'own-list' },
  {
    id: 'c',
    account: { platform: 'instagram', handle: 'calon_contoh' },
    platform: 'instagram',
    action: 'comment',
    reason: 'window-open',
  },
].map((entry, index) => ({ platform: 'x', action: 'like', at: Date.now() - (index + 1) * DAY * 1.3, ...entry }))

export const KEEP_STATES: State[] = [
  {
    name: 'keep-mine',
    reach: async extension => {
      const page = await filled(extension, 'memory')
      await page.getByRole('heading', { name: 'Data saya' }).scrollIntoViewIfNeeded()
      return page
    },
  },
  {
    name: 'keep-set',
    reach: async extension => {
      const page = await filled(extension, 'device')
      const lock = card(page, 'Kunci dengan kata sandi')
      await lock.getByRole('button', { name: 'Pasang kata sandi' }).click()
      await fields(page).nth(0).fill('pendek')
      await page.keyboard.press('Enter')
      await lock.scrollIntoViewIfNeeded()
      return page
    },
  },
  { name: 'keep-lock-on', reach: locked },
  {
    name: 'keep-locked',
    reach: async extension => {
      const page = await locked(extension)
      await page.reload()
      await fields(page).fill('bukan ini')
      await page.keyboard.press('Enter')
      await page.locator('.field-problem').waitFor({ timeout: 15_000 })
      await page.locator('details summary').click()
      return page
    },
  },
  {
    name: 'keep-forgot-question',
    viewOnly: true,
    reach: async extension => {
      const page = await locked(extension)
      await page.reload()
      await page.locator('details summary').click()
      await page.getByRole('button', { name: 'Hapus jejak yang terkunci' }).click()
      return page
    },
  },
  {
    name: 'keep-backup',
    reach: async extension => {
      const page = await filled(extension, 'memory')
      await page.getByRole('button', { name: 'Buat cadangan' }).click()
      await card(page, 'Cadangan').scrollIntoViewIfNeeded()
      return page
    },
  },
  {
    name: 'keep-restore-refused',
    reach: async extension => {
      const page = await filled(extension, 'memory')
      const buffer = Buffer.from('bukan cadangan')
      await page.setInputFiles('input[accept=".jejak"]', { name: 'foto.jejak', mimeType: 'text/plain', buffer })
      await fields(page).fill(WORDS)
      await page.keyboard.press('Enter')
      await card(page, 'Cadangan').locator('.notice-attention').scrollIntoViewIfNeeded()
      return page
    },
  },
  {
    name: 'keep-retention-question',
    viewOnly: true,
    reach: async extension => {
      const page = await filled(extension, 'memory')
      await page.getByLabel('Setelah 90 hari').click()
      return page
    },
  },
  {
    name: 'keep-counted',
    reach: async extension => {
      const page = await filled(extension, 'memory')
      await page.getByRole('button', { name: 'Periksa apa yang tersimpan' }).click()
      await page.locator('.keep-counts').scrollIntoViewIfNeeded()
      return page
    },
  },
  { name: 'riwayat-off', reach: extension => riwayat(extension, { settings: { ...SETTINGS, footprint: 'memory' } }) },
  { name: 'riwayat-empty', reach: extension => riwayat(extension, {}) },
  { name: 'riwayat-entries', reach: extension => riwayat(extension, { history: ENTRIES }) },
  { name: 'riwayat-managed', reach: extension => riwayat(extension, {}, BY_POLICY) },
  {
    name: 'kebersihan',
    reach: async ({ open }) => {
      const page = await open('options.html#/kebersihan')
      await store(page, { hygiene: { x: { tags: '2026-11-20', bio: '2026-11-20' } } })
      await page.locator('.hygiene-row').first().waitFor()
      return page
    },
  },
]
