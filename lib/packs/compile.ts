import { foldHandle, foldTag } from '../base/fold-text'
import type { OwnEntry } from '../model/own-list'
import type { Pack } from '../model/pack'
import type { AccountRef, Platform } from '../model/platform'
import type { Listing, Pause, Rulebook, RuleRow } from '../model/rulebook'
import { type Listed, listedBy, ownListed } from './listings'

/** All enabled packs and the person's own list, ready for `decide`. The order of packs never shows in a verdict. */
export function compile(packs: readonly Pack[], own: readonly OwnEntry[]): Rulebook {
  const listings = new Map<string, Listing[]>()
  for (const { keys, listing } of everyListing(packs, own)) {
    for (const key of keys) {
      const known = listings.get(key)
      if (known) known.push(listing)
      else listings.set(key, [listing])
    }
  }
  return {
    find: (platform, key) =>
      listings.get('id' in key ? keyOf.id(platform, key.id) : keyOf.handle(platform, key.handle)) ?? NOBODY,
    findTag: tag => listings.get(keyOf.tag(tag)) ?? NOBODY,
    basis: packs.flatMap(rowsOf),
    pauses: packs.flatMap(pausesOf),
  }
}

const NOBODY: readonly Listing[] = []

/** How accounts and hashtags are looked up, here and in a page's snapshot. */
export const keyOf = {
  id: (platform: Platform, id: string) => `id:${platform}:${id}`,
  handle: (platform: Platform, handle: string) => `h:${platform}:${foldHandle(handle)}`,
  tag: (tag: string) => `t:${foldTag(tag)}`,
}

export function keysOf({ platform, id, handle }: AccountRef): string[] {
  return [...(id ? [keyOf.id(platform, id)] : []), ...(handle ? [keyOf.handle(platform, handle)] : [])]
}

export function* everyListing(
  packs: readonly Pack[],
  own: readonly OwnEntry[],
): Generator<Listed & { keys: string[] }> {
  for (const pack of packs) {
    for (const listed of listedBy(pack)) {
      yield { ...listed, keys: 'tag' in listed ? [keyOf.tag(listed.tag)] : keysOf(listed.account) }
    }
  }
  for (const entry of own) yield { ...ownListed(entry), keys: keysOf(entry.account) }
}

/** A pack's rows are law no longer than the pack is valid. */
export function rowsOf(pack: Pack): RuleRow[] {
  const { expires } = pack
  return pack.basis.map(row => {
    const until = expires && (!row.inForce.until || expires < row.inForce.until) ? expires : row.inForce.until
    return {
      ...row,
      pack: pack.packId,
      inForce: until ? { from: row.inForce.from, until } : { from: row.inForce.from },
    }
  })
}

export const pausesOf = (pack: Pack): Pause[] => pack.paused.map(pause => ({ ...pause, pack: pack.packId }))
