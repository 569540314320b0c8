import type { ShardRef } from '../model/pack'
import type { PackHead } from '../model/trust'

/**
 * Where the files of a published pack lie, from the address of its head (`…/head.json`, or a folder's ending in `/`). Nothing in a
 * pack names an address, so a pack cannot send anybody anywhere.
 */
export function addressesOf(head: string): {
  head: string
  pack: (announced: Pick<PackHead, 'epoch' | 'serial'>) => string
  shard: (shard: Pick<ShardRef, 'hash'>) => string
} {
  const at = (path: string) => new URL(path, head).href
  return {
    head: head.endsWith('/') ? at('head.json') : head,
    pack: what => at(packPath(what)),
    shard: what => at(shardPath(what)),
  }
}

export const packPath = ({ epoch, serial }: Pick<PackHead, 'epoch' | 'serial'>): string =>
  `pack-${epoch}-${serial}.json`
export const shardPath = ({ hash }: Pick<ShardRef, 'hash'>): string => `shards/${hash}.json`
