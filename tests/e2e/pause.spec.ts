import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeExport } from '../../lib/cli/exports/make'
import { footprint } from '../../lib/text/footprint-id'
import { problems } from '../../lib/text/import-problems-id'
import { review } from '../../lib/text/review-id'
import { expect, ONCE, test } from './fixtures'
import { OwnPage } from './own-page'
import { storedActs } from './stored-acts'

const FOOTPRINT = 'options.html#/jejak'
const ZIP = 'input[type=file][multiple]'
const LIKES = 200_000
const READ = /([\d.]+) catatan dibaca/

let dir = ''
let file = ''
test.beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'jeda-'))
  file = join(dir, (await makeExport({ platform: 'x', size: LIKES, seed: 5, faults: [], dir, only: ['like'] })).file)
})
test.afterAll(() => rmSync(dir, { recursive: true, force: true }))
test.afterEach(async ({ started }) => {
  await OwnPage.erase(started)
})

const read = async (page: OwnPage): Promise<number> =>
  Number(READ.exec(await page.text())?.[1]?.replaceAll('.', '') ?? 0)

test(
  'an import that is paused at once says so and stands still; resumed, it is read to its end',
  ONCE,
  async ({ started }) => {
    test.setTimeout(60_000)
    await OwnPage.at(started, FOOTPRINT, async page => {
      await page.hands.choose(ZIP, file)
      await page.press(review.pause)
      await page.sees(review.isPaused)
      await new Promise(resolve => setTimeout(resolve, 500)) // a batch under way is read to its end
      const before = await read(page)
      await new Promise(resolve => setTimeout(resolve, 700))
      expect(await read(page)).toBe(before)
      await page.press(review.resume)
      await page.sees(footprint.importedTitle)
    })
  },
)

test(
  'an import that is stopped keeps what was read and says so; the same file once more brings the rest, nothing twice',
  ONCE,
  async ({ started }) => {
    test.setTimeout(60_000)
    const { title, todo } = problems.cancelled
    await OwnPage.at(started, FOOTPRINT, async page => {
      await page.hands.choose(ZIP, file)
      await expect.poll(() => read(page), { intervals: [10] }).toBeGreaterThan(0)
      await page.press(footprint.cancelImport)
      await page.sees(title, todo)
      const left = await page.hands.evaluate(storedActs, null)
      expect(left.acts).toBeGreaterThan(0)
      expect(left.acts).toBeLessThan(LIKES)
      expect(left.different).toBe(left.acts)
      await page.seesNot(review.unfinishedTitle) // it ended as the person wanted

      await page.hands.choose(ZIP, file)
      const { format } = new Intl.NumberFormat('id-ID')
      await page.sees(footprint.imported(format(LIKES), format(LIKES - left.acts)))
      expect(await page.hands.evaluate(storedActs, null)).toMatchObject({ acts: LIKES, different: LIKES })
    })
  },
)
