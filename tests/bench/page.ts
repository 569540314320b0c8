import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test'
import { find } from '../../scripts/browsers.mjs'
import { closeWelcome } from '../e2e/driver/chromium'
import { extensionUnderTest } from '../e2e/driver/extension'
import { startSites } from '../sites/server'

/** A figure of a real page with the extension; requests against the same page without, in one interleaved run. */
export interface Figure {
  name: string
  value: number
  limit: number
  unit: string
}

const ROUNDS = 15
const HOME = 'https://x.com/home'
/** Long feeds that draw only what is near the view. */
const FEEDS = [HOME, 'https://www.facebook.com/?posts=1000', 'https://www.instagram.com/?posts=1000']
const middle = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

export function open(path: string, proxy: string, extension?: string): Promise<BrowserContext> {
  const load = extension
    ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
    : ['--disable-extensions']
  return chromium.launchPersistentContext('', {
    executablePath: path,
    headless: false,
    args: [
      '--headless=new',
      '--no-sandbox',
      ...load,
      `--proxy-server=${proxy}`,
      '--ignore-certificate-errors',
      '--disable-background-networking',
    ],
  })
}

interface TraceEvent {
  name?: string
  dur?: number
  /** Of `dur` what the thread really ran: on a busy machine much less. */
  tdur?: number
  args?: { data?: { url?: string } }
}
/** What the browser's own trace says of the extension's scripts (those whose address has `part`) and of styling while `act` runs. */
export async function traced(
  session: CDPSession,
  act: () => Promise<unknown>,
  part = '',
): Promise<{ calls: number; ms: number; cpuMs: number; styleMs: number }> {
  const ours: TraceEvent[] = []
  let style = 0
  const collect = ({ value }: { value: object[] }) => {
    for (const event of value as TraceEvent[]) {
      const isRun = event.name === 'FunctionCall' || event.name === 'EvaluateScript'
      const url = event.args?.data?.url
      if (isRun && url?.startsWith('chrome-extension://') && url.includes(part)) ours.push(event)
      if (event.name === 'UpdateLayoutTree') style += event.tdur ?? event.dur ?? 0
    }
  }
  session.on('Tracing.dataCollected', collect)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  })
  await act()
  const done = new Promise(resolve => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await done
  session.off('Tracing.dataCollected', collect)
  return {
    calls: ours.length,
    ms: ours.reduce((sum, { dur = 0 }) => sum + dur / 1000, 0),
    cpuMs: ours.reduce((sum, { dur = 0, tdur = dur }) => sum + tdur / 1000, 0),
    styleMs: style / 1000,
  }
}

const load = (page: Page): Promise<unknown> => page.goto(HOME, { waitUntil: 'load' })

/** Microseconds one innocent request takes on the page's own thread: called, refused at once, nothing sent. */
const requests = (page: Page): Promise<{ fetch: number; xhr: number }> =>
  page.evaluate(`(() => {
    const times = 2000, gone = AbortSignal.abort()
    const each = run => { const from = performance.now(); for (let i = 0; i < times; i++) run(i); return (performance.now() - from) * 1000 / times }
    return {
      fetch: each(i => { fetch('/i/api/innocent.json?' + i, { method: 'POST', body: '{}', signal: gone }).catch(() => {}) }),
      xhr: each(i => { const r = new XMLHttpRequest(); r.open('POST', '/i/api/innocent.json?' + i); r.abort() }),
    }
  })()`)

async function scroll(page: Page): Promise<void> {
  await page.mouse.move(600, 500)
  for (let step = 0; step < 40; step++) await page.mouse.wheel(0, 400)
  await page.waitForTimeout(300)
}

export async function pageFigures(): Promise<Figure[]> {
  const { path, problem } = find('chromium')
  if (!path) throw new Error(`chromium: ${problem}`)
  const sites = await startSites()
  const extension = await extensionUnderTest('chromium')
  const [bare, ours] = [await open(path, sites.proxy), await open(path, sites.proxy, extension.folder)]
  await closeWelcome(ours)
  try {
    const [barePage, ourPage] = [await bare.newPage(), await ours.newPage()]
    const session = await ours.newCDPSession(ourPage)
    const loads: number[] = []
    const asked = {
      bareFetch: [] as number[],
      ourFetch: [] as number[],
      bareXhr: [] as number[],
      ourXhr: [] as number[],
    }
    for (let round = -3; round < ROUNDS; round++) {
      await load(barePage)
      const { ms } = await traced(session, () => load(ourPage))
      const [without, within] = [await requests(barePage), await requests(ourPage)]
      if (round < 0) continue
      loads.push(ms)
      asked.bareFetch.push(without.fetch)
      asked.ourFetch.push(within.fetch)
      asked.bareXhr.push(without.xhr)
      asked.ourXhr.push(within.xhr)
    }
    let calls = 0
    for (const feed of FEEDS) {
      await ourPage.goto(feed, { waitUntil: 'load' })
      await ourPage.waitForTimeout(3000) // what the first page taught is read
      calls += (await traced(session, () => scroll(ourPage))).calls
    }
    return [
      { name: 'script time added to a page load', value: middle(loads), limit: 3, unit: 'ms' },
      {
        name: 'added to an innocent fetch',
        value: middle(asked.ourFetch) - middle(asked.bareFetch),
        limit: 50,
        unit: 'µs',
      },
      {
        name: 'added to an innocent XMLHttpRequest',
        value: middle(asked.ourXhr) - middle(asked.bareXhr),
        limit: 50,
        unit: 'µs',
      },
      { name: 'calls into the extension while scrolling', value: calls, limit: 0, unit: 'calls' },
    ]
  } finally {
    await Promise.all([bare.close(), ours.close()])
    await sites.close()
    await extension.remove()
  }
}
