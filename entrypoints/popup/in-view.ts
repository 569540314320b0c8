import type { Instant } from '../../lib/base/time'
import { decide } from '../../lib/engine/decide'
import { accountFromUrl } from '../../lib/model/account-address'
import type { InView } from '../../lib/model/in-view'
import type { OwnEntry } from '../../lib/model/own-list'
import type { Pack } from '../../lib/model/pack'
import type { Person } from '../../lib/model/person'
import { isSameAccount } from '../../lib/model/same-account'
import { compile } from '../../lib/packs/compile'

/** Whose page an address is, and what the judge would say of a like there at this moment; `undefined` where it names nobody. */
export function accountInView(
  url: URL | undefined,
  packs: readonly Pack[],
  own: readonly OwnEntry[],
  person: Person,
  now: Instant,
): InView | undefined {
  const named = url && accountFromUrl(url)
  if (!named?.ok) return undefined
  const account = named.value
  const targets = [{ account, part: 'author' as const }]
  const attempt = { kind: 'attempt' as const, platform: account.platform, targets, bySelf: true, time: { at: now } }
  const { kind, because } = decide({ ...attempt, action: 'like' }, compile(packs, own), person)
  const entry = own.find(each => isSameAccount(each.account, account))
  const why = because[0]
  const pack = packs.find(({ packId }) => packId === why?.pack)
  const { matched, window, evidence } = why ?? {}
  return {
    account,
    verdict: kind,
    ...(why && { reason: why.reason }),
    ...(entry && { own: entry.as }),
    ...(matched &&
      pack && {
        listed: {
          who: matched.who,
          role: matched.role,
          pack: pack.title,
          ...(window && { window }),
          ...(evidence?.[0] && { source: evidence[0] }),
        },
      }),
  }
}
