/** The same imports in Firefox, told only: the limits are set for Chromium, whose memory can be asked for, too. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Page } from 'puppeteer-core'
import { makeExport } from '../../lib/cli/exports/make'
import { find } from '../../scripts/browsers.mjs'
import { inWorker, KINDS, seconds, serve } from './import'
import type { Order, Outcome } from './import-worker'

const SIZE = 100_000
const TURNS = 3

export async function importInFirefox(): Promise<[]> {
  const { path, problem } = find('firefox')
  if (!path) throw new Error(`firefox: ${problem}`)
  const dir = mkdtempSync(join(tmpdir(), 'bench-'))
  const server = await serve()
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: path, headless: true })
  try {
    const page = await browser.newPage()
    await page.goto(server.url)
    for (const kind of KINDS) await tell(page, kind, dir)
  } finally {
    await browser.close()
    server.close()
    rmSync(dir, { recursive: true, force: true })
  }
  return []
}

async function tell(page: Page, { name, platform, only, members }: (typeof KINDS)[number], dir: string): Promise<void> {
  const made = await makeExport({ platform, size: SIZE, seed: 1, faults: [], dir: join(dir, platform), only: [only] })
  const input = await page.$('input')
  await input?.uploadFile(join(dir, platform, made.file))
  const best = { floor: Number.POSITIVE_INFINITY, whole: Number.POSITIVE_INFINITY }
  for (let turn = 0; turn < TURNS; turn++) {
    for (const task of ['floor', 'whole'] as const) {
      const { ms, records } = await run(page, { task, members, database: `bench-${platform}-${turn}` })
      if (records < SIZE * 0.99) throw new Error(`${name} in Firefox: ${records} of ${SIZE} records were read`)
      best[task] = Math.min(best[task], ms)
    }
  }
  const ratio = (best.whole / best.floor).toFixed(2)
  console.log(
    `${name}, ${SIZE.toLocaleString('en')}, Firefox: floor ${seconds(best.floor)}, whole ${seconds(best.whole)}, ${ratio} times`,
  )
}

const run = (page: Page, order: Omit<Order, 'file'>): Promise<Outcome> =>
  page.evaluate(inWorker, { order, withFile: true })
