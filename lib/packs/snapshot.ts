import { MAX_GROUPS, packKeys } from '../base/packed-keys'
import type { OwnEntry } from '../model/own-list'
import type { Pack } from '../model/pack'
import type { Platform } from '../model/platform'
import type { Listing, RuleWindow } from '../model/rulebook'
import type { Snapshot, SnapshotGroup } from '../model/snapshot'
import { everyListing, pausesOf, rowsOf } from './compile'
import type { Listed } from './listings'

type Made = Pick<Snapshot, 'made' | 'language' | 'off'>

/** What the pages of one platform hold: enough to decide, nothing to explain. Names stay in the background. */
export function makeSnapshot(
  packs: readonly Pack[],
  own: readonly OwnEntry[],
  platform: Platform,
  made: Made,
): Snapshot {
  const page = new Page(platform)
  for (const listed of everyListing(packs, own)) page.take(listed)
  return page.snapshot(packs, made)
}

/** Listings between two rests. */
const STEP = 4000

/** The same for several platforms in one walk, resting on the way: with 100,000 accounts others have their turn many times. */
export async function makeSnapshots(
  packs: readonly Pack[],
  own: readonly OwnEntry[],
  platforms: readonly Platform[],
  made: (platform: Platform) => Made,
  rest: () => Promise<unknown>,
): Promise<[Platform, Snapshot][]> {
  const pages = platforms.map(platform => new Page(platform))
  let walked = 0
  for (const listed of everyListing(packs, own)) {
    for (const page of pages) page.take(listed)
    if (++walked % STEP === 0) await rest()
  }
  const all: [Platform, Snapshot][] = []
  for (const page of pages) {
    await rest()
    all.push([page.platform, page.snapshot(packs, made(page.platform))])
  }
  return all
}

/** One platform's share of the listings. */
class Page {
  readonly #windows = new Numbered<RuleWindow>()
  readonly #groups = new Numbered<SnapshotGroup>()
  readonly #pairs: [string, number][] = []

  constructor(readonly platform: Platform) {}

  take({ keys, listing, ...by }: Listed & { keys: string[] }): void {
    if ('account' in by && by.account.platform !== this.platform) return
    const group = this.#groups.numberOf(groupOf(listing, this.#windows))
    // Beyond what an index can name: fewer are listed, the others still guard. `verifyPack` takes no such pack.
    if (group >= MAX_GROUPS) return
    for (const key of keys) this.#pairs.push([key, group])
  }

  snapshot(packs: readonly Pack[], made: Made): Snapshot {
    return {
      format: 2,
      ...made,
      windows: this.#windows.all,
      groups: this.#groups.all,
      basis: packs
        .flatMap(rowsOf)
        .map(({ text: _t, sanction: _s, dispute: _d, disputes: _ds, sources: _src, ...row }) => row),
      keys: packKeys(this.#pairs),
      pauses: packs.flatMap(pausesOf) as Snapshot['pauses'],
    }
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
