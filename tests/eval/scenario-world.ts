import type { Pack, PackAccount, PackException } from '../../lib/model/pack'
import { PLATFORMS, type Platform } from '../../lib/model/platform'

/** The invented world, without `truth`: that is for the reader. */
export interface World {
  elections: {
    id: string
    name: string
    scope: string[]
    phases: { phase: 'bakal-calon' | 'calon'; from: string; until: string }[]
  }[]
  candidates: { id: string; election: string; hashtags: string[] }[]
  accounts: { listed: WorldAccount[]; unlisted: WorldAccount[]; exceptions: WorldAccount[] }
  groups: WorldPlace[]
  events: WorldPlace[]
}

export interface WorldAccount {
  id: string
  platform: string
  handle: string
  numeric_id: string | null
  display_name: string
  role?: string
  elections?: string[]
  side?: string | null
  headed_by?: string
  held_by?: string
  held_from?: string
}

/** A group, form or event. */
export interface WorldPlace {
  id: string
  platform: string
  kind: string
  name: string
  owner: string | null
  listed: boolean
  role?: string
  elections?: string[]
}

const ROLES: Record<string, PackAccount['role']> = {
  volunteer: 'volunteer-group',
  'party-wing': 'wing',
  'party-media': 'media-arm',
}
/** The world also plays on `web` and `whatsapp`; the judge does not care where. */
export const platformOf = (name: string): Platform => name.replace(/-web$/, '') as Platform

/** What an agency of that world would publish: listed accounts, exceptions, hashtags and windows. */
export function worldPack(world: World): Pack {
  const windows = world.elections.flatMap(({ id, name, scope, phases }) =>
    phases.map(({ phase, from, until }) => ({
      id: `${id}-${phase}`,
      contest: id,
      election: { id: name, en: name },
      phase,
      from,
      until,
      region: scope[0] ?? 'ID',
      sources: [],
    })),
  )
  const places = [...world.groups, ...world.events].filter(place => place.listed)
  return {
    ...HEAD,
    windows,
    accounts: [
      ...world.accounts.listed.map(account => listed(account, account.display_name, accountOn(account))),
      ...places.map(place => listed(place, place.name, { platform: platformOf(place.platform), id: place.id })),
    ],
    exceptions: world.accounts.exceptions.map(account => neutral(account, world)),
    words: world.candidates.flatMap(({ election, hashtags }) =>
      hashtags.map(tag => ({
        tag: tag.replace('#', ''),
        contest: [election],
        evidence: ['world'],
        added: '2024-01-01',
      })),
    ),
  }
}

export const accountOn = ({ platform, handle, numeric_id }: WorldAccount) => ({
  platform: platformOf(platform),
  handle,
  ...(numeric_id && { id: numeric_id }),
})

function listed(
  entry: { role?: string; elections?: string[] },
  who: string,
  on: PackAccount['on'][number],
): PackAccount {
  const role = (ROLES[entry.role ?? ''] ?? entry.role ?? 'campaign-team') as PackAccount['role']
  return { who, role, contest: entry.elections ?? [], on: [on], evidence: ['world'], added: '2024-01-01' }
}

/** An office's account speaks for its head only while that head, in office by then, stands. */
function neutral(account: WorldAccount, world: World): PackException {
  const head = account.headed_by ?? account.held_by
  const contests = world.candidates.filter(({ id }) => id === head).map(({ election }) => election)
  const inOffice = contests.filter(contest => {
    const last = world.elections.find(({ id }) => id === contest)?.phases.at(-1)?.until
    return last !== undefined && (account.held_from ?? '') <= last
  })
  return {
    who: account.display_name,
    role: account.role === 'office-holder' ? 'institution' : (account.role as PackException['role']),
    on: [accountOn(account)],
    ...(inOffice.length > 0 && { headedBy: inOffice }),
    evidence: ['world'],
    added: '2024-01-01',
  }
}

const HEAD = {
  format: 1,
  packId: 'world',
  epoch: 1,
  serial: 1,
  issued: '2024-01-01',
  minAppVersion: '0.1.0',
  needs: [],
  paused: [],
  title: { id: 'Dunia contoh', en: 'Example world' },
  issuer: { name: 'Example' },
  basis: [],
  messages: { id: {}, en: {} },
  contact: '',
  changes: { id: '', en: '' },
} satisfies Partial<Pack>

/** Platforms of the world that we guard. */
export const isGuarded = (platform: string): boolean => (PLATFORMS as readonly string[]).includes(platform)
