import type { Fingerprint } from '../../lib/base/fingerprint'
import { knownFrom, readSeen } from '../../lib/importers/seen'
import type { Platform } from '../../lib/model/platform'
import type { FootprintStore } from '../../lib/store/footprint-store'

/** What was asked, kept over the batches of one scan: it is found by reading everything stored. */
let last: { store: FootprintStore; platform: Platform; size: number; asked: (key: Fingerprint) => boolean } | undefined

/** Keeps of what a page showed only what stored acts ask for and nobody told yet; how many that were. */
export async function learnSeen(store: FootprintStore, platform: Platform, owners: unknown): Promise<number> {
  await store.ready()
  if (last?.store !== store || last.platform !== platform || last.size !== store.size) {
    last = { store, platform, size: store.size, asked: await store.asked(platform) }
  }
  const known = await store.known()
  const found = knownFrom(readSeen(owners), platform, last.asked).filter(({ key }) => !known.has(key))
  if (found.length > 0) await store.learn(found)
  return found.length
}
