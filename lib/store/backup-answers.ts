import { DAY_MS } from '../base/time'
import type { FindingState } from '../model/finding'
import { partsOf, takeIn } from './backup'
import { type Check, openParts, writeParts } from './backup-parts'
import { countDatabases } from './databases'
import type { FootprintStore } from './footprint-store'
import { IMPORT_LOCK, type KeepAnswers, type KeepTurn } from './keep-turn'

/** What was dealt with, and stays only for the person's own record. */
const DEALT_WITH: readonly FindingState[] = ['undone-seen', 'undone-said', 'kept']
const NOTHING = { erased: 0, left: 0 }

/** Backup, restore, and erasing parts, as the page asks for them; the schemas of a backup are given. */
export const keepingAnswers = (
  check: Check,
): Pick<KeepAnswers, 'backup' | 'restore' | 'forget' | 'tidy' | 'count'> => ({
  backup: ({ passphrase, beside }, { store }) => writeParts(partsOf(opened(store), beside, Date.now()), passphrase),

  async restore({ file, passphrase }, { store, look, onProgress }) {
    const open = await openParts(file, passphrase, check)
    if (!open.ok) return open
    // To its end first: a damaged file changes nothing.
    for await (const part of open.value(read => onProgress(read / 2, file.size))) if (!part.ok) return part
    const into = opened(store)
    const restored = await alone(into, () =>
      takeIn(
        into,
        open.value(read => onProgress((file.size + read) / 2, file.size)),
      ),
    )
    await look()
    return restored
  },

  async forget({ platform, name }, turn) {
    const store = opened(turn.store)
    const gone = await alone(store, () =>
      store.forget(name === undefined ? { platform } : { import: { platform, name } }),
    )
    return looked(gone, store, turn)
  },

  async tidy({ days }, turn) {
    const { store } = turn
    if (!store || days <= 0) return NOTHING
    const until = Date.now() - days * DAY_MS
    const old = [...(await store.marks()).values()].filter(
      ({ state, since }) => DEALT_WITH.includes(state) && since < until,
    )
    if (old.length === 0) return NOTHING
    const keys = new Set(old.map(({ key }) => key))
    return looked(await alone(store, () => store.forget({ keys })), store, turn)
  },
  async count() {
    const { usage = 0 } = await navigator.storage.estimate()
    return { databases: await countDatabases(), used: usage }
  },
})

/** Where nothing is left, nothing lies on the disk any more, not even an empty database. */
async function looked(gone: { erased: number; left: number }, store: FootprintStore, { look, tell }: KeepTurn) {
  if (store.size === 0 && (await store.imports()).length === 0) {
    await store.erase()
    tell('none')
  }
  await look()
  return gone
}

/** No import of another tab meanwhile; what it stored is known. */
async function alone<Value>(store: FootprintStore, work: () => Promise<Value>): Promise<Value> {
  if (store.kept === 'memory') return work()
  return navigator.locks.request(IMPORT_LOCK, async () => {
    await store.reload()
    return work()
  })
}

function opened(store: FootprintStore | undefined): FootprintStore {
  if (!store) throw new Error('locked: the page asks for the passphrase first')
  return store
}
