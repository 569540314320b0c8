import { FootprintStore } from '../../lib/store/footprint-store'
import type { Shelf } from '../../lib/store/shelf'

/** Where things can be kept; given, so that tests need no browser. */
export interface Shelves {
  device: () => Shelf
  memory: () => Shelf
}

/** Where the device gives no storage (blocked, broken profile), memory: the footprint says where it is kept. */
export async function openStore(keep: 'device' | 'memory', { device, memory }: Shelves): Promise<FootprintStore> {
  if (keep === 'device') {
    const shelf = device()
    try {
      return await FootprintStore.open(shelf)
    } catch {
      shelf.close()
    }
  }
  return FootprintStore.open(memory())
}

/** One import at a time over all tabs (Web Locks); what another tab stored meanwhile is known before this one starts. */
export async function alone<Value>(store: FootprintStore, work: () => Promise<Value>): Promise<Value> {
  const locks = globalThis.navigator?.locks
  if (store.kept === 'memory' || !locks) return work()
  return locks.request('jejak.import', async () => {
    await store.reload()
    return work()
  })
}
