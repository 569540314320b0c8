/**
 * `npm run icons`: draws `scripts/icons/mark.svg` as the PNGs of `public/icon` in the Chromium that is here, and notes what they were
 * made from (`scripts/icons/made.json`), so that a test sees an icon that was not drawn anew.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { find } from './browsers.mjs'

const SIZES = [16, 32, 48, 96, 128]
const MARK = 'scripts/icons/mark.svg'
const OUT = 'public/icon'

const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
const { path, problem } = find('chromium')
if (!path) throw new Error(`chromium: ${problem}. Run "node scripts/browsers.mjs".`)
const svg = readFileSync(MARK)
const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] })
const made: Record<string, string> = { [MARK]: hash(svg) }
mkdirSync(OUT, { recursive: true })
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(
    `<style>html,body{margin:0;background:none}img{display:block;width:100vw;height:100vh}</style>
     <img src="data:image/svg+xml;base64,${svg.toString('base64')}">`,
  )
  await page.waitForFunction(() => document.images[0]?.complete)
  const png = await page.screenshot({ omitBackground: true })
  writeFileSync(`${OUT}/${size}.png`, png)
  made[`${OUT}/${size}.png`] = hash(png)
  await page.close()
}
await browser.close()
writeFileSync('scripts/icons/made.json', `${JSON.stringify(made, null, 2)}\n`)
console.log(`${SIZES.length} icons in ${OUT}`)
