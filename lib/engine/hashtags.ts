import { tagsIn } from '../base/fold-text'
import type { Act } from '../model/act'
import type { Listing } from '../model/rulebook'
import { isNeutral } from './campaign'
import { type Grounds, isExpired } from './grounds'
import type { Judged } from './judged'
import { accountsOf, hitsOf } from './match'
import { rowsFor } from './rows'

/** Exact hashtags of packs in what the person writes; they hold inside an open window of their contest, else say nothing. */
export function judgeHashtags(act: Act, grounds: Grounds): Judged[] {
  if (!act.draft || !(act.action === 'post' || act.action === 'quote' || act.action === 'comment')) return []
  const spared = packsWithException(act, grounds)
  return [...new Set(tagsIn(act.draft))].flatMap(tag =>
    grounds.rulebook
      .findTag(tag)
      .filter(({ pack }) => !spared.has(pack))
      .flatMap(listing => judgeTag(act, tag, listing, grounds) ?? []),
  )
}

function judgeTag(act: Act, tag: string, listing: Listing, grounds: Grounds): Judged | undefined {
  const { rulebook, person, reading } = grounds
  if (isExpired(act, listing.expires, grounds)) return undefined
  for (const { window, how, day } of reading.placesOf(act, listing.windows, listing.expires)) {
    if (how !== 'press') continue
    const row = rowsFor(rulebook, { action: act.action, phase: window.phase, day, person, pack: listing.pack })[0]
    const account = { platform: act.platform }
    const matched = { account, by: 'hashtag', part: 'author', who: listing.who, role: listing.role, tag } as const
    const cited = reading.cite(act, listing.role, window, row)
    const because = { pack: listing.pack, matched, ...cited, evidence: listing.evidence }
    return row
      ? { kind: 'hold', because: [{ ...because, reason: 'hashtag' }] }
      : { kind: 'info', because: [{ ...because, reason: 'before-law' }] }
  }
  return undefined
}

/** Packs that name somebody in this act as neutral: an exception wins over words. */
function packsWithException(act: Act, grounds: Grounds): Set<string> {
  const accounts = [...accountsOf(act), ...(act.context ?? [])]
  const neutral = accounts.flatMap(({ account }) => hitsOf(account, act, grounds)).filter(hit => isNeutral(hit.listing))
  return new Set(neutral.filter(hit => !hit.listing.own).map(hit => hit.listing.pack))
}
