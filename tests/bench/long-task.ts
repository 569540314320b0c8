/** How long the page behind an import ever stands still: its longest task, while the worker reads and judges. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeExport } from '../../lib/cli/exports/make'
import { startExtension } from '../../scripts/screenshots/extension'
import type { Figure } from './page'

const RECORDS = 100_000
const MOST_MS = 50

export async function longTaskFigures(): Promise<Figure[]> {
  const dir = mkdtempSync(join(tmpdir(), 'bench-task-'))
  const made = await makeExport({ platform: 'x', size: RECORDS, seed: 1, faults: [], dir, only: ['like'] })
  const extension = await startExtension({ example: false })
  try {
    const page = await extension.open('options.html#/jejak')
    await page.waitForSelector('input[type=file][multiple]', { state: 'attached' })
    await page.waitForTimeout(1000) // what the page did to appear does not count
    await page.evaluate(`globalThis.tasks = []; new PerformanceObserver(list => {
      for (const { duration } of list.getEntries()) globalThis.tasks.push(duration)
    }).observe({ type: 'longtask' })`)
    await page.setInputFiles('input[type=file][multiple]', join(dir, made.file))
    await page.getByText('Selesai dibaca').waitFor({ timeout: 120_000 })
    await page.waitForTimeout(500)
    const tasks = (await page.evaluate('globalThis.tasks')) as number[] // the browser names those over 50 ms
    const longest = Math.max(0, ...tasks)
    console.log(`the page during an import of ${RECORDS.toLocaleString('en')}: ${tasks.length} tasks over 50 ms`)
    return [{ name: 'longest task of the page during an import', value: longest, limit: MOST_MS, unit: 'ms' }]
  } finally {
    await extension.close()
    rmSync(dir, { recursive: true, force: true })
  }
}
