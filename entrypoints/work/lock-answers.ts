import { fail, ok } from '../../lib/base/result'
import { eraseDatabases } from '../../lib/store/databases'
import { FootprintStore } from '../../lib/store/footprint-store'
import { type Shelf, StorageFull } from '../../lib/store/shelf'
import type { Asked, KeepAnswers } from './keeping'
import { IMPORT_LOCK } from './open-store'

type LockAsks = 'unlock' | 'setLock' | 'changeLock' | 'removeLock' | 'lock' | 'eraseLocked'

/** The passphrase lock, as the page asks for it. */
export const lockAnswers: Pick<KeepAnswers, LockAsks> = {
  async unlock({ passphrase }, asked) {
    const shelf = await asked.shelves.lock.unlock(passphrase, asked)
    if (!shelf.ok) return shelf
    await goOnWith(shelf.value, asked)
    return ok(null)
  },
  async setLock({ passphrase }, asked) {
    asked.tellOthers('locked')
    asked.turn.store?.close()
    const shelf = await whenNoneImports(() => asked.shelves.lock.set(passphrase, asked))
    if (shelf === 'storage-full') {
      await goOnWith(asked.shelves.device(), asked)
      asked.tellOthers('none')
      return fail(shelf)
    }
    await goOnWith(shelf, asked)
    return ok(null)
  },
  changeLock: ({ old, fresh }, { shelves }) => shelves.lock.change(old, fresh),
  async removeLock({ passphrase }, asked) {
    const shelf = await whenNoneImports(() => asked.shelves.lock.remove(passphrase, asked))
    if (shelf === 'storage-full') return fail(shelf)
    if (!shelf.ok) return shelf
    asked.turn.store?.close()
    await goOnWith(shelf.value, asked)
    asked.tellOthers('none')
    return ok(null)
  },
  async lock(_, { turn, tell, tellOthers }) {
    tellOthers('locked')
    turn.store?.close()
    turn.use(undefined)
    tell('locked')
    return null
  },
  async eraseLocked(_, asked) {
    const left = await eraseDatabases()
    const store = await FootprintStore.open(asked.shelves.device())
    await store.erase() // opened for what comes next; nothing stands there meanwhile
    asked.turn.use(store)
    asked.tell('none')
    asked.tellOthers('none')
    await asked.turn.look()
    return left
  },
}

/** An import in another tab ends first. A full disk is a value: what was there before is still there. */
async function whenNoneImports<Value>(move: () => Promise<Value>): Promise<Value | 'storage-full'> {
  try {
    return await navigator.locks.request(IMPORT_LOCK, move)
  } catch (error) {
    if (error instanceof StorageFull) return 'storage-full'
    throw error
  }
}

async function goOnWith(shelf: Shelf, { turn, shelves, tell }: Asked): Promise<void> {
  turn.use(await FootprintStore.open(shelf))
  tell((await shelves.lock.isSet()) ? 'unlocked' : 'none')
  await turn.look()
}
