import type { State } from './states'
import { store } from './states'

const situation = (id: string, choice?: number) => ({
  name: `practice-${id}${choice === undefined ? '' : '-answered'}`,
  reach: async ({ open }: Parameters<State['reach']>[0]) => {
    const page = await open(`practice.html#/situasi/${id}`)
    await store(page, { practice: { done: TRIED } })
    await page.waitForSelector('.situation-choices')
    if (choice !== undefined) {
      await page.locator('.situation-choices button').nth(choice).click()
      await page.waitForSelector('.explanation')
    }
    return page
  },
})

const TRIED = ['like-pair', 'share-pair', 'old-follow', 'finger-pose', 'urge-turnout', 'flood-relief']

/** The practice: its first page, situations before and after a choice, what is printed. */
export const PRACTICE_STATES: State[] = [
  ...['', 'piagam', 'ikrar'].map(
    (place): State => ({
      name: `practice-${place || 'home'}`,
      reach: async ({ open }) => {
        const page = await open(`practice.html#/${place}`)
        await page.waitForSelector('h1')
        await store(page, { practice: { done: TRIED } })
        await page.waitForTimeout(300) // what is kept arrives
        return page
      },
    }),
  ),
  {
    name: 'practice-finished',
    reach: async ({ open }) => {
      const page = await open('practice.html')
      const all = await page.evaluate(() => fetch('practice.json').then(reply => reply.json()))
      await store(page, { practice: { done: all.situations.map(({ id }: { id: string }) => id) } })
      await page.waitForTimeout(300) // what is kept arrives
      return page
    },
  },
  {
    name: 'practice-reset',
    reach: async ({ open }) => {
      const page = await open('practice.html')
      await store(page, { practice: { done: TRIED } })
      await page.locator('.button-quiet').click()
      await page.waitForSelector('dialog[open]')
      return page
    },
  },
  {
    name: 'practice-rule-open',
    reach: async extension => {
      const page = await situation('party-group-any-day', 1).reach(extension)
      await page.locator('.explanation-rule summary').click()
      return page
    },
  },
  situation('like-pair'),
  situation('like-pair', 0),
  situation('finger-pose', 2),
  situation('old-follow', 1),
]
