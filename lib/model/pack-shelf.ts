import type { KeptState } from './trust'

/** Where the bytes of packs are kept; `lib/store/pack-shelf.ts` in a browser. */
export interface PackShelf {
  state(packId: string): Promise<KeptState | undefined>
  shard(hash: string): Promise<Uint8Array | undefined>
  /** Shards and state together or not at all; shards that no state names any more go. */
  keep(state: KeptState, shards: ReadonlyMap<string, Uint8Array>): Promise<void>
  remove(packId: string): Promise<void>
}
