import { mkdtempSync, openAsBlob, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeExport } from '../../lib/cli/exports/make'
import { DEFAULT_SETTINGS } from '../../lib/model/settings'
import { review } from '../../lib/text/review-id'
import type { Started } from './driver/hands'
import { DEEP, expect, test } from './fixtures'
import { OwnPage } from './own-page'
import { storedActs } from './stored-acts'

const FOOTPRINT = 'options.html#/jejak'
const ZIP = 'input[type=file][multiple]'
const LIKES = 70_000

let dir = ''
let file: File
test.beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'ekspor-'))
  const made = await makeExport({ platform: 'x', size: LIKES, seed: 3, faults: [], dir, only: ['like'] })
  file = new File([await openAsBlob(join(dir, made.file))], made.file)
})
test.afterAll(() => rmSync(dir, { recursive: true, force: true }))

test.beforeEach(async ({ driver }) => {
  await driver.store({ settings: DEFAULT_SETTINGS, 'own-list': [], counts: {} })
})
test.afterEach(async ({ started }) => {
  await OwnPage.erase(started)
})

const look = (started: Started) => OwnPage.at(started, 'popup.html', page => page.hands.evaluate(storedActs, null))

/** Starts an import and closes its tab as soon as so many segments are on the disk, or after so many milliseconds. */
async function importAndDie(started: Started, dies: { segments: number } | { ms: number }): Promise<void> {
  const watcher = await started.openPage('popup.html')
  try {
    const page = await started.openPage(FOOTPRINT)
    const own = OwnPage.over(page)
    await own.choose(file, ZIP)
    if ('ms' in dies) await new Promise(resolve => setTimeout(resolve, dies.ms))
    else {
      const segments = async () => (await watcher.evaluate(storedActs, null)).segments
      await expect.poll(segments, { intervals: [20], timeout: 20_000 }).toBeGreaterThanOrEqual(dies.segments)
    }
    await page.close()
  } finally {
    await watcher.close()
  }
}

const KILLS = DEEP
  ? Array.from({ length: 20 }, (_, index) => ({ ms: 60 + index * 90 }))
  : [{ segments: 1 }, { segments: 2 }, { segments: 3 }]

for (const dies of KILLS) {
  test(`a tab that dies in an import (${JSON.stringify(dies)}) loses nothing that was stored, and the same file goes on`, async ({
    started,
  }) => {
    test.setTimeout(60_000)
    await importAndDie(started, dies)
    const left = await look(started)
    expect(left.different).toBe(left.acts)
    test.info().annotations.push({ type: 'stored at its death', description: `${left.acts} of ${LIKES}` })
    await OwnPage.at(started, FOOTPRINT, async page => {
      if (left.acts > 0 && left.acts < LIKES) await page.sees(review.unfinishedTitle)
      await page.choose(file, ZIP)
      await page.sees('Selesai dibaca')
      await page.seesNot(review.unfinishedTitle)
    })
    const whole = await look(started)
    expect(whole).toMatchObject({ acts: LIKES, different: LIKES })
    expect(whole.segments).toBeGreaterThanOrEqual(left.segments)
  })
}

test('two tabs that import the same file at once: one waits, nothing is doubled', async ({ started }) => {
  test.setTimeout(60_000)
  await OwnPage.at(started, FOOTPRINT, async first => {
    await OwnPage.at(started, FOOTPRINT, async second => {
      await first.choose(file, ZIP)
      await second.choose(file, ZIP)
      await second.sees('Selesai dibaca')
      await first.sees('Selesai dibaca')
    })
  })
  expect(await look(started)).toMatchObject({ acts: LIKES, different: LIKES })
})
