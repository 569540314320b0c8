import { browser } from './browser'

/** After an install or update and at each browser start; never on a mere wake-up of the worker. */
export function onInstalledOrStarted(run: () => void): void {
  browser.runtime.onInstalled.addListener(run)
  browser.runtime.onStartup.addListener(run)
}

/** Any call of the browser's tells it that the background is at work: an idle one is ended after 30 s, long work or not. */
export const stayAwake = async (): Promise<void> => {
  await browser.runtime.getPlatformInfo()
}

/** Once, when the extension is new in this browser; not after an update of it or of the browser. */
export function onFirstInstall(run: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') run()
  })
}
