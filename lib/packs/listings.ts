import type { OwnEntry } from '../model/own-list'
import type { HandleSpan, Pack, Role } from '../model/pack'
import type { AccountRef } from '../model/platform'
import type { Listing, RuleWindow } from '../model/rulebook'

/** A listing and what it is found by. */
export type Listed = { listing: Listing } & ({ account: AccountRef } | { tag: string })

export const OWN_LIST = 'own-list'

/** Everything a pack lists, each account and hashtag for itself. */
export function* listedBy(pack: Pack): Generator<Listed> {
  const windows = windowsByContest(pack)
  const lists = new Map<string, RuleWindow[]>()
  /** The same list for the same contests: accounts are many, contests few. */
  const during = (contests: readonly string[]) => {
    const name = contests.join()
    const list = lists.get(name) ?? contests.flatMap(contest => windows.get(contest) ?? [])
    lists.set(name, list)
    return list
  }
  const shared = { pack: pack.packId, ...(pack.expires && { expires: pack.expires }) }

  for (const { who, role, contest, on, evidence } of pack.accounts) {
    // Without evidence an account is at most `info`: no contest, hence no window and no row without one.
    const stands = evidence.length > 0 ? contest : []
    for (const account of on)
      yield listed({ ...shared, who, role, contest: stands, windows: during(stands), evidence }, account)
  }
  for (const { who, role, on, headedBy, evidence } of pack.exceptions) {
    const neutral = { ...shared, who, role, contest: [], windows: [], evidence }
    for (const account of on) yield listed(headedBy ? { ...neutral, headedBy: during(headedBy) } : neutral, account)
  }
  for (const { tag, contest, evidence } of pack.words) {
    const role: Role = 'campaign-team' // a word has no role; no row asks for it
    yield {
      tag,
      listing: { ...shared, who: `#${tag}`, role, contest, windows: during(contest), hasId: false, evidence },
    }
  }
}

/** An own entry binds by the person's word alone: no role, contest or window is asked. */
export function ownListed({ account, as, note }: OwnEntry): Listed & { account: AccountRef } {
  const role: Role = as === 'hold' ? 'campaign-team' : 'name-collision'
  return listed({ pack: OWN_LIST, who: note ?? '', role, contest: [], windows: [], own: as, evidence: [] }, account)
}

function listed(common: Omit<Listing, 'hasId' | 'seen'>, { seen, ...account }: AccountRef & { seen?: HandleSpan }) {
  return { account, listing: { ...common, hasId: Boolean(account.id), ...(seen && { seen }) } }
}

function windowsByContest(pack: Pack): Map<string, RuleWindow[]> {
  const byContest = new Map<string, RuleWindow[]>()
  for (const { sources: _, ...window } of pack.windows) {
    byContest.set(window.contest, [...(byContest.get(window.contest) ?? []), window])
  }
  return byContest
}
