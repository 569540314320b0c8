import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, openAsBlob, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { makeExport } from '../../lib/cli/exports/make'
import { review } from '../../lib/text/review-id'
import { find } from '../../scripts/browsers.mjs'
import { extensionUnderTest } from './driver/extension'
import { DEEP, expect, ONCE, test } from './fixtures'
import { storedActs } from './stored-acts'

const LIKES = 60_000

/** A browser of our own on a profile that stays: its process can be killed as a crash or an empty battery does. */
async function startOn(profile: string, extension: string): Promise<{ process: ChildProcess; browser: Browser }> {
  const { path, problem } = find('chromium')
  if (!path) throw new Error(`chromium: ${problem}`)
  const started = spawn(
    path,
    [
      '--headless=new',
      '--no-sandbox',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--disable-background-networking',
      '--no-first-run',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const address = await new Promise<string>((found, failed) => {
    let said = ''
    started.stderr.on('data', chunk => {
      said += chunk
      const at = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (at) found(at)
    })
    started.once('exit', () => failed(new Error(said.slice(0, 500))))
  })
  return { process: started, browser: await chromium.connectOverCDP(address) }
}

async function pageOf(browser: Browser, path: string): Promise<Page> {
  const [context] = browser.contexts()
  if (!context) throw new Error('the browser has no window')
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const page = await context.newPage()
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/${path}`)
  return page
}

test(
  'a browser that is killed in an import loses nothing that was stored, and the same file goes on',
  ONCE,
  async ({ driverName }) => {
    test.skip(!DEEP, 'a long run: DEEP=1')
    test.skip(driverName !== 'chromium', 'Firefox forgets an add-on that is loaded for a test when it starts anew')
    test.setTimeout(90_000)
    const dir = mkdtempSync(join(tmpdir(), 'mati-'))
    const extension = await extensionUnderTest('chromium')
    const made = await makeExport({ platform: 'x', size: LIKES, seed: 5, faults: [], dir, only: ['like'] })
    const file = join(dir, made.file)
    expect((await openAsBlob(file)).size).toBeGreaterThan(0)
    try {
      const first = await startOn(join(dir, 'profil'), extension.folder)
      const watcher = await pageOf(first.browser, 'popup.html')
      const page = await pageOf(first.browser, 'options.html#/jejak')
      await page.setInputFiles('input[type=file][multiple]', file)
      const segments = async () => (await watcher.evaluate(storedActs, null)).segments
      await expect.poll(segments, { intervals: [20], timeout: 30_000 }).toBeGreaterThanOrEqual(2)
      const gone = once(first.process, 'exit')
      first.process.kill('SIGKILL')
      await gone

      const second = await startOn(join(dir, 'profil'), extension.folder)
      try {
        const again = await pageOf(second.browser, 'options.html#/jejak')
        const left = await again.evaluate(storedActs, null)
        expect(left.acts).toBeGreaterThan(0)
        expect(left.acts).toBeLessThan(LIKES)
        expect(left.different).toBe(left.acts)
        await expect(again.getByText(review.unfinishedTitle)).toBeVisible()
        await again.setInputFiles('input[type=file][multiple]', file)
        await expect(again.getByText('Selesai dibaca')).toBeVisible({ timeout: 30_000 })
        expect(await again.evaluate(storedActs, null)).toMatchObject({ acts: LIKES, different: LIKES })
      } finally {
        const gone = once(second.process, 'exit')
        second.process.kill('SIGKILL')
        await gone
      }
    } finally {
      await extension.remove()
      rmSync(dir, { recursive: true, force: true, maxRetries: 5 })
    }
  },
)
