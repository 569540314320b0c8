import type { Page } from '@playwright/test'
import { startExtension } from '../../scripts/screenshots/extension'
import type { Figure } from './page'

const OPENS = 20
/** A person does not wait for what is there within a tenth of a second. */
const MOST_MS = 100

/** Milliseconds from navigation start: the first text on the screen, and everything drawn (packs read, tab asked). */
async function openOnce(page: Page, address: string): Promise<{ text: number; whole: number }> {
  await page.goto('about:blank')
  await page.goto(address, { waitUntil: 'commit' })
  return page.evaluate(
    `new Promise(done => {
      const drawn = () => document.querySelector('.today-windows, .today-works') && document.querySelector('[role=switch]')
      const look = () => {
        const paint = performance.getEntriesByName('first-contentful-paint')[0]
        if (!paint || !drawn()) return requestAnimationFrame(look)
        const at = performance.now()
        requestAnimationFrame(() => done({ text: paint.startTime, whole: at }))
      }
      look()
    })`,
  )
}

const middle = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** The popup over a tab of X, opened twenty times in one Chromium. */
export async function popupFigures(): Promise<Figure[]> {
  const extension = await startExtension({ example: false })
  const tab = await extension.context.newPage()
  await tab.goto('https://x.com/home')
  const page = await extension.open('popup.html')
  const id = await page.evaluate(`chrome.tabs.query({ url: 'https://x.com/*' }).then(tabs => tabs.at(-1).id)`)
  const address = `${page.url()}?tab=${id}`
  const opens: { text: number; whole: number }[] = []
  for (let open = 0; open < OPENS + 2; open++) opens.push(await openOnce(page, address))
  await extension.close()
  const counted = opens.slice(2) // the first ones warm the browser's own caches
  return [
    { name: 'popup: first text', value: middle(counted.map(({ text }) => text)), limit: MOST_MS, unit: 'ms' },
    {
      name: 'popup: everything drawn',
      value: middle(counted.map(({ whole }) => whole)),
      limit: MOST_MS * 2,
      unit: 'ms',
    },
  ]
}
