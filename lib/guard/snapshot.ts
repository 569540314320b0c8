import { foldHandle, foldTag } from '../base/fold-text'
import { openKeys } from '../base/packed-keys'
import type { Listing, Rulebook, RuleWindow } from '../model/rulebook'
import type { Snapshot, SnapshotGroup } from '../model/snapshot'

/** A page's rulebook: exact, but without names, evidence and wording; those come from the background after a hold. */
export function openSnapshot(snapshot: Snapshot): Rulebook {
  const look = openKeys(snapshot.keys)
  const windowsOf = (numbers: readonly number[]): RuleWindow[] =>
    numbers.flatMap(number => snapshot.windows[number] ?? [])
  const listingOf = ({ windows, headedBy, ...group }: SnapshotGroup): Listing => ({
    ...group,
    who: '',
    evidence: [],
    windows: windowsOf(windows),
    ...(headedBy && { headedBy: windowsOf(headedBy) }),
  })
  const listings = new Map<number, Listing>()
  const find = (key: string): Listing[] =>
    look(key).flatMap(number => {
      const group = snapshot.groups[number]
      if (!group) return []
      const listing = listings.get(number) ?? listingOf(group)
      listings.set(number, listing)
      return listing
    })
  return {
    find: (platform, key) => find('id' in key ? `id:${platform}:${key.id}` : `h:${platform}:${foldHandle(key.handle)}`),
    findTag: tag => find(`t:${foldTag(tag)}`),
    basis: snapshot.basis.map(row => ({
      ...row,
      text: UNWORDED,
      sanction: { least: UNWORDED, most: UNWORDED },
      sources: [],
    })),
    pauses: snapshot.pauses,
  }
}

const UNWORDED = { id: '', en: '' }
