import type { Instant } from '../base/time'
import { browser } from './browser'

/** When the oldest snapshot the pages use was made; `undefined` before the background made the first. */
export async function snapshotMade(platforms: readonly string[]): Promise<Instant | undefined> {
  const found = await browser.storage.local.get(platforms.map(platform => `snapshot.${platform}`))
  const made = Object.values(found).map(snapshot => (snapshot as { made: Instant }).made)
  return made.length > 0 ? Math.min(...made) : undefined
}
