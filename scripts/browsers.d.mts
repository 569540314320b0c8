export type BrowserName = 'chromium' | 'firefox'
/** A browser already on this machine, or what was wrong with the nearest one. */
export function find(
  browser: BrowserName,
): { path: string; version: number; problem?: undefined } | { problem: string; path?: undefined }
/** Finds a browser, else gets one. */
export function get(browser: BrowserName): { path?: string; said: string }
export function browsers(wanted?: readonly BrowserName[]): {
  env: { CHROMIUM_PATH?: string; FIREFOX_PATH?: string }
  missing: BrowserName[]
}
