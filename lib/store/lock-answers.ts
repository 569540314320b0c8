import { fail, ok } from '../base/result'
import { eraseDatabases } from './databases'
import { FootprintStore } from './footprint-store'
import { IMPORT_LOCK, type KeepAnswers, type KeepTurn } from './keep-turn'
import { type Shelf, StorageFull } from './shelf'

type LockAsks = 'unlock' | 'setLock' | 'changeLock' | 'removeLock' | 'lock' | 'eraseLocked'

/** The passphrase lock, as the page asks for it. */
export const lockAnswers: Pick<KeepAnswers, LockAsks> = {
  async unlock({ passphrase }, turn) {
    const shelf = await turn.lock.unlock(passphrase, turn)
    if (!shelf.ok) return shelf
    await goOnWith(shelf.value, turn)
    return ok(null)
  },
  async setLock({ passphrase }, turn) {
    turn.tellOthers('locked')
    turn.store?.close()
    const shelf = await whenNobodyImports(() => turn.lock.set(passphrase, turn))
    if (shelf === 'storage-full') {
      await goOnWith(turn.device(), turn)
      turn.tellOthers('none')
      return fail(shelf)
    }
    await goOnWith(shelf, turn)
    return ok(null)
  },
  changeLock: ({ old, fresh }, { lock }) => lock.change(old, fresh),
  async removeLock({ passphrase }, turn) {
    const shelf = await whenNobodyImports(() => turn.lock.remove(passphrase, turn))
    if (shelf === 'storage-full') return fail(shelf)
    if (!shelf.ok) return shelf
    turn.store?.close()
    await goOnWith(shelf.value, turn)
    turn.tellOthers('none')
    return ok(null)
  },
  async lock(_, turn) {
    turn.tellOthers('locked')
    turn.store?.close()
    turn.use(undefined)
    turn.tell('locked')
    return null
  },
  async eraseLocked(_, turn) {
    const left = await eraseDatabases()
    const store = await FootprintStore.open(turn.device())
    await store.erase() // opened for what comes next; nothing stands there meanwhile
    turn.use(store)
    turn.tell('none')
    turn.tellOthers('none')
    await turn.look()
    return left
  },
}

/** An import in another tab ends first. A full disk is a value: what was there before is still there. */
async function whenNobodyImports<Value>(move: () => Promise<Value>): Promise<Value | 'storage-full'> {
  try {
    return await navigator.locks.request(IMPORT_LOCK, move)
  } catch (error) {
    if (error instanceof StorageFull) return 'storage-full'
    throw error
  }
}

async function goOnWith(shelf: Shelf, { use, lock, tell, look }: KeepTurn): Promise<void> {
  use(await FootprintStore.open(shelf))
  tell((await lock.isSet()) ? 'unlocked' : 'none')
  await look()
}
