import type { PackShelf } from '../model/pack-shelf'
import type { Subscription } from '../model/subscription'

/**
 * The shelf as far as packs are followed. Bytes that nothing points at (the browser died between two writes) count for nothing: not
 * as a pack in use, nor as keys that were once compared.
 */
export const onlyFollowed = (shelf: PackShelf, list: readonly Subscription[]): PackShelf => ({
  ...shelf,
  state: async packId => (list.some(one => one.packId === packId) ? shelf.state(packId) : undefined),
})
