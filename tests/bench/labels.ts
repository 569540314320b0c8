import type { BrowserContext, Page } from '@playwright/test'
import { DEFAULT_SETTINGS } from '../../lib/model/settings'
import { find } from '../../scripts/browsers.mjs'
import { closeWelcome } from '../e2e/driver/chromium'
import { extensionUnderTest } from '../e2e/driver/extension'
import { startSites } from '../sites/server'
import { type Figure, open, traced } from './page'

const ROUNDS = 3
const VIRTUALISED = { url: 'https://www.threads.com/?posts=1000', posts: 1000 }
const KEPT = { url: 'https://www.threads.com/?posts=2000&keeps=yes', posts: 2000 }
/** Posts per step: none is skipped. */
const STEP = 8
const TALL = 190
const SCRIPT = '-labels.js'

const middle = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

async function switchLabels(context: BrowserContext, labels: boolean): Promise<void> {
  const [worker] = context.serviceWorkers()
  if (!worker) throw new Error('the extension has no worker')
  await worker.evaluate(
    settings =>
      (
        globalThis as unknown as { chrome: { storage: { local: { set(of: object): Promise<void> } } } }
      ).chrome.storage.local.set({
        settings,
      }),
    { ...DEFAULT_SETTINGS, labels },
  )
  await new Promise(resolve => setTimeout(resolve, 3000))
}

/** Every post comes by once, as when somebody scrolls quickly. */
const scrollThrough = (page: Page, posts: number): Promise<void> =>
  page.evaluate(
    async ({ to, step }) => {
      for (let top = 0; top < to; top += step) {
        scrollTo(0, top)
        await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 10)))
      }
      await new Promise(resolve => setTimeout(resolve, 600))
    },
    { to: posts * TALL, step: STEP * TALL },
  )

/** Labels in a feed that draws only what is near, and in one that keeps all: script and styling per 1,000 posts. */
export async function labelFigures(): Promise<Figure[]> {
  const { path, problem } = find('chromium')
  if (!path) throw new Error(`chromium: ${problem}`)
  const sites = await startSites()
  const extension = await extensionUnderTest('chromium')
  const context = await open(path, sites.proxy, extension.folder)
  await closeWelcome(context)
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    const run = async ({ url, posts }: typeof KEPT, part: string) => {
      await page.goto('about:blank') // the page before has heard of the switch, too
      const { calls, ms, styleMs } = await traced(
        session,
        async () => {
          await page.goto(url, { waitUntil: 'load' })
          await scrollThrough(page, posts)
        },
        part,
      )
      return { calls, ms: (ms * 1000) / posts, styleMs: (styleMs * 1000) / posts }
    }
    const on = { virtualised: [] as number[], kept: [] as number[], style: [] as number[] }
    const off = { calls: 0, style: [] as number[] }
    let labels = 0
    for (let round = 0; round < ROUNDS; round++) {
      await switchLabels(context, false)
      const without = await run(VIRTUALISED, SCRIPT)
      off.calls += without.calls
      off.style.push(without.styleMs)
      await switchLabels(context, true)
      const within = await run(VIRTUALISED, SCRIPT)
      on.virtualised.push(within.ms)
      on.style.push(within.styleMs)
      on.kept.push((await run(KEPT, SCRIPT)).ms)
      labels = await page.locator('[data-jejak-netral]').count()
    }
    if (labels === 0) throw new Error('no label was drawn: the figures would say nothing')
    return [
      { name: 'labels: script per 1,000 virtualised posts', value: middle(on.virtualised), limit: 25, unit: 'ms' },
      {
        name: 'labels: script per 1,000 posts in a page that keeps 2,000, to that',
        value: middle(on.kept) / middle(on.virtualised),
        limit: 1.3,
        unit: 'times',
      },
      {
        name: 'labels: styling added per 1,000 posts',
        value: middle(on.style) - middle(off.style),
        limit: 10,
        unit: 'ms',
      },
      { name: 'labels off: tasks of the label script', value: off.calls, limit: 0, unit: 'calls' },
    ]
  } finally {
    await context.close()
    await sites.close()
    await extension.remove()
  }
}
