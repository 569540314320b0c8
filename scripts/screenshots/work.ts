import type { Page } from '@playwright/test'
import { NO_KEPT_POLICY } from '../../lib/model/policy'
import { makeInstagramExport } from '../../tests/archives/make-instagram'
import { writeZip } from '../../tests/archives/write-zip'
import { notAnArchive, nothingKnown, someActs, truncated } from './exports'
import type { Extension } from './extension'
import { answered, choose, imported, ROW } from './footprint'
import { type State, store } from './states'

const DAY = 86_400_000
const LIST = 'section:has(> .review-tools)'
const QUEUE = 'section:has(.queue-item)'

async function queue(extension: Extension): Promise<Page> {
  const page = await answered(await imported(extension, someActs(6), ROW))
  await page.locator('.review-tools ~ .row .button-main').click()
  return page
}
/** Says "kept" of the act in the queue. */
async function keepIt(page: Page): Promise<void> {
  await page.locator('.queue-item .review-marks button').nth(1).click()
  await page.keyboard.press('Enter')
}
const asBytes = async (file: File) => ({
  name: file.name,
  mimeType: 'application/zip',
  buffer: Buffer.from(await file.arrayBuffer()),
})
/** Printing is waited for, never begun: the sheet stays. */
const NO_PRINT = 'globalThis.print = () => undefined'

/** Working the list off, and what is around it. */
export const WORK_STATES: State[] = [
  {
    name: 'work-asked-export',
    viewOnly: true,
    at: 'section:has(.how)',
    reach: async ({ open }) => {
      const page = await open('options.html#/jejak')
      const now = Date.now()
      const asked = { instagram: { asked: now, remind: now + DAY }, x: { asked: now - 3 * DAY, remind: now - DAY } }
      await store(page, { 'asked-exports': asked })
      await page.waitForSelector('.how ~ .notice')
      return page
    },
  },
  {
    name: 'work-ready',
    viewOnly: true,
    reach: async ({ open }) => {
      const page = await open('options.html#/jejak')
      const now = Date.now()
      await store(page, { 'asked-exports': { x: { asked: now - 3 * DAY, remind: now - DAY } } })
      await page.reload()
      await page.waitForSelector('.notice')
      return page
    },
  },
  {
    name: 'work-import-paused',
    reach: async extension => {
      const page = await extension.open('options.html#/jejak')
      await store(page, { 'asked-exports': {} })
      await choose(page, await someActs(60_000))
      await page.waitForSelector('progress[value]')
      await page.locator('section:has(progress) button').first().click()
      await page.waitForTimeout(2000) // it stops at the end of what is being read
      return page
    },
  },
  {
    name: 'work-import-problems',
    viewOnly: true,
    at: '[role=status] .notice',
    reach: async ({ open }) => {
      const page = await open('options.html#/jejak')
      const broken = { name: 'your_instagram_activity/likes/liked_comments.json', content: '{"likes_comment_likes": [' }
      const html = { name: 'your_instagram_activity/likes/liked_posts.html', content: '<html>' }
      await page.waitForSelector('.import-box')
      await page.setInputFiles('input[type=file][multiple]', [
        await asBytes(
          await makeInstagramExport({ likes: [{ who: 'paslon_contoh', at: '2026-11-01' }], extra: [broken] }),
        ),
        await asBytes(await writeZip('instagram-asn.contoh-html.zip', [html])),
        await asBytes(await truncated()),
        await asBytes(notAnArchive()),
        await asBytes(await nothingKnown()),
      ])
      await page.waitForSelector('.overview')
      return page
    },
  },
  {
    name: 'work-filters',
    viewOnly: true,
    at: LIST,
    reach: async extension => {
      const page = await answered(await imported(extension, someActs(40), ROW))
      await page.locator('.review-filters summary').click()
      await page.locator('.review-filters select').nth(1).selectOption({ index: 1 })
      return page
    },
  },
  {
    name: 'work-no-match',
    viewOnly: true,
    at: LIST,
    reach: async extension => {
      const page = await answered(await imported(extension, someActs(40), ROW))
      await page.fill('.review-tools input', 'tidak ada yang begini')
      return page
    },
  },
  {
    name: 'work-month',
    viewOnly: true,
    at: 'section:has(.timeline)',
    reach: async extension => {
      const page = await answered(await imported(extension, someActs(40), ROW))
      await page.locator('.timeline-month').last().click()
      return page
    },
  },
  {
    name: 'work-know',
    viewOnly: true,
    at: LIST,
    reach: async extension => {
      const page = await answered(await imported(extension, someActs(6), ROW))
      await page.locator('.review-tools fieldset button').nth(1).click()
      await page.locator('.review-head').first().click()
      return page
    },
  },
  {
    name: 'work-row-end',
    viewOnly: true,
    at: '.review-row dl dt:nth-of-type(4)',
    reach: async extension => {
      const page = await answered(await imported(extension, someActs(6), ROW))
      await page.locator('.review-head').first().click()
      return page
    },
  },
  {
    name: 'work-row-unasked',
    viewOnly: true,
    at: '.review-body > :last-child',
    reach: async extension => {
      const page = await imported(extension, someActs(6), ROW)
      await page.locator('.review-head').first().click()
      return page
    },
  },
  {
    name: 'work-queue-phone',
    viewOnly: true,
    at: QUEUE,
    reach: async extension => {
      const page = await queue(extension)
      await page.locator('.queue-item .button-quiet').first().click()
      return page
    },
  },
  {
    name: 'work-queue-next',
    viewOnly: true,
    at: QUEUE,
    reach: async extension => {
      const page = await queue(extension)
      await keepIt(page)
      return page
    },
  },
  {
    name: 'work-all-done',
    viewOnly: true,
    reach: async extension => {
      const page = await answered(await imported(extension, someActs(6), ROW))
      await page.locator('.review-tools ~ .row .button-quiet').click()
      await page.locator('.bulk-bar .review-marks button').nth(0).click()
      return page
    },
  },
  {
    name: 'work-cannot-tell',
    viewOnly: true,
    at: 'section:has(> .review-tools) + * + section, section:has(> .review-tools) ~ section',
    reach: extension => imported(extension, someActs(6), ROW),
  },
  {
    name: 'work-report-paper',
    paper: true,
    reach: async extension => {
      const page = await answered(await imported(extension, someActs(6), ROW))
      await page.evaluate(NO_PRINT)
      await page.locator('section:has([role=switch]) .row button').first().click()
      await page.waitForSelector('.report-sheet', { state: 'attached' })
      await page.emulateMedia({ media: 'print' })
      return page
    },
  },
  {
    name: 'work-hygiene-paper',
    paper: true,
    reach: async ({ open }) => {
      const page = await open('options.html#/kebersihan')
      await page.locator('.hygiene-row').first().waitFor()
      await page.emulateMedia({ media: 'print' })
      return page
    },
  },
  {
    name: 'setelan-office',
    viewOnly: true,
    reach: async ({ open }) => {
      const page = await open('options.html#/setelan')
      const person = { status: 'pppk', region: '32.04', spouseOfCandidate: true, unpaidLeave: true }
      const officeAccounts = [{ platform: 'x', handle: 'dinas_contoh' }]
      const settings = { language: 'id', footprint: 'memory', person: { ...person, officeAccounts } }
      await store(page, { settings, policy: NO_KEPT_POLICY })
      await page.reload()
      await page.waitForSelector('h1')
      return page
    },
  },
  {
    name: 'setelan-policy',
    viewOnly: true,
    at: 'section:has(.chip)',
    reach: async ({ open }) => {
      const page = await open('options.html#/setelan')
      const policy = { ...NO_KEPT_POLICY.policy, lockSites: true, supportContact: 'Helpdesk contoh, 123' }
      const refused = [
        { key: 'pauses', line: 2, why: 'bad-pause' },
        { key: 'packAddreses', why: 'unknown-key' },
      ]
      await store(page, { policy: { policy, used: ['lockSites', 'supportContact', 'trustedKeys'], refused } })
      await page.reload()
      await page.waitForSelector('section .chip')
      return page
    },
  },
]
