import type { Page } from '@playwright/test'
import { NO_KEPT_POLICY } from '../../lib/model/policy'
import { EDITOR, packFile } from '../../tests/packs/agency'
import { coffeePack } from '../../tests/sites/agency/publish'
import type { Extension } from './extension'
import { type State, store } from './states'

type More = Parameters<typeof coffeePack>[0]
const CARD = 'section:has(.add-ways)'

async function lists({ open }: Extension): Promise<Page> {
  const page = await open('options.html#/daftar')
  const settings = { language: 'id', footprint: 'memory' }
  await store(page, { settings, 'own-list': [], subscriptions: [], policy: NO_KEPT_POLICY })
  await page.waitForSelector('.add-ways')
  return page
}
async function give(page: Page, more: More = {}): Promise<void> {
  const buffer = Buffer.from(await packFile(coffeePack(more), [EDITOR]))
  await page.setInputFiles('.add-list-file', { name: 'daftar.json', mimeType: 'application/json', buffer })
}
async function offered(extension: Extension, more: More = {}): Promise<Page> {
  const page = await lists(extension)
  await give(page, more)
  await page.waitForSelector('.offer')
  return page
}
async function followed(extension: Extension): Promise<Page> {
  const page = await offered(extension)
  await page.locator('.offer .row button').first().click()
  await page.locator('.offer .button-main').click()
  await page.locator(`${CARD} .notice-done`).waitFor()
  return page
}
const fold = (page: Page) => page.locator('section:has(a[href^="mailto:"]) .pack-more summary').first().click()

/** A list of an agency: offered, compared, used, changed, refused. */
export const LIST_STATES: State[] = [
  { name: 'lists-empty-own', viewOnly: true, reach: lists },
  { name: 'lists-offer', viewOnly: true, at: '.offer', reach: extension => offered(extension) },
  {
    name: 'lists-offer-differs',
    viewOnly: true,
    at: '.fingerprint',
    reach: async extension => {
      const page = await offered(extension)
      await page.locator('.offer .row button').nth(1).click()
      return page
    },
  },
  {
    name: 'lists-offer-compared',
    viewOnly: true,
    at: '.offer',
    reach: async extension => {
      const page = await offered(extension)
      await page.locator('.offer .row button').first().click()
      return page
    },
  },
  { name: 'lists-followed', viewOnly: true, at: CARD, reach: followed },
  {
    name: 'lists-followed-open',
    viewOnly: true,
    at: 'section:has(a[href^="mailto:"])',
    reach: async extension => {
      const page = await followed(extension)
      await fold(page)
      return page
    },
  },
  {
    name: 'lists-update',
    viewOnly: true,
    at: '.offer',
    reach: async extension => {
      const page = await followed(extension)
      const old = coffeePack().accounts ?? []
      const more = old.map(account => ({
        ...account,
        who: 'Relawan Teh Contoh',
        on: [{ platform: 'x' as const, handle: 'warung_teh', seen: { from: '2024-01-01' } }],
      }))
      await give(page, { serial: 8, accounts: [...old, ...more] })
      await page.waitForSelector('.offer')
      return page
    },
  },
  {
    name: 'lists-remove-question',
    viewOnly: true,
    reach: async extension => {
      const page = await followed(extension)
      await page.getByRole('button', { name: 'Berhenti memakai dan hapus' }).click()
      return page
    },
  },
  {
    name: 'lists-trouble',
    viewOnly: true,
    at: CARD,
    reach: async extension => {
      const page = await lists(extension)
      const buffer = Buffer.from('{"payload":"", "signatures":[]}')
      await page.setInputFiles('.add-list-file', { name: 'daftar.json', mimeType: 'application/json', buffer })
      await page.locator(`${CARD} .notice-attention`).waitFor()
      return page
    },
  },
  {
    name: 'lists-address',
    viewOnly: true,
    at: CARD,
    reach: async extension => {
      const page = await lists(extension)
      await page.fill('.add-list-address', 'https://contoh.example/daftar?nip=1980')
      await page.keyboard.press('Enter')
      return page
    },
  },
]
