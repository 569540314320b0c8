import { NO_ACCESS, type State } from './states'

/** The welcome, step by step. */
export const WELCOME_STATES: State[] = [
  ...['mulai', 'anda', 'situs', 'coba', 'jejak'].map(
    (step): State => ({
      name: `welcome-${step}`,
      reach: async ({ open }) => {
        const page = await open(`welcome.html#/${step}`)
        await page.waitForSelector('h1')
        return page
      },
    }),
  ),
  {
    name: 'welcome-access-withheld',
    reach: async ({ open }) => {
      const page = await open('welcome.html#/mulai')
      await page.addInitScript(NO_ACCESS)
      await page.goto(page.url().replace('mulai', 'situs'))
      await page.reload()
      await page.waitForSelector('.notice-attention')
      return page
    },
  },
  {
    name: 'welcome-tried',
    reach: async ({ open }) => {
      const page = await open('welcome.html#/coba')
      await page.locator('.practice-like').last().click()
      await page.waitForSelector('.notice-done')
      return page
    },
  },
]
