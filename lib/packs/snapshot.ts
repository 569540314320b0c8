import { MAX_GROUPS, packKeys } from '../base/packed-keys'
import type { OwnEntry } from '../model/own-list'
import type { Pack } from '../model/pack'
import type { Platform } from '../model/platform'
import type { Listing, RuleWindow } from '../model/rulebook'
import type { Snapshot, SnapshotGroup } from '../model/snapshot'
import { everyListing, pausesOf, rowsOf } from './compile'

type Made = Pick<Snapshot, 'made' | 'language' | 'off'>

/** What the pages of one platform hold: enough to decide, nothing to explain. Names stay in the background. */
export function makeSnapshot(
  packs: readonly Pack[],
  own: readonly OwnEntry[],
  platform: Platform,
  made: Made,
): Snapshot {
  const windows = new Numbered<RuleWindow>()
  const groups = new Numbered<SnapshotGroup>()
  const pairs: [string, number][] = []
  for (const { keys, listing, ...by } of everyListing(packs, own)) {
    if ('account' in by && by.account.platform !== platform) continue
    const group = groups.numberOf(groupOf(listing, windows))
    if (group >= MAX_GROUPS) throw new RangeError('more kinds of listings than a snapshot can name')
    for (const key of keys) pairs.push([key, group])
  }
  return {
    format: 1,
    ...made,
    windows: windows.all,
    groups: groups.all,
    basis: packs
      .flatMap(rowsOf)
      .map(({ text: _t, sanction: _s, dispute: _d, disputes: _ds, sources: _src, ...row }) => row),
    keys: packKeys(pairs),
    pauses: packs.flatMap(pausesOf) as Snapshot['pauses'],
  }
}

function groupOf(listing: Listing, windows: Numbered<RuleWindow>): SnapshotGroup {
  const { who: _who, evidence: _evidence, windows: open, headedBy, ...shared } = listing
  const numbers = (list: readonly RuleWindow[]) => list.map(window => windows.numberOf(window))
  return { ...shared, windows: numbers(open), ...(headedBy && { headedBy: numbers(headedBy) }) }
}

/** Keeps equal values once and says which number each has. */
class Numbered<Value> {
  readonly all: Value[] = []
  readonly #numbers = new Map<string, number>()

  numberOf(value: Value): number {
    const spelled = JSON.stringify(value)
    const known = this.#numbers.get(spelled)
    if (known !== undefined) return known
    this.#numbers.set(spelled, this.all.length)
    return this.all.push(value) - 1
  }
}
