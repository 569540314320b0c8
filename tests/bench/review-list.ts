import type { Page } from '@playwright/test'
import { DAY_MS } from '../../lib/base/time'
import { startExtension } from '../../scripts/screenshots/extension'
import { choose, store } from '../../scripts/screenshots/states'
import { makeInstagramExport } from '../archives/make-instagram'
import type { Figure } from './page'

const MANY = 20_000
const FEW = 1_000

/** So many acts in the open window of the example, and five times as many on nobody's list. */
function anExport(toReview: number): Promise<File> {
  const act = (who: string) => (_: unknown, index: number) => ({
    who,
    at: new Date(Date.now() - DAY_MS - index * 60_000).toISOString(),
    post: `C${who.slice(0, 3)}${index.toString(36)}`,
  })
  return makeInstagramExport({
    likes: [
      ...Array.from({ length: toReview }, act('paslon_contoh')),
      ...Array.from({ length: toReview * 5 }, act('dapur.contoh')),
    ],
  })
}

/** Milliseconds from what a person does to the next picture on the screen; the worst and the middle of the scroll steps. */
const measure = (page: Page): Promise<Record<'search' | 'again' | 'filter' | 'mark' | 'scroll' | 'longest', number>> =>
  page.evaluate(`(async () => {
    const drawn = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)))
    const timed = async act => { await drawn(); const from = performance.now(); act(); await drawn(); return performance.now() - from }
    const write = words => { const field = document.querySelector('input[type=search]'); field.value = words; field.dispatchEvent(new Event('input', { bubbles: true })) }
    const search = await timed(() => write('p'))
    const again = await timed(() => write('pa'))
    await timed(() => write(''))
    document.querySelector('.review-filters summary').click()
    await drawn()
    const selects = [...document.querySelectorAll('.review-filters select')]
    const filter = await timed(() => { const sort = selects.at(-1); sort.value = 'oldest'; sort.dispatchEvent(new Event('change', { bubbles: true })) })
    document.querySelector('.review-head').click()
    await drawn()
    const mark = await timed(() => document.querySelector('.review-marks button').click())
    const steps = []
    for (let step = 0; step < 60; step++) steps.push(await timed(() => scrollBy(0, 700)))
    steps.sort((a, b) => a - b)
    return { search, again, filter, mark, scroll: steps[56], longest: steps.at(-1) }
  })()`)

async function figuresOf(toReview: number) {
  const extension = await startExtension({ example: true })
  const page = await extension.open('options.html#/jejak')
  await store(page, { settings: { language: 'id', footprint: 'memory' } })
  await page.reload()
  await choose(page, await anExport(toReview))
  await page.waitForSelector('.review-head', { timeout: 120_000 })
  await page.waitForTimeout(500)
  const found = await measure(page)
  await extension.close()
  return found
}

/** The list with twenty thousand acts to review, beside one with a thousand. */
export async function reviewFigures(): Promise<Figure[]> {
  const few = await figuresOf(FEW)
  const many = await figuresOf(MANY)
  const ms = (name: string, value: number, limit: number): Figure => ({
    name: `list of ${MANY}: ${name}`,
    value,
    limit,
    unit: 'ms',
  })
  return [
    ms('first letter of a search', many.search, 100),
    ms('next letter', many.again, 100),
    ms('another order', many.filter, 100),
    ms('a mark', many.mark, 100),
    {
      name: `list of ${MANY} beside ${FEW}: a step of scrolling`,
      value: many.scroll / few.scroll,
      limit: 1.5,
      unit: 'times',
    },
  ]
}
