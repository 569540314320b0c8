import type { PackShelf } from '../../lib/model/pack-shelf'
import type { KeptState } from '../../lib/model/trust'

/** A shelf in memory, for what does not ask how things are stored. */
export function aShelf(): PackShelf {
  const states = new Map<string, KeptState>()
  const stored = new Map<string, Uint8Array>()
  return {
    state: async packId => states.get(packId),
    shard: async hash => stored.get(hash),
    async keep(state, shards) {
      for (const [hash, bytes] of shards) stored.set(hash, bytes)
      states.set(state.packId, state)
    },
    remove: async packId => void states.delete(packId),
  }
}
