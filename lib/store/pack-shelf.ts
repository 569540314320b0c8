import { Dexie, type Table } from 'dexie'
import type { PackShelf } from '../model/pack-shelf'
import type { KeptState } from '../model/trust'

export const PACK_DATABASE = 'paket'

/** Apart from the footprint: erasing that leaves the packs, and the other way round. */
class Paket extends Dexie {
  declare states: Table<KeptState, string>
  declare shards: Table<{ hash: string; bytes: Uint8Array }, string>

  constructor(name: string) {
    super(name)
    this.version(1).stores({ states: 'packId', shards: 'hash' })
  }
}

/** Packs on this device. `name` only for tests. */
export function packShelf(name = PACK_DATABASE): PackShelf {
  const db = new Paket(name)
  /** What current and previous packs no longer need. */
  const sweep = async () => {
    const states = await db.states.toArray()
    const named = new Set(states.flatMap(({ current, previous }) => [...current.shards, ...(previous?.shards ?? [])]))
    const stored = await db.shards.toCollection().primaryKeys()
    await db.shards.bulkDelete(stored.filter(hash => !named.has(hash)))
  }
  return {
    state: packId => db.states.get(packId),
    shard: async hash => (await db.shards.get(hash))?.bytes,
    keep: (state, shards) =>
      db.transaction('rw', db.states, db.shards, async () => {
        await db.shards.bulkPut([...shards].map(([hash, bytes]) => ({ hash, bytes })))
        await db.states.put(state)
        await sweep()
      }),
    remove: packId =>
      db.transaction('rw', db.states, db.shards, async () => {
        await db.states.delete(packId)
        await sweep()
      }),
  }
}
