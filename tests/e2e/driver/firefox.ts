import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core'
import {
  ALLOW_IN_PRIVATE,
  type BidiContext,
  type Connection,
  connectionOf,
  END_BACKGROUND,
  EXTENSION,
  INTERNAL,
  inBrowser,
} from './firefox-inside'
import { type Hands, PHONE, type ShadowNode, type Start, type Started } from './hands'

/** Firefox ends an idle event page after this long, so that journeys meet one that sleeps. */
const IDLE_MS = 3000
const OPENS_WITHIN_MS = 10_000

/** A BiDi NodeRemoteValue, as far as it is read here. */
interface BidiNode {
  sharedId?: string
  value?: {
    localName?: string
    nodeValue?: string
    attributes?: Record<string, string>
    children?: BidiNode[]
    shadowRoot?: BidiNode | null
    mode?: 'open' | 'closed'
  }
}
interface Firefox {
  browser: Browser
  /** Where it saves files, unasked. */
  downloads: string
}

const shadowNode = (node: BidiNode): ShadowNode => ({
  tag: node.value?.localName ?? '',
  attributes: node.value?.attributes ?? {},
  text: node.value?.nodeValue ?? '',
  children: (node.value?.children ?? []).map(shadowNode),
  ref: node.sharedId ?? '',
})

function* closedIn(node: BidiNode): Generator<ShadowNode> {
  const root = node.value?.shadowRoot
  if (root?.value?.mode === 'closed') yield shadowNode(root)
  for (const child of [...(root?.value?.children ?? []), ...(node.value?.children ?? [])]) yield* closedIn(child)
}

/** WebDriver's code points for keys without a character. */
const KEYS: Record<string, string> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Backspace: '\uE003',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  End: '\uE010',
  Home: '\uE011',
  ' ': ' ',
}

function handsOf({ browser, downloads }: Firefox, page: Page): Hands {
  const connection = connectionOf(browser)
  const context = contextOf(page)
  const perform = (id: string, source: object, ...actions: object[]) =>
    connection.send('input.performActions', { context, actions: [{ id, ...source, actions }] })
  const mouse = (...actions: object[]) =>
    perform('mouse', { type: 'pointer', parameters: { pointerType: 'mouse' } }, ...actions)
  const call = (functionDeclaration: string, args: object[], serializationOptions: object = {}) =>
    connection.send('script.callFunction', {
      functionDeclaration,
      arguments: args,
      target: { context },
      awaitPromise: true,
      serializationOptions,
    })
  return {
    browser: 'firefox',
    goto: async url => void (await page.goto(url)),
    url: async () => page.url(),
    evaluate: (run, argument) => page.evaluate(run as never, argument as never),
    async choose(selector, file) {
      const field = await page.$(selector)
      await (field as ElementHandle<HTMLInputElement>).uploadFile(file)
    },
    async pick(file, press) {
      // Firefox tells of no file window in an extension's page (153): the field that asks for one is noted, and given the file.
      await page.evaluate(() => {
        const asks = (event: Event) => {
          if (!(event.target as Element).matches('input[type=file]')) return
          event.preventDefault()
          ;(event.target as HTMLElement).dataset.asks = ''
          removeEventListener('click', asks, true)
        }
        addEventListener('click', asks, true)
      })
      await press()
      const field = await page.waitForSelector('input[data-asks]', { timeout: OPENS_WITHIN_MS })
      await field?.evaluate(one => delete (one as HTMLElement).dataset.asks)
      await (field as ElementHandle<HTMLInputElement>).uploadFile(file)
    },
    async saved(press) {
      const before = new Set(readdirSync(downloads))
      await press()
      for (let waited = 0; waited < OPENS_WITHIN_MS; waited += 50) {
        const now = readdirSync(downloads)
        const found = now.find(name => !before.has(name) && !name.endsWith('.part'))
        const path = join(downloads, found ?? '')
        if (found && !now.includes(`${found}.part`) && statSync(path).size > 0) return path
        await new Promise(resolve => setTimeout(resolve, 50))
      }
      throw new Error(`nothing was saved within ${OPENS_WITHIN_MS} ms`)
    },
    mouseMove: async (x, y) => void (await mouse({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) })),
    mouseDown: async () => void (await mouse({ type: 'pointerDown', button: 0 })),
    mouseUp: async () => void (await mouse({ type: 'pointerUp', button: 0 })),
    async tap(x, y) {
      const at = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) }
      await perform(
        'finger',
        { type: 'pointer', parameters: { pointerType: 'touch' } },
        at,
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      )
    },
    keyDown: async key => void (await perform('keys', { type: 'key' }, { type: 'keyDown', value: KEYS[key] ?? key })),
    keyUp: async key => void (await perform('keys', { type: 'key' }, { type: 'keyUp', value: KEYS[key] ?? key })),
    async closedRoots() {
      const outside =
        '() => [...document.documentElement.children].filter(child => !["head", "body"].includes(child.localName))'
      const { result } = await call(outside, [], { maxDomDepth: null, includeShadowTree: 'all' })
      return ((result.result?.value ?? []) as BidiNode[]).flatMap(node => [...closedIn(node)])
    },
    async boxOf({ ref }) {
      const rect =
        'node => { const { x, y, width, height } = node.getBoundingClientRect(); return [x, y, width, height] }'
      const { result } = await call(rect, [{ sharedId: ref }])
      const [x = 0, y = 0, width = 0, height = 0] = ((result.result?.value ?? []) as { value: number }[]).map(
        ({ value }) => value,
      )
      return { x, y, width, height }
    },
    screenshot: async () => Buffer.from(await page.screenshot()),
    resize: (width, height) => page.setViewport({ width, height }),
    becomePhone: () => page.setViewport(PHONE), // fingers are real input; that the screen has any, BiDi cannot pretend (153)
    close: () => page.close(),
  }
}

const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id

async function newTab(firefox: Firefox): Promise<Hands> {
  const page = await firefox.browser.newPage()
  await page.setViewport({ width: 1280, height: 900 })
  return handsOf(firefox, page)
}

/** A tab that puppeteer does not hear of within this time it never hears of: it is opened anew. */
const HEARD_WITHIN_MS = 2000
const TRIES = 4

async function openPage(firefox: Firefox, url: string): Promise<Hands> {
  const { browser } = firefox
  for (let tries = 0; tries < TRIES; tries++) {
    const context = await openTab(browser, url)
    const page = await pageOf(browser, context)
    if (page) {
      await page.waitForFunction(() => document.readyState === 'complete')
      return handsOf(firefox, page)
    }
    await connectionOf(browser).send('browsingContext.close', { context })
  }
  throw new Error(`nobody can reach a tab that is open, ${TRIES} times`)
}

/** BiDi refuses to navigate to an extension's page (Firefox 153), so the browser's own window opens the tab. */
async function openTab(browser: Browser, url: string): Promise<string> {
  const connection = connectionOf(browser)
  const contexts = async (scope: object) =>
    (await connection.send('browsingContext.getTree', { maxDepth: 0, ...scope })).result.contexts as BidiContext[]
  const before = new Set((await contexts({})).map(({ context }) => context))
  const [chromeWindow] = await contexts({ 'moz:scope': 'chrome' })
  await connection.send('script.callFunction', {
    functionDeclaration:
      'url => { gBrowser.selectedTab = gBrowser.addTab(url, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() }) }',
    arguments: [{ type: 'string', value: url }],
    target: { context: chromeWindow?.context },
    awaitPromise: true,
  })
  return (await contextWhere(browser, one => !before.has(one.context) && one.url === url)).context
}

/** Puppeteer hears of a new tab a moment after it is there, or not at all. */
async function pageOf(browser: Browser, context: string): Promise<Page | undefined> {
  for (let waited = 0; waited < HEARD_WITHIN_MS; waited += 50) {
    const page = (await browser.pages()).find(one => contextOf(one) === context)
    if (page) return page
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  return undefined
}

async function contextWhere(browser: Browser, isIt: (one: BidiContext) => boolean): Promise<BidiContext> {
  for (let waited = 0; waited < OPENS_WITHIN_MS; waited += 50) {
    const { result } = await connectionOf(browser).send('browsingContext.getTree', { maxDepth: 0 })
    const opened = (result.contexts as BidiContext[]).find(isIt)
    if (opened) return opened
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error(`no such tab within ${OPENS_WITHIN_MS} ms`)
}

/** Puppeteer loses a tab that changes its process (a site opened by a page of the extension): the same address, in one of ours. */
async function openedTab(firefox: Firefox, address: string): Promise<Hands> {
  const { context, url } = await contextWhere(firefox.browser, one => one.url.startsWith(address))
  await connectionOf(firefox.browser).send('browsingContext.close', { context })
  const tab = await newTab(firefox)
  await tab.goto(url)
  return tab
}

/** Waits for the page a first install opens, and closes it, so that the tab a test looks at stays in front. */
async function closeWelcome(connection: Connection, within = OPENS_WITHIN_MS): Promise<string | undefined> {
  for (let waited = 0; waited < within; waited += 50) {
    const { result } = await connection.send('browsingContext.getTree', { maxDepth: 0 })
    const welcome = (result.contexts as BidiContext[]).find(({ url }) => url.startsWith(`moz-extension://${INTERNAL}/`))
    if (welcome) {
      await connection.send('browsingContext.close', { context: welcome.context })
      return welcome.url
    }
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  return undefined
}

export async function startFirefox(
  executablePath: string,
  extension: string,
  proxy: string,
  { welcomeWithin, isPrivate = false, profile }: Start = {},
): Promise<Started> {
  const { hostname, port } = new URL(proxy)
  const downloads = mkdtempSync(join(tmpdir(), 'jejak-netral-unduhan-'))
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    ...(profile && { userDataDir: profile }),
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'], // to open the extension's own pages, see openPage
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': hostname,
      'network.proxy.ssl_port': Number(port),
      'network.proxy.http': hostname,
      'network.proxy.http_port': Number(port),
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: INTERNAL }),
      'extensions.background.idle.timeout': IDLE_MS,
      'browser.privatebrowsing.autostart': isPrivate,
      'network.proxy.allow_hijacking_localhost': true, // nothing goes past the journeys' proxy, which writes it down
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.alwaysOpenPanel': false, // it would take the focus from the page
    },
  })
  const firefox = { browser, downloads }
  await browser.installExtension(extension)
  if (isPrivate) await inBrowser(browser, ALLOW_IN_PRIVATE)
  return {
    openedAtInstall: await closeWelcome(connectionOf(browser), welcomeWithin),
    newTab: () => newTab(firefox),
    openPage: page => openPage(firefox, `moz-extension://${INTERNAL}/${page}`),
    openedTab: address => openedTab(firefox, address),
    stopBackground: () => inBrowser(browser, END_BACKGROUND),
    async close() {
      await browser.close()
      rmSync(downloads, { recursive: true, force: true })
    },
    async kill() {
      const own = browser.process()
      if (!own || !profile) throw new Error('no process of ours')
      const gone = once(own, 'exit')
      own.kill('SIGKILL')
      await gone
      rmSync(downloads, { recursive: true, force: true })
    },
  }
}
