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
/** `ACTS=1000000` makes an export of some 300 MB first. */
const MANY: Size = { review: 20_000, acts: Number(process.env.ACTS ?? 200_000) }
const FEW: Size = { review: 1000, acts: 1000 }
const STEPS = 60
/** A step of the wheel. */
const STEP_PX = 700

/** So many acts in the open window of the example, the others on nobody's list, from years before. */
function anExport({ review, acts }: Size): Promise<File> {
  const act = (who: string, start: number) => (_: unknown, index: number) => ({
    who,
    at: new Date(start - index * 60_000).toISOString(),
    post: `C${who.slice(0, 3)}${index.toString(36)}`,
  })
  const now = Date.now()
  return makeInstagramExport({
    shape: 'titles',
    likes: [
      ...Array.from({ length: review }, act('paslon_contoh', now - DAY_MS)),
      ...Array.from({ length: acts - review }, act('dapur.contoh', now - 30 * DAY_MS)),
    ],
  })
}

/** Milliseconds from what a person does to the next picture on the screen. */
const measure = (page: Page): Promise<Record<'search' | 'again' | 'filter' | 'mark', number>> =>
  page.evaluate(`(async () => {
    const drawn = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)))
    const timed = async act => { await drawn(); const from = performance.now(); act(); await drawn(); return performance.now() - from }
    const write = words => { const field = document.querySelector('input[type=search]'); field.value = words; field.dispatchEvent(new Event('input', { bubbles: true })) }
    const search = await timed(() => write('p'))
    const again = await timed(() => write('pa'))
    await timed(() => write(''))
    document.querySelector('.review-filters summary').click()
    await drawn()
    const order = [...document.querySelectorAll('.review-filters select')].find(one => one.querySelector('[value=oldest]'))
    const filter = await timed(() => { order.value = 'oldest'; order.dispatchEvent(new Event('change', { bubbles: true })) })
    document.querySelector('.asked button:last-of-type').click()
    document.querySelector('.review-head').click()
    await drawn()
    const mark = await timed(() => document.querySelector('.review-marks button').click())
    return { search, again, filter, mark }
  })()`)

/** What the browser itself counts of script, style and layout, in milliseconds. */
async function spent(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  const names = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration']
  return metrics.filter(({ name }) => names.includes(name)).reduce((sum, { value }) => sum + value * 1000, 0)
}

/** Script and layout of each step of scrolling (p95), and the longest task meanwhile. */
async function scrolled(page: Page): Promise<{ step: number; task: number }> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
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

async function figuresOf(size: Size) {
  const extension = await startExtension({ example: true })
  const folder = mkdtempSync(join(tmpdir(), 'jejak-bench-'))
  try {
    const page = await extension.open('options.html#/jejak')
    await store(page, { settings: { language: 'id', footprint: 'device' } })
    await page.reload()
    const file = await anExport(size)
    const path = join(folder, file.name)
    writeFileSync(path, new Uint8Array(await file.arrayBuffer()))
    await page.waitForSelector('.import-box')
    await page.setInputFiles('input[type=file][multiple]', path)
    await page.waitForSelector('.review-head', { timeout: 400_000 })
    const opened: number[] = []
    for (let round = 0; round < 3; round++) {
      const from = performance.now()
      await page.reload()
      await page.waitForSelector('.review-head', { timeout: 120_000 })
      opened.push(performance.now() - from)
    }
    await page.waitForTimeout(1500)
    const found = await measure(page)
    await page.mouse.move(400, 400)
    return { ...found, ...(await scrolled(page)), open: Math.min(...opened) }
  } finally {
    await extension.close()
    rmSync(folder, { recursive: true })
  }
}

/** The list with twenty thousand acts to review, with many more behind them, beside one of a thousand. */
export async function reviewFigures(): Promise<Figure[]> {
  const few = await figuresOf(FEW)
  const many = await figuresOf(MANY)
  const ms = (name: string, value: number, limit: number): Figure => ({
    name: `list of ${MANY.review} of ${MANY.acts} acts: ${name}`,
    value,
    limit,
    unit: 'ms',
  })
  return [
    ms('first letter of a search', many.search, 100),
    ms('next letter', many.again, 100),
    ms('another order', many.filter, 100),
    ms('a mark', many.mark, 100),
    ms('script and layout of a step of scrolling, p95', many.step, 8),
    ms('longest task while scrolling', many.task, 50),
    {
      name: `opening the list of ${MANY.review} of ${MANY.acts} acts beside one of ${FEW.acts}`,
      value: many.open / few.open,
      limit: 1.5,
      unit: 'times',
    },
  ]
}
