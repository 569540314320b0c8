import type { Unfinished } from '../../lib/model/footprint'
import { FootprintStore } from '../../lib/store/footprint-store'
import { IMPORT_LOCK } from '../../lib/store/keep-turn'
import type { Lock } from '../../lib/store/lock'
import type { Shelf } from '../../lib/store/shelf'

/** Where things can be kept; given, so that tests need no browser. */
export interface Shelves {
  device: () => Shelf
  memory: () => Shelf
  lock: Pick<Lock, 'isSet'>
  /** Hears at each opening whether the data asks for its passphrase. */
  opened: (lock: 'none' | 'locked') => void
}

/** Where the device gives no storage (blocked, broken profile), memory: the footprint says where it is kept. */
export async function openStore(keep: 'device' | 'memory', { device, memory }: Shelves): Promise<FootprintStore> {
  if (keep === 'device') {
    const shelf = device()
    try {
      return await FootprintStore.open(shelf, 'later')
    } catch {
      shelf.close()
    }
  }
  return FootprintStore.open(memory())
}

/** One import at a time over all tabs (Web Locks); what another tab stored meanwhile is known before this one starts. */
export async function alone<Value>(
  store: FootprintStore,
  { signal, onWait }: { signal: AbortSignal; onWait: () => void },
  work: () => Promise<Value>,
): Promise<Value> {
  const locks = globalThis.navigator?.locks
  if (store.kept === 'memory' || !locks) return work()
  const held = await locks.query()
  if (held.held?.some(({ name }) => name === IMPORT_LOCK)) onWait()
  const afresh = async () => {
    await store.reload()
    return work()
  }
  // Cancelled while waiting: the work runs, and ends at once, as a cancelled import does.
  return locks.request(IMPORT_LOCK, { signal }, afresh).catch(error => {
    if (signal.aborted) return work()
    throw error
  })
}

/** What a closed tab or browser left behind. While any tab imports, it is that import. */
export async function unfinishedIn(store: FootprintStore): Promise<Unfinished | undefined> {
  const locks = await globalThis.navigator?.locks?.query()
  return locks?.held?.some(({ name }) => name === IMPORT_LOCK) ? undefined : store.unfinished()
}
