import type { BrowserContext, CDPSession, Page } from '@playwright/test'
import { open, traced } from './page'

/** A long feed of the replica, and how many posts come by. */
export interface Feed {
  url: string
  posts: number
}
/** What one visit of a feed cost, per 1,000 posts, in milliseconds of the page's own thread. */
export interface Visit {
  calls: number
  ms: number
  styleMs: number
  /** Bytes of script in the whole page once its garbage is gone. */
  heap: number
  /** The tags of the feed as they stand 150 ms after the last step: what is in view then has its label, if it will have any. */
  tags: string[]
}
export interface Tab {
  context: BrowserContext
  page: Page
  session: CDPSession
}

/** Posts per step: none is skipped. */
const STEP = 8
const TALL = 190

export async function tabWith(path: string, proxy: string, extension?: string): Promise<Tab> {
  const context = await open(path, proxy, extension)
  const page = await context.newPage()
  return { context, page, session: await context.newCDPSession(page) }
}

/** Every post comes by once, as when somebody scrolls quickly. */
const scrollThrough = (page: Page, posts: number): Promise<string> =>
  page.evaluate(
    async ({ to, step }) => {
      for (let top = 0; top < to; top += step) {
        scrollTo(0, top)
        await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 10)))
      }
      await new Promise(resolve => setTimeout(resolve, 150))
      const drawn = document.querySelector('#mount')?.innerHTML ?? ''
      await new Promise(resolve => setTimeout(resolve, 450))
      return drawn
    },
    { to: posts * TALL, step: STEP * TALL },
  )

/** Loads the feed and scrolls through it; counted are the extension's scripts whose address has `part`. */
export async function visit({ page, session }: Tab, { url, posts }: Feed, part: string): Promise<Visit> {
  await page.goto('about:blank') // the page before has heard of the switch, too
  let drawn = ''
  const { calls, cpuMs, styleMs } = await traced(
    session,
    async () => {
      await page.goto(url, { waitUntil: 'load' })
      drawn = await scrollThrough(page, posts)
    },
    part,
  )
  await session.send('HeapProfiler.collectGarbage')
  const usage = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number }
  const each = 1000 / posts
  return {
    calls,
    ms: cpuMs * each,
    styleMs: styleMs * each,
    heap: usage.usedSize + (usage.backingStorageSize ?? 0),
    tags: drawn.match(/<\w[^>]*>/g) ?? [],
  }
}
