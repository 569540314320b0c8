import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeExport } from '../../lib/cli/exports/make'
import { expect, ONCE, test } from './fixtures'
import { OwnPage } from './own-page'

const READ = /([\d.]+) catatan dibaca/

test(
  'an import that is paused at once says so and stands still; resumed, it is read to its end',
  ONCE,
  async ({ started }) => {
    test.setTimeout(60_000)
    const dir = mkdtempSync(join(tmpdir(), 'jeda-'))
    const made = await makeExport({ platform: 'x', size: 200_000, seed: 5, faults: [], dir, only: ['like'] })
    await OwnPage.at(started, 'options.html#/jejak', async page => {
      const read = async () => READ.exec(await page.text())?.[1]
      await page.hands.choose('input[type=file][multiple]', join(dir, made.file))
      await page.press('Jeda')
      await page.sees('Dijeda. Tidak ada yang hilang.')
      await new Promise(resolve => setTimeout(resolve, 500)) // a batch under way is read to its end
      const before = await read()
      await new Promise(resolve => setTimeout(resolve, 700))
      expect(await read()).toBe(before)
      await page.press('Lanjutkan')
      await page.sees('Selesai dibaca')
    })
    rmSync(dir, { recursive: true })
  },
)
