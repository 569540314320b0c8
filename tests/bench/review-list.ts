import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, Page } from '@playwright/test'
import { DAY_MS } from '../../lib/base/time'
import { startExtension } from '../../scripts/screenshots/extension'
import { store } from '../../scripts/screenshots/states'
import { makeInstagramExport } from '../archives/make-instagram'
import type { Figure } from './page'

/** Acts to review, and all acts behind them. */
interface Size {
  review: number
  acts: number
}
/** Making and importing a million takes under a minute. */
const MANY: Size = { review: 20_000, acts: Number(process.env.ACTS ?? 1_000_000) }
const FEW: Size = { review: 1000, acts: 1000 }
/** Openings of each, in turn. */
const ROUNDS = 7
const STEPS = 60
/** A step of the wheel. */
const STEP_PX = 700
const LISTED = ['paslon_contoh', 'calon_contoh', 'paslon_contoh_dua']

/** So many acts in the open window of the example, the others on nobody's list, from years before. */
function anExport({ review, acts }: Size): Promise<File> {
  const act = (who: readonly string[], start: number) => (_: unknown, index: number) => ({
    who: who[index % who.length] as string,
    at: new Date(start - index * 60_000).toISOString(),
    post: `C${who[0]?.slice(0, 3)}${index.toString(36)}`,
  })
  const now = Date.now()
  return makeInstagramExport({
    shape: 'titles',
    likes: [
      ...Array.from({ length: review }, act(LISTED, now - DAY_MS)),
      ...Array.from({ length: acts - review }, act(['dapur.contoh'], now - 30 * DAY_MS)),
    ],
  })
}

/** Milliseconds from what a person does to the next picture on the screen. */
const measure = (page: Page): Promise<Record<'search' | 'again' | 'filter' | 'order' | 'mark', number>> =>
  page.evaluate(`(async () => {
    const drawn = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)))
    const timed = async act => { await drawn(); const from = performance.now(); act(); await drawn(); return performance.now() - from }
    const write = words => { const field = document.querySelector('input[type=search]'); field.value = words; field.dispatchEvent(new Event('input', { bubbles: true })) }
    const search = await timed(() => write('p'))
    const again = await timed(() => write('pa'))
    await timed(() => write(''))
    document.querySelector('.review-filters summary').click()
    await drawn()
    const choice = value => [...document.querySelectorAll('.review-filters select')].find(one => one.querySelector('[value="' + value + '"]'))
    const chosen = (value, from = choice(value)) => timed(() => { from.value = value; from.dispatchEvent(new Event('change', { bubbles: true })) })
    const account = choice('instagram paslon_contoh')
    const filter = await chosen('instagram paslon_contoh', account)
    await chosen('', account)
    const order = await chosen('oldest')
    document.querySelector('.asked button:last-of-type').click()
    document.querySelector('.review-head').click()
    await drawn()
    const mark = await timed(() => document.querySelector('.review-marks button').click())
    return { search, again, filter, order, mark }
  })()`)

/** What the browser itself counts of script, style and layout, in milliseconds of the page's thread. */
async function spent(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  const names = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration']
  return metrics.filter(({ name }) => names.includes(name)).reduce((sum, { value }) => sum + value * 1000, 0)
}

/** Script and layout of each step of scrolling (p95), and the longest task meanwhile. */
async function scrolled(page: Page): Promise<{ step: number; task: number }> {
  const session = await page.context().newCDPSession(page)
  // Of the page's own thread: what other programs take meanwhile is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.evaluate(
    `globalThis.tasks = []; new PerformanceObserver(list => tasks.push(...list.getEntries().map(one => one.duration))).observe({ type: 'longtask' })`,
  )
  const steps: number[] = []
  for (let step = 0; step < STEPS; step++) {
    const before = await spent(session)
    await page.mouse.wheel(0, STEP_PX)
    await page.evaluate('new Promise(done => requestAnimationFrame(() => setTimeout(done)))')
    steps.push((await spent(session)) - before)
  }
  const task = (await page.evaluate('Math.max(0, ...tasks)')) as number
  return { step: steps.sort((a, b) => a - b)[Math.floor(STEPS * 0.95)] ?? Number.NaN, task }
}

/** The page of a browser of its own in which an export of that size was imported. */
async function imported(size: Size) {
  const extension = await startExtension({ example: true })
  const folder = mkdtempSync(join(tmpdir(), 'jejak-bench-'))
  const page = await extension.open('options.html#/jejak')
  await store(page, { settings: { language: 'id', footprint: 'device' } })
  await page.reload()
  const file = await anExport(size)
  const path = join(folder, file.name)
  writeFileSync(path, new Uint8Array(await file.arrayBuffer()))
  await page.waitForSelector('.import-box')
  await page.setInputFiles('input[type=file][multiple]', path)
  await page.waitForSelector('.review-head', { timeout: 400_000 })
  rmSync(folder, { recursive: true })
  return { page, close: extension.close }
}

/** From a new load until rows are drawn and a press on a filter is answered. */
async function opened(page: Page): Promise<number> {
  const from = performance.now()
  await page.reload()
  await page.waitForSelector('.review-head', { timeout: 120_000 })
  await page.evaluate(`(async () => {
    document.querySelector('.review-tools button:last-of-type').click()
    await new Promise(done => requestAnimationFrame(() => setTimeout(done)))
    if (document.querySelector('.review-head')) throw new Error('the press was not answered')
  })()`)
  return performance.now() - from
}
const middle = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** The list with twenty thousand acts to review and a million behind them, beside one of a thousand; opened in turn. */
export async function reviewFigures(): Promise<Figure[]> {
  const few = await imported(FEW)
  const many = await imported(MANY)
  try {
    const times: { few: number[]; many: number[] } = { few: [], many: [] }
    for (let round = 0; round < ROUNDS; round++) {
      times.few.push(await opened(few.page))
      times.many.push(await opened(many.page))
    }
    const { page } = many
    await page.reload()
    await page.waitForSelector('.review-head')
    await page.waitForTimeout(1500)
    const found = await measure(page)
    await page.mouse.move(400, 400)
    const { step, task } = await scrolled(page)
    const ms = (name: string, value: number, limit: number): Figure => ({
      name: `list of ${MANY.review} of ${MANY.acts} acts: ${name}`,
      value,
      limit,
      unit: 'ms',
    })
    return [
      ms('first letter of a search', found.search, 100),
      ms('next letter', found.again, 100),
      ms('a filter', found.filter, 100),
      ms('another order', found.order, 100),
      ms('a mark', found.mark, 100),
      ms('script and layout of a step of scrolling, p95', step, 8),
      ms('longest task while scrolling', task, 50),
      {
        name: `until the list of ${MANY.review} of ${MANY.acts} acts answers, beside one of ${FEW.acts}`,
        value: middle(times.many) / middle(times.few),
        limit: 1.5,
        unit: 'times',
      },
    ]
  } finally {
    await few.close()
    await many.close()
  }
}
