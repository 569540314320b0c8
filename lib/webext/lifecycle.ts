import { browser } from './browser'

/** After an install or update and at each browser start; never on a mere wake-up of the worker. */
export function onInstalledOrStarted(run: () => void): void {
  browser.runtime.onInstalled.addListener(run)
  browser.runtime.onStartup.addListener(run)
}

/** Once, when the extension is new in this browser; not after an update of it or of the browser. */
export function onFirstInstall(run: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') run()
  })
}
