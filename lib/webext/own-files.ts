import { browser } from './browser'

/** Reads a JSON file of the extension's own package; throws when the package is broken. */
export async function readOwnFile(path: `/${string}`): Promise<unknown> {
  const answer = await fetch(browser.runtime.getURL(path as never))
  return answer.json()
}
