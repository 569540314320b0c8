import { tagsIn } from '../base/fold-text'
import type { Act } from '../model/act'
import type { Person } from '../model/person'
import type { Listing, Rulebook } from '../model/rulebook'
import { isNeutral } from './campaign'
import { citedRow, citedWindow, type Judged } from './judged'
import { accountsOf, hitsOf } from './match'
import { rowsFor } from './rows'
import { isExpired, placesOf } from './windows'

/** Exact hashtags of packs in what the person writes; they hold inside an open window of their contest, else say nothing. */
export function judgeHashtags(act: Act, rulebook: Rulebook, person: Person): Judged[] {
  if (!act.draft || !(act.action === 'post' || act.action === 'quote' || act.action === 'comment')) return []
  const spared = packsWithException(act, rulebook)
  return [...new Set(tagsIn(act.draft))].flatMap(tag =>
    rulebook
      .findTag(tag)
      .filter(({ pack }) => !spared.has(pack))
      .flatMap(listing => judgeTag(act, tag, listing, rulebook, person) ?? []),
  )
}

function judgeTag(act: Act, tag: string, listing: Listing, rulebook: Rulebook, person: Person): Judged | undefined {
  if (isExpired(act, listing.expires)) return undefined
  for (const { window, how, day } of placesOf(act, listing.windows, listing.expires)) {
    if (how !== 'press') continue
    const row = rowsFor(rulebook, { action: act.action, phase: window.phase, day, person, pack: listing.pack })[0]
    const account = { platform: act.platform }
    const matched = { account, by: 'hashtag', part: 'author', who: listing.who, role: listing.role, tag } as const
    const because = { pack: listing.pack, matched, window: citedWindow(window), evidence: listing.evidence }
    return row
      ? { kind: 'hold', because: [{ ...because, reason: 'hashtag', row: citedRow(row) }] }
      : { kind: 'info', because: [{ ...because, reason: 'before-law' }] }
  }
  return undefined
}

/** Packs that name somebody in this act as neutral: an exception wins over words. */
function packsWithException(act: Act, rulebook: Rulebook): Set<string> {
  const accounts = [...accountsOf(act), ...(act.context ?? [])]
  const neutral = accounts
    .flatMap(({ account }) => hitsOf(account, act, rulebook))
    .filter(hit => isNeutral(hit.listing))
  return new Set(neutral.filter(hit => !hit.listing.own).map(hit => hit.listing.pack))
}
