import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import type { Pack } from '../../lib/model/pack'
import { shiftWindows } from '../../rules/shift'
import { closeWelcome } from '../../tests/e2e/driver/chromium'
import { startSites } from '../../tests/sites/server'
import { find } from '../browsers.mjs'

export interface Extension {
  context: BrowserContext
  id: string
  /** A page of the extension, with what it wrote to the console as an error. */
  open: (path: string) => Promise<Page>
  close: () => Promise<void>
}

/** A copy of the build that also holds the example pack, its window moved around today. */
function copyOfBuild(build: string): string {
  if (!existsSync(join(build, 'manifest.json'))) throw new Error(`No build in ${build}: run "npm run build" first`)
  const copy = join(mkdtempSync(join(tmpdir(), 'jejak-pictures-')), 'extension')
  cpSync(build, copy, { recursive: true })
  const index = join(copy, 'packs/index.json')
  const { packs } = JSON.parse(readFileSync(index, 'utf8')) as { packs: string[] }
  const example = JSON.parse(readFileSync('rules/contoh.json', 'utf8')) as Pack
  writeFileSync(join(copy, 'packs/contoh.json'), JSON.stringify(shiftWindows(example, Date.now())))
  writeFileSync(index, JSON.stringify({ packs: [...packs, 'contoh.json'] }))
  return copy
}

/** Chromium with the extension over the replicas of the sites; nothing leaves the machine. */
export async function startExtension({ example }: { example: boolean }): Promise<Extension> {
  const build = join(process.env.BUILDS ?? '.output', 'chrome-mv3')
  const folder = example ? copyOfBuild(build) : build
  const executablePath = process.env.CHROMIUM_PATH ?? find('chromium').path
  if (!executablePath) throw new Error('No Chromium here: run "node scripts/browsers.mjs" first')
  const sites = await startSites()
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    headless: false,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--hide-scrollbars',
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      `--proxy-server=${sites.proxy}`,
      '--ignore-certificate-errors',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const id = new URL(worker.url()).host
  await closeWelcome(context)
  const open = async (path: string) => {
    const page = await context.newPage()
    page.on('pageerror', error => console.error(`${path}: ${error.message}`))
    await page.goto(`chrome-extension://${id}/${path}`)
    return page
  }
  const close = async () => {
    await context.close()
    await sites.close()
  }
  return { context, id, open, close }
}
