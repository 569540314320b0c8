import type { Act, TargetPart } from '../model/act'
import type { AccountRef } from '../model/platform'
import type { Listing } from '../model/rulebook'
import type { Days } from './days'
import type { Grounds } from './grounds'

/** A listing that the account is, or (`sure` false) may be. */
export interface Hit {
  listing: Listing
  by: 'id' | 'handle'
  sure: boolean
}

/** Where both sides have an id, the id alone decides; a handle decides only on days of its `seen` span. */
export function hitsOf(account: AccountRef, act: Act, { rulebook, reading }: Grounds): Hit[] {
  const hits: Hit[] = []
  if (account.id) {
    for (const listing of rulebook.find(account.platform, { id: account.id }))
      hits.push({ listing, by: 'id', sure: true })
  }
  if (account.handle) {
    for (const listing of rulebook.find(account.platform, { handle: account.handle })) {
      if (account.id && listing.hasId) continue
      const seen = seenOn(listing, handleDays(act, reading))
      if (seen !== 'never') hits.push({ listing, by: 'handle', sure: seen === 'sure' })
    }
  }
  return hits
}

export interface Named {
  account: AccountRef
  part: TargetPart | 'context'
}

/** Whoever the act benefits; the owner of the thread counts for a comment and a live, where the words land there. */
export function accountsOf(act: Act): Named[] {
  const context = act.action === 'comment' || act.action === 'live' ? (act.context ?? []) : []
  return [...act.targets, ...context.map(({ account }) => ({ account, part: 'context' as const }))]
}

/** An export prints the handle a followed account has on the export's day, not the one it had when followed. */
function handleDays(act: Act, reading: Grounds['reading']): Days {
  const held = reading.heldOn(act)
  return held ? { first: held, last: held } : reading.daysOf(act)
}

function seenOn({ seen }: Listing, days: Days): 'sure' | 'maybe' | 'never' {
  if (!seen) return 'sure'
  if (days.last < seen.from || (seen.until !== undefined && days.first > seen.until)) return 'never'
  return days.first >= seen.from && (seen.until === undefined || days.last <= seen.until) ? 'sure' : 'maybe'
}
