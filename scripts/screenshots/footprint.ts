import type { Page } from '@playwright/test'
import { everydayOnly, notAnArchive, nothingKnown, someActs, truncated } from './exports'
import type { Extension } from './extension'
import { BY_POLICY, type State, store } from './states'

/** The footprint page after files were chosen. */
export async function imported({ open }: Extension, file: File | Promise<File>, until: string): Promise<Page> {
  const page = await open('options.html#/jejak')
  await store(page, { settings: { language: 'id', footprint: 'memory' } })
  await page.reload()
  await choose(page, await file)
  await page.waitForSelector(until)
  return page
}
/** The question before the first, answered. */
export async function answered(page: Page, asked: 'yes' | 'no' = 'no'): Promise<Page> {
  await page
    .locator('.asked button')
    .nth(asked === 'yes' ? 0 : 1)
    .click()
  return page
}
export async function choose(page: Page, file: File): Promise<void> {
  const buffer = Buffer.from(await file.arrayBuffer())
  await page.waitForSelector('.import-box')
  await page.setInputFiles('input[type=file][multiple]', { name: file.name, mimeType: 'application/zip', buffer })
}

export const ROW = '.review-row'
export const FOOTPRINT_STATES: State[] = [
  { name: 'jejak-empty', reach: ({ open }) => open('options.html#/jejak') },
  {
    name: 'jejak-managed',
    reach: async ({ open }) => {
      const page = await open('options.html#/jejak')
      await page.addInitScript(BY_POLICY)
      await page.reload()
      return page
    },
  },
  {
    name: 'jejak-importing',
    reach: async extension => {
      const page = await extension.open('options.html#/jejak')
      await choose(page, await someActs(60_000))
      await page.waitForSelector('progress[value]')
      return page
    },
  },
  { name: 'jejak-review', viewOnly: true, reach: extension => imported(extension, someActs(40), ROW) },
  { name: 'jejak-thousands', viewOnly: true, reach: extension => imported(extension, someActs(2000), ROW) },
  {
    name: 'jejak-row-open',
    viewOnly: true,
    at: '.review-row',
    reach: async extension => {
      const page = await imported(extension, someActs(6), ROW)
      await page.locator('.review-head').first().click()
      await page.locator('.review-head').first().scrollIntoViewIfNeeded()
      return page
    },
  },
  {
    name: 'jejak-asked-yes',
    viewOnly: true,
    at: '.asked',
    reach: async extension => answered(await imported(extension, someActs(6), ROW), 'yes'),
  },
  {
    name: 'jejak-row-work',
    viewOnly: true,
    at: '.review-row',
    reach: async extension => {
      const page = await answered(await imported(extension, someActs(6), ROW))
      await page.locator('.review-head').first().click()
      await page.locator('.review-body .button-quiet').first().click() // on the phone
      await page.locator('.review-marks button').nth(1).click() // kept, with a reason
      await page.locator('.review-body').scrollIntoViewIfNeeded()
      return page
    },
  },
  {
    name: 'jejak-queue',
    viewOnly: true,
    at: 'section:has(.queue-item)',
    reach: async extension => {
      const page = await answered(await imported(extension, someActs(6), ROW))
      await page.locator('.review-tools ~ .row .button-main').click()
      await page.locator('.queue-item').scrollIntoViewIfNeeded()
      return page
    },
  },
  {
    name: 'jejak-bulk',
    viewOnly: true,
    at: 'section:has(> .review-tools)',
    reach: async extension => {
      const page = await answered(await imported(extension, someActs(40), ROW))
      await page.locator('.review-head').nth(2).focus()
      for (let more = 0; more < 3; more++) await page.keyboard.press('Shift+ArrowDown')
      return page
    },
  },
  {
    name: 'jejak-grouped',
    viewOnly: true,
    at: '.review-filters',
    reach: async extension => {
      const page = await imported(extension, someActs(40), ROW)
      await page.locator('.review-filters summary').click()
      await page.locator('.review-filters select').last().selectOption('account')
      await page.locator('.review-group').first().scrollIntoViewIfNeeded()
      return page
    },
  },
  {
    name: 'jejak-marked',
    viewOnly: true,
    at: 'section:has(> .review-tools)',
    reach: async extension => {
      const page = await answered(await imported(extension, someActs(6), ROW))
      await page.locator('.review-head').first().click()
      await page.locator('.review-marks button').nth(0).click()
      return page
    },
  },
  {
    name: 'jejak-done',
    viewOnly: true,
    at: 'section:has(> .review-tools)',
    reach: async extension => {
      const page = await answered(await imported(extension, someActs(6), ROW))
      await page.locator('.review-choose input').first().click()
      await page
        .locator('.review-choose input')
        .nth(2)
        .click({ modifiers: ['Shift'] })
      await page.locator('.bulk-bar .review-marks button').nth(1).click()
      await page.fill('.review-reason input', 'Tugas peliputan dari kantor')
      await page.keyboard.press('Enter')
      await page.locator('.review-tools fieldset button').nth(2).click()
      await page.locator('.review-head').first().click()
      return page
    },
  },
  { name: 'jejak-clean', reach: extension => imported(extension, everydayOnly(), '.overview') },
  { name: 'jejak-truncated', reach: extension => imported(extension, truncated(), '.notice-attention') },
  { name: 'jejak-not-archive', reach: extension => imported(extension, notAnArchive(), '.notice-attention') },
  { name: 'jejak-nothing-known', reach: extension => imported(extension, nothingKnown(), '.notice-attention') },
  {
    name: 'jejak-erase-question',
    viewOnly: true,
    reach: async extension => {
      const page = await imported(extension, everydayOnly(), '.overview')
      await page.locator('.button-caution').click()
      return page
    },
  },
  {
    name: 'jejak-erased',
    reach: async extension => {
      const page = await imported(extension, everydayOnly(), '.overview')
      await page.locator('.button-caution').click()
      await page.locator('dialog .button-caution').click()
      await page.waitForSelector('.notice-done')
      return page
    },
  },
]
