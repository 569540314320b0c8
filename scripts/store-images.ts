/**
 * `npm run store-images`: pictures for the stores' pages in `.output/store/`, in Indonesian and English: five of the product
 * itself (1280 × 800) and two tiles (440 × 280, 1400 × 560). Made from fresh pictures of the built extension.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { type Browser, chromium } from '@playwright/test'
import { find } from './browsers.mjs'

const FROM = 'screenshots/out'
const OUT = '.output/store'

type Language = 'id' | 'en'
/** What each picture says, and the state of the product it shows. */
const SHOWN: { state: string; width: 360 | 1280; says: Record<Language, string> }[] = [
  {
    state: 'dialog-like',
    width: 1280,
    says: {
      id: 'Dijeda sebentar sebelum terkirim. Anda yang memutuskan.',
      en: 'Paused for a moment before it is sent. You decide.',
    },
  },
  {
    state: 'jejak-row-open',
    width: 1280,
    says: {
      id: 'Jejak lama diperiksa di perangkat Anda sendiri.',
      en: 'Your old footprint, reviewed on your own device.',
    },
  },
  {
    state: 'popup-x',
    width: 360,
    says: { id: 'Yang berlaku hari ini, di situs ini.', en: 'What applies today, on this site.' },
  },
  {
    state: 'practice-like-pair-answered',
    width: 1280,
    says: { id: 'Latihan singkat, dijelaskan dengan aturannya.', en: 'Short practice, explained with the rule.' },
  },
  {
    state: 'dialog-like',
    width: 360,
    says: { id: 'Juga di Firefox untuk Android.', en: 'In Firefox for Android, too.' },
  },
]
const TILES = [
  { name: 'tile', width: 440, height: 280 },
  { name: 'marquee', width: 1400, height: 560 },
]
const MOTTO = { id: 'Menjaga jejak digital ASN tetap netral', en: 'Keeps a civil servant’s footprint neutral' }

const inline = (file: string, type: string): string => `data:${type};base64,${readFileSync(file).toString('base64')}`
const MARK = inline('scripts/icons/mark.svg', 'image/svg+xml')
const LOOK = `*{box-sizing:border-box;margin:0}body{font:600 34px/1.3 system-ui,sans-serif;color:#1b2230;background:#eceff5;
  width:100vw;height:100vh;overflow:hidden;display:grid}`

async function shoot(browser: Browser, width: number, height: number, html: string, file: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height } })
  await page.setContent(html)
  await page.waitForFunction(() => [...document.images].every(image => image.complete))
  await page.screenshot({ path: file })
  await page.close()
}

const shown = (picture: string, says: string, width: number): string => `<style>${LOOK}
  body{grid-template-rows:auto 1fr;padding:36px 64px 0;gap:28px;justify-items:center}
  img{border-radius:18px 18px 0 0;box-shadow:0 18px 50px rgb(14 20 34/.22);width:${width === 360 ? '360px' : '92%'};align-self:start}</style>
  <p>${says}</p><img src="${picture}">`

const tile = (says: string, small: boolean): string => `<style>${LOOK}
  body{place-content:center;justify-items:center;text-align:center;gap:${small ? 14 : 28}px;padding:24px;color:#fff;background:#3c4c6e}
  img{width:${small ? 84 : 150}px}h1{font-size:${small ? 34 : 76}px}p{font-weight:500;font-size:${small ? 18 : 34}px}</style>
  <img src="${MARK}"><h1>Jejak Netral</h1><p>${says}</p>`

const states = [...new Set(SHOWN.map(({ state }) => state))]
const { status } = spawnSync('tsx', ['scripts/screenshots.ts', ...states], { stdio: 'inherit' })
if (status !== 0) throw new Error('the pictures of the product have things to mend: see above')
const { path, problem } = find('chromium')
if (!path) throw new Error(`chromium: ${problem}. Run "node scripts/browsers.mjs".`)
const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] })
for (const language of ['id', 'en'] as const) {
  mkdirSync(`${OUT}/${language}`, { recursive: true })
  for (const [index, { state, width, says }] of SHOWN.entries()) {
    const picture = inline(`${FROM}/${state}-${language}-light-${width}.png`, 'image/png')
    await shoot(browser, 1280, 800, shown(picture, says[language], width), `${OUT}/${language}/${index + 1}.png`)
  }
  for (const { name, width, height } of TILES)
    await shoot(browser, width, height, tile(MOTTO[language], width < 500), `${OUT}/${language}/${name}.png`)
}
await browser.close()
console.log(`${2 * (SHOWN.length + TILES.length)} pictures in ${OUT}`)
