import type { Browser } from 'puppeteer-core'

/** The extension's own id, given a fixed internal address so that its pages can be opened. */
export const EXTENSION = 'jejak-netral@jejak-netral.id'
export const INTERNAL = '3c1f6a52-5d0e-4b53-9a55-0f3c1d7f2a10'

export interface BidiContext {
  context: string
  url: string
}
export interface Connection {
  send(method: string, params: object): Promise<{ result: { result?: { value?: unknown } } & Record<string, unknown> }>
}

export const connectionOf = (browser: Browser): Connection =>
  (browser as unknown as { connection: Connection }).connection

/** The switch "Run in private windows" of the add-ons page, which only the browser itself can turn. */
export const ALLOW_IN_PRIVATE = `async id => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
  const { extension } = WebExtensionPolicy.getByID(id)
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, extension)
  await (await AddonManager.getAddonByID(id)).reload()
}`
/** Ends the event page by the function that its idle timer calls; it may have to be asked again while an event is answered. */
export const END_BACKGROUND = `async id => {
  const { setTimeout } = ChromeUtils.importESModule('resource://gre/modules/Timer.sys.mjs')
  const { extension } = WebExtensionPolicy.getByID(id)
  for (let tries = 0; extension.backgroundState !== 'stopped'; tries++) {
    if (tries > 100) throw new Error('the background stays ' + extension.backgroundState)
    await extension.terminateBackground()
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}`

/** Runs in the browser itself, given the extension's id. */
export async function inBrowser(browser: Browser, functionDeclaration: string): Promise<void> {
  const connection = connectionOf(browser)
  const { result } = await connection.send('browsingContext.getTree', { maxDepth: 0, 'moz:scope': 'chrome' })
  const { result: answer } = await connection.send('script.callFunction', {
    functionDeclaration,
    arguments: [{ type: 'string', value: EXTENSION }],
    target: { context: (result.contexts as BidiContext[])[0]?.context },
    awaitPromise: true,
  })
  if (answer.type === 'exception') throw new Error(JSON.stringify(answer.exceptionDetails))
}
