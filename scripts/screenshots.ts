/**
 * Every state of the dialog, the popup and the options page, in both languages and colour schemes, on a phone and on a
 * desk, as pictures in `screenshots/out/`; axe looks at each page as well. `npm run screenshots [-- name …]`;
 * `npm run screenshots -- --docs` makes the documents' own.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { pictureDialogs } from './screenshots/dialog'
import { DOCS_STATES, putIntoDocs } from './screenshots/docs'
import { startExtension } from './screenshots/extension'
import { FOOTPRINT_STATES } from './screenshots/footprint'
import { HELP_STATES } from './screenshots/help'
import { pictureInPage } from './screenshots/in-page'
import { KEEP_STATES } from './screenshots/keep'
import { LIST_STATES } from './screenshots/lists'
import { POPUP_STATES } from './screenshots/popup'
import { PRACTICE_STATES } from './screenshots/practice'
import { pictureBars, SCAN_STATES } from './screenshots/scan'
import { OTHER_STATES, type State, store, stored } from './screenshots/states'
import { WELCOME_STATES } from './screenshots/welcome'
import { WORK_STATES } from './screenshots/work'

const OUT = 'screenshots/out'
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const forDocs = process.argv.includes('--docs')
const asked = forDocs ? DOCS_STATES : process.argv.slice(2)
const wanted = ({ name }: { name: string }) =>
  asked.length === 0 || asked.some(part => (forDocs ? name === part : name.startsWith(part)))
let pictures = 0
let violations = 0

/** Runs axe in the page; prints what it finds, by rule. */
async function look(page: Page, name: string): Promise<void> {
  await page.evaluate(axe)
  const found = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: { run: (options: object) => Promise<Axe> } }).axe.run(
      {
        resultTypes: ['violations'],
      },
    )
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html.slice(0, 120)).join(' | ')}`)
  })
  violations += found.length
  for (const violation of found) console.error(`axe ${name}: ${violation}`)
}
interface Axe {
  violations: { id: string; nodes: { html: string }[] }[]
}

/** No part of the page is wider than the window. */
async function fits(page: Page, name: string): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  if (wide > 0) console.error(`${name}: ${wide} px wider than the window`)
  if (wide > 0) violations++
}

/** Changes the language and keeps what else is set. */
async function speak(page: Page, language: 'id' | 'en'): Promise<void> {
  await store(page, { settings: { ...(await stored(page)), footprint: 'memory', language } })
}

/** What the state is about comes into view; without such a thing, the top of the page. */
async function comeTo(page: Page, at: string | undefined): Promise<void> {
  await page.evaluate(part => {
    scrollTo(0, 0)
    if (part) document.querySelector(part)?.scrollIntoView()
    if (part) scrollBy(0, -8)
  }, at)
}

async function shoot(state: State, page: Page): Promise<void> {
  const widths = state.paper ? [794] : state.name.startsWith('popup') ? [360] : [360, 1280]
  const devtools = await page.context().newCDPSession(page)
  for (const language of ['id', 'en'] as const) {
    await speak(page, language)
    await page.waitForFunction(spoken => document.documentElement.lang === spoken, language)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 })
        await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: width < 400 }) // a finger, or a mouse
        const name = `${state.name}-${language}-${colorScheme}-${width}`
        await page.waitForTimeout(100) // layout and the windowed list settle
        await comeTo(page, state.at)
        await page.waitForTimeout(100)
        await page.screenshot({ path: `${OUT}/${name}.png`, fullPage: !state.viewOnly })
        pictures++
        if (state.paper) continue
        await fits(page, name)
        if (language === 'id') await look(page, name)
      }
    }
  }
  if (state.paper) return
  await page.setViewportSize({ width: 320, height: 900 })
  await fits(page, `${state.name} at 320`)
}

mkdirSync(OUT, { recursive: true })
const extension = await startExtension({ example: true })
pictures += await pictureDialogs(extension, OUT, wanted)
pictures += await pictureInPage(extension, OUT, wanted)
pictures += await pictureBars(extension, OUT, wanted)
for (const state of [
  ...POPUP_STATES,
  ...FOOTPRINT_STATES,
  ...WORK_STATES,
  ...LIST_STATES,
  ...OTHER_STATES,
  ...WELCOME_STATES,
  ...PRACTICE_STATES,
  ...HELP_STATES,
  ...KEEP_STATES,
  ...SCAN_STATES,
].filter(wanted)) {
  try {
    const page = await state.reach(extension)
    await shoot(state, page)
  } catch (error) {
    violations++
    console.error(`${state.name}: ${error instanceof Error ? error.message.split('\n').slice(0, 4).join(' ') : error}`)
  }
  for (const page of extension.context.pages().slice(1)) await page.close()
}
await extension.close()
if (forDocs) for (const problem of putIntoDocs(OUT)) console.error(problem)
console.log(`${pictures} pictures in ${OUT}, ${violations} things to mend`)
process.exitCode = violations > 0 ? 1 : 0
