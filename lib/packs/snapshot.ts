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
    // Beyond what an index can name: fewer are listed, the others still guard. `verifyPack` takes no such pack.
    if (group >= MAX_GROUPS) continue
    for (const key of keys) pairs.push([key, group])
  }
  return {
    format: 2,
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
  return { ...shared, windows: windows.numbersOf(open), ...(headedBy && { headedBy: windows.numbersOf(headedBy) }) }
}

/** Keeps equal values once and says which number each has. */
class Numbered<Value> {
  readonly all: Value[] = []
  readonly #numbers = new Map<string, number>()
  readonly #lists = new Map<readonly Value[], number[]>()

  numberOf(value: Value): number {
    const spelled = JSON.stringify(value)
    const known = this.#numbers.get(spelled)
    if (known !== undefined) return known
    this.#numbers.set(spelled, this.all.length)
    return this.all.push(value) - 1
  }

  /** Listings share their lists: each is numbered once. */
  numbersOf(values: readonly Value[]): number[] {
    const known = this.#lists.get(values)
    if (known) return known
    const numbers = values.map(value => this.numberOf(value))
    this.#lists.set(values, numbers)
    return numbers
  }
}
