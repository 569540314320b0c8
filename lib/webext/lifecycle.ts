import { browser } from './browser'

/** After an install or update and at each browser start; never on a mere wake-up of the worker. */
export function onInstalledOrStarted(run: () => void): void {
  browser.runtime.onInstalled.addListener(run)
  browser.runtime.onStartup.addListener(run)
}
