import type { State } from './states'

/** Bantuan, whole and searched. */
export const HELP_STATES: State[] = [
  {
    name: 'help',
    reach: async ({ open }) => {
      const page = await open('help.html')
      await page.waitForSelector('.help-part')
      return page
    },
  },
  {
    name: 'help-searched',
    reach: async ({ open }) => {
      const page = await open('help.html')
      await page.fill('input[type=search]', 'bkn')
      return page
    },
  },
  {
    name: 'help-nothing-found',
    reach: async ({ open }) => {
      const page = await open('help.html')
      await page.fill('input[type=search]', 'pajak')
      return page
    },
  },
]
