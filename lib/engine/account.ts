import type { Act } from '../model/act'
import { isNeutral, judgeCampaign, matchedBy } from './campaign'
import { type Grounds, isExpired } from './grounds'
import { type Judged, NOTHING, soften, strongest } from './judged'
import { type Hit, hitsOf, type Named } from './match'

/** What all packs and the person's own list say about one account. */
export function judgeAccount(act: Act, named: Named, grounds: Grounds): Judged {
  const hits = hitsOf(named.account, act, grounds)
  if (hits.length === 0) return NOTHING
  const own = hits.filter(hit => hit.listing.own)
  const held = own.find(hit => hit.listing.own === 'hold')
  const fromPacks = strongest(packsOf(hits).map(listed => judgePack(act, listed, named, grounds)))
  if (held) return strongest([fromPacks, ownHold(held, named)])
  return own.length > 0 ? soften(fromPacks, 'not-campaign') : fromPacks
}

/** Exceptions win inside their own pack only: no pack may weaken another. */
function judgePack(act: Act, hits: readonly Hit[], named: Named, grounds: Grounds): Judged {
  const neutral = hits.find(hit => isNeutral(hit.listing) && !isExpired(act, hit.listing.expires, grounds))
  if (!neutral) return strongest(hits.map(hit => judgeCampaign(act, hit, named, grounds)))
  const said = { pack: neutral.listing.pack, matched: matchedBy(neutral, named), evidence: neutral.listing.evidence }
  const { headedBy = [], expires, role } = neutral.listing
  const headed = grounds.reading.placesOf(act, headedBy, expires).find(place => place.how === 'press')
  return headed
    ? { kind: 'info', because: [{ ...said, reason: 'headed-by', ...grounds.reading.cite(act, role, headed.window) }] }
    : { kind: 'none', because: [{ ...said, reason: 'exception' }] }
}

const ownHold = (hit: Hit, named: Named): Judged => ({
  kind: 'hold',
  because: [{ pack: hit.listing.pack, reason: 'own-list', matched: matchedBy(hit, named), evidence: [] }],
})

function packsOf(hits: readonly Hit[]): Hit[][] {
  const packs = new Map<string, Hit[]>()
  for (const hit of hits) {
    if (hit.listing.own) continue
    const listed = packs.get(hit.listing.pack)
    if (listed) listed.push(hit)
    else packs.set(hit.listing.pack, [hit])
  }
  return [...packs.values()]
}
