import type { Pack, PackAccount, Role, Words } from '../model/pack'
import type { Platform } from '../model/platform'

/** How one side of a contest is listed; without a name: accounts the pack gives to no side. */
export interface Side {
  side?: string
  accounts: number
  roles: Partial<Record<Role, number>>
  platforms: Partial<Record<Platform, number>>
}

export interface ContestShare {
  contest: string
  /** As the pack's windows call it; absent where it has no window. */
  election?: Words
  sides: Side[]
  /** Some side has no account, or one has more than twice another's: worth a question to the agency. */
  uneven: boolean
}

export interface Composition {
  contests: ContestShare[]
  words: number
  neutral: number
  /** Accounts that can never pause anything: no contest with a window, or no evidence. */
  infoOnly: number
}

/** Who is in a pack, per contest and side, for anyone to see that it is even-handed. */
export function compositionOf(pack: Pack): Composition {
  const elections = new Map(pack.windows.map(({ contest, election }) => [contest, election]))
  const shares = new Map<string, Map<string, Side>>()
  for (const account of pack.accounts) {
    for (const contest of account.contest) {
      const sides = shares.get(contest) ?? new Map<string, Side>()
      shares.set(contest, sides)
      const name = account.side ?? ''
      const side = sides.get(name) ?? { ...(name && { side: name }), accounts: 0, roles: {}, platforms: {} }
      sides.set(name, counted(side, account))
    }
  }
  const contests = [...shares].sort(byName).map(([contest, sides]): ContestShare => {
    const election = elections.get(contest)
    const list = [...sides].sort(byName).map(([, side]) => side)
    return { contest, ...(election && { election }), sides: list, uneven: isUneven(list) }
  })
  return {
    contests,
    words: pack.words.length,
    neutral: pack.exceptions.length,
    infoOnly: pack.accounts.filter(account => !mayHold(account, elections)).length,
  }
}

function counted(side: Side, { role, on }: PackAccount): Side {
  side.accounts += on.length
  side.roles[role] = (side.roles[role] ?? 0) + on.length
  for (const { platform } of on) side.platforms[platform] = (side.platforms[platform] ?? 0) + 1
  return side
}

function isUneven(sides: readonly Side[]): boolean {
  const named = sides.filter(({ side }) => side !== undefined).map(({ accounts }) => accounts)
  return named.length === 1 || Math.max(...named) > 2 * Math.min(...named)
}

/** Role is never missing; contest and evidence may be. `listings.ts` makes such an account say `info` at most. */
const mayHold = ({ contest, evidence }: PackAccount, elections: ReadonlyMap<string, Words>): boolean =>
  evidence.length > 0 && contest.some(one => elections.has(one))

const byName = ([one]: [string, unknown], [other]: [string, unknown]) => (one < other ? -1 : 1)
