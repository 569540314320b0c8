/** The tour of `npm run demo`: what a person would do and see, on a replica of X under its real host, and on the options page. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startChromium } from '../tests/e2e/driver/chromium'
import { Driver } from '../tests/e2e/driver/driver'
import { extensionUnderTest } from '../tests/e2e/driver/extension'
import type { Hands } from '../tests/e2e/driver/hands'
import { likeOf, X } from '../tests/e2e/x'
import { startSites } from '../tests/sites/server'
import { find } from './browsers.mjs'
import { sampleExport } from './demo-export'
import { openWindow } from './demo-window'
import { runByTsx } from './named-functions'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PICTURES = join(ROOT, 'screenshots/out/demo')
const IMPORT_MS = 20_000

let step = 0
const say = (text: string): void => console.log(`${String(++step).padStart(2)}. ${text}`)

async function picture(hands: Hands, name: string): Promise<void> {
  writeFileSync(join(PICTURES, `${step + 1}-${name}.png`), await hands.screenshot())
}

/** Fails the demo in a sentence: it never says that something worked which did not. */
function expect(what: string, is: unknown, wanted: unknown): void {
  if (JSON.stringify(is) !== JSON.stringify(wanted))
    throw new Error(`${what}: expected ${JSON.stringify(wanted)}, saw ${JSON.stringify(is)}`)
}

async function reminder(driver: Driver, acts: () => string[]): Promise<void> {
  await driver.open(X.home())
  await driver.press(likeOf('plain'))
  expect('likes the server received', acts().length, 1)
  await picture(driver.hands, 'innocent')
  say("A like on a friend's post passed untouched.")

  await driver.press(likeOf('listed'))
  const { title, buttons } = await driver.asked()
  await driver.settle()
  await picture(driver.hands, 'paused')
  say(`A like on a campaign account was paused: "${title}" [${buttons.join('] [')}]`)

  await driver.answer('Jangan sukai')
  expect('likes the server received', acts().length, 1)
  await picture(driver.hands, 'not-liked')
  say('"Jangan sukai": the server received nothing, the heart stayed empty.')

  await driver.press(likeOf('listed'))
  await driver.answer('Tetap sukai')
  for (let waited = 0; acts().length < 2 && waited < 2000; waited += 50)
    await new Promise(resolve => setTimeout(resolve, 50))
  expect('likes the server received', acts().length, 2)
  await picture(driver.hands, 'liked')
  say('"Tetap sukai": the server received exactly one like.')
}

/** Gives the page's file chooser a file, as choosing one would. */
function choose({ name, base64 }: { name: string; base64: string }): void {
  const input = document.querySelector<HTMLInputElement>('input[type="file"][accept*="zip"]')
  if (!input) throw new Error('the options page has no file chooser')
  const files = new DataTransfer()
  files.items.add(
    new File([Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))], name, { type: 'application/zip' }),
  )
  input.files = files.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
}

async function footprint(driver: Driver): Promise<void> {
  const made = await sampleExport(Date.now())
  const file = { name: made.name, base64: Buffer.from(await made.arrayBuffer()).toString('base64') }
  await driver.inExtension('options.html', async tab => {
    const rows = (): Promise<string[]> =>
      tab.evaluate(() => [...document.querySelectorAll('.review-what')].map(row => row.textContent ?? ''), null)
    const ready = (): Promise<boolean> =>
      tab.evaluate(() => document.querySelector('input[type="file"][accept*="zip"]') !== null, null)
    const until = performance.now() + IMPORT_MS
    while (!(await ready()) && performance.now() < until) await new Promise(resolve => setTimeout(resolve, 50))
    await picture(tab, 'options-empty')
    await tab.evaluate(choose, file)
    while ((await rows()).length === 0 && performance.now() < until)
      await new Promise(resolve => setTimeout(resolve, 100))
    const found = await rows()
    expect('rows to review', found.length, 4)
    await tab.evaluate(() => document.querySelector<HTMLElement>('.review-head')?.click(), null)
    await new Promise(resolve => setTimeout(resolve, 300))
    await picture(tab, 'footprint')
    say(
      `A sample Instagram export was judged on this device; of 250 acts ${found.length} are worth a look, such as "${found[0]}".`,
    )
  })
}

async function main(): Promise<void> {
  rmSync(PICTURES, { recursive: true, force: true })
  mkdirSync(PICTURES, { recursive: true })
  const path = process.env.CHROMIUM_PATH ?? find('chromium').path
  if (!path) throw new Error('no Chromium: run "node scripts/browsers.mjs"')

  const sites = await startSites()
  const extension = await extensionUnderTest('chromium')
  console.log(
    '\nA replica of X under https://x.com (no network), and a copy of the build with an invented election around today.\n',
  )
  const started = runByTsx(await startChromium(path, extension.folder, sites.proxy))
  let options = ''
  try {
    const desk = await started.openPage('options.html')
    options = await desk.url()
    const driver = new Driver(await started.newTab(), started, () => Promise.resolve(desk))
    await reminder(driver, () => sites.acts())
    await footprint(driver)
  } finally {
    await started.close()
  }
  console.log(`\nPictures of each step: ${relative(process.cwd(), PICTURES)}`)
  const hasDisplay = process.platform === 'darwin' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  if (hasDisplay && !process.env.CI) await openWindow(path, extension.folder, sites.proxy, [X.home(), options])
  else console.log('There is no display here. On a machine with one, the window stays open for you to try.')
  await sites.close()
  await extension.remove()
}

main().catch((problem: unknown) => {
  console.error(`\nThe demo stopped: ${problem instanceof Error ? problem.message : problem}`)
  process.exit(1)
})
