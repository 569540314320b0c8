import { readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test'
import { type Box, type Hands, PHONE, type ShadowNode, type Start, type Started } from './hands'
import { spokenTree } from './spoken-tree'

const OPENS_WITHIN_MS = 8000

/** The parts of a CDP DOM node that are read here. */
interface CdpNode {
  backendNodeId: number
  localName: string
  nodeType: number
  nodeValue: string
  attributes?: string[]
  children?: CdpNode[]
  shadowRoots?: (CdpNode & { shadowRootType?: string })[]
}

const pairs = (flat: readonly string[]): Record<string, string> =>
  Object.fromEntries(flat.flatMap((name, index) => (index % 2 === 0 ? [[name, flat[index + 1] ?? '']] : [])))

const shadowNode = (node: CdpNode): ShadowNode => ({
  tag: node.localName,
  attributes: pairs(node.attributes ?? []),
  text: node.nodeType === 3 ? node.nodeValue : '',
  children: (node.children ?? []).map(shadowNode),
  ref: String(node.backendNodeId),
})

function* closedIn(node: CdpNode): Generator<ShadowNode> {
  for (const root of node.shadowRoots ?? []) {
    if (root.shadowRootType === 'closed') yield shadowNode(root)
    yield* closedIn(root)
  }
  for (const child of node.children ?? []) yield* closedIn(child)
}

function handsOf(page: Page, cdp: CDPSession): Hands {
  return {
    browser: 'chromium',
    goto: async url => void (await page.goto(url)),
    url: async () => page.url(),
    evaluate: (run, argument) => page.evaluate(run as never, argument as never),
    choose: (selector, file) => page.setInputFiles(selector, file),
    async pick(file, press) {
      const [asked] = await Promise.all([page.waitForEvent('filechooser', { timeout: OPENS_WITHIN_MS }), press()])
      await asked.setFiles(file)
    },
    async saved(press) {
      const [download] = await Promise.all([page.waitForEvent('download', { timeout: OPENS_WITHIN_MS }), press()])
      const path = `${await download.path()}-${download.suggestedFilename()}` // the browser's own name is a number
      await download.saveAs(path)
      return path
    },
    mouseMove: (x, y) => page.mouse.move(x, y),
    mouseDown: () => page.mouse.down(),
    mouseUp: () => page.mouse.up(),
    async tap(x, y) {
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    },
    keyDown: key => page.keyboard.down(key), // a second one for the same key is a repeat
    keyUp: key => page.keyboard.up(key),
    async closedRoots() {
      // Only what stands beside head and body: walking a whole feed at every look would slow the page under test.
      const { root } = await cdp.send('DOM.getDocument', { depth: 2 })
      const html = root.children?.find(({ localName }) => localName === 'html')
      const outside = (html?.children ?? []).filter(({ localName }) => !['head', 'body'].includes(localName))
      const whole = outside.map(({ backendNodeId }) =>
        cdp.send('DOM.describeNode', { backendNodeId, depth: -1, pierce: true }),
      )
      return (await Promise.all(whole.map(one => one.catch(() => null)))).flatMap(one =>
        one ? [...closedIn(one.node)] : [],
      )
    },
    async boxOf({ ref }): Promise<Box> {
      const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: Number(ref) })
      const [x = 0, y = 0] = model.border
      return { x, y, width: model.width, height: model.height }
    },
    tree: selector => page.locator(selector).ariaSnapshot(),
    calmColours: () => page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' }),
    async treeOf({ ref }) {
      const { nodes } = await cdp.send('Accessibility.getFullAXTree')
      return spokenTree(nodes, Number(ref))
    },
    screenshot: () => page.screenshot(),
    resize: (width, height) => page.setViewportSize({ width, height }),
    async becomePhone() {
      await page.setViewportSize(PHONE)
      await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true })
    },
    close: () => page.close(),
  }
}

async function newTab(context: BrowserContext): Promise<Hands> {
  const page = await context.newPage()
  return handsOf(page, await context.newCDPSession(page))
}

/** Waits for the page a first install opens, and closes it, so that the tab a test looks at stays in front. */
export async function closeWelcome(context: BrowserContext, within = OPENS_WITHIN_MS): Promise<string | undefined> {
  for (let waited = 0; waited < within; waited += 50) {
    const page = context.pages().find(one => one.url().startsWith('chrome-extension:'))
    if (page) {
      const opened = page.url()
      await page.close()
      return opened
    }
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  return undefined
}

export async function startChromium(
  executablePath: string,
  extension: string,
  proxy: string,
  { welcomeWithin, profile = '' }: Start = {},
): Promise<Started> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false, // Playwright's own headless shell has no extensions; the browser's new headless mode has
    viewport: { width: 1280, height: 900 },
    args: [
      '--headless=new',
      '--no-sandbox',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--proxy-server=${proxy}`,
      '--proxy-bypass-list=<-loopback>', // nothing goes past the journeys' proxy, which writes it down
      '--ignore-certificate-errors',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const origin = `chrome-extension://${new URL(worker.url()).host}`
  return {
    openedAtInstall: await closeWelcome(context, welcomeWithin),
    newTab: () => newTab(context),
    async openPage(page) {
      const tab = await newTab(context)
      await tab.goto(`${origin}/${page}`)
      return tab
    },
    async openedTab(address) {
      for (let waited = 0; waited < OPENS_WITHIN_MS; waited += 50) {
        const page = context.pages().find(one => one.url().startsWith(address))
        if (page) {
          await page.waitForLoadState()
          return handsOf(page, await context.newCDPSession(page))
        }
        await new Promise(resolve => setTimeout(resolve, 50))
      }
      throw new Error(`no tab at ${address} within ${OPENS_WITHIN_MS} ms`)
    },
    async stopBackground() {
      const page = await context.newPage()
      await page.goto('chrome://serviceworker-internals/')
      await page
        .locator('.serviceworker-registration', { hasText: origin })
        .getByRole('button', { name: 'Stop' })
        .click()
      await page.getByText('Running Status: STOPPED').first().waitFor()
      await page.close()
    },
    close: () => context.close(),
    async kill() {
      const gone = new Promise(resolve => context.once('close', resolve))
      process.kill(processOf(profile), 'SIGKILL')
      await gone
    },
  }
}

/** Chromium writes its process into the profile, as `machine-number`. */
const processOf = (profile: string): number => Number(/\d+$/.exec(readlinkSync(join(profile, 'SingletonLock')))?.[0])
