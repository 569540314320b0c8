import type { Instant } from '../base/time'
import type { Pack, PackAccount } from '../model/pack'
import type { PackChange } from '../model/subscription'

const MOST_NAMES = 20
/** The same entry in two packs: a name within a contest. */
const nameOf = ({ who, contest }: PackAccount): string => `${who}\n${[...contest].sort().join(' ')}`

/** What one pack changed against the one before, for a person to read. */
export function changeBetween(before: Pack | undefined, after: Pack, at: Instant): PackChange {
  const old = new Map((before?.accounts ?? []).map(account => [nameOf(account), account]))
  const now = new Map(after.accounts.map(account => [nameOf(account), account]))
  const added = [...now].filter(([name]) => !old.has(name)).map(([, { who }]) => who)
  const removed = [...old].filter(([name]) => !now.has(name)).map(([, { who }]) => who)
  const altered = [...now].filter(([name, account]) => old.has(name) && differs(old.get(name), account)).length
  return {
    at,
    ...(before && { from: before.serial }),
    to: after.serial,
    added: added.length,
    removed: removed.length,
    altered,
    addedNames: added.slice(0, MOST_NAMES),
    removedNames: removed.slice(0, MOST_NAMES),
    windowsChanged: differs(before?.windows ?? [], after.windows),
    rowsChanged: differs(before?.basis ?? [], after.basis),
    note: after.changes,
  }
}

const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other)
