import { endOf, startOf } from '../../lib/base/time'
import { ACTION_KINDS, type Act, type ActionKind, type ActTime, type Target } from '../../lib/model/act'
import { ANYBODY, type Person, type Status } from '../../lib/model/person'
import { accountOn, platformOf, type World } from './scenario-world'

export interface Scenario {
  id: string
  platform: string
  action: string
  action_detail: string | null
  kind: 'attempt' | 'activity'
  actor: {
    status: string
    region: string | null
    spouse_of_candidate?: boolean
    unpaid_leave?: boolean | null
    part_time?: boolean
  }
  author: string | null
  targets: string[]
  seen_text: string | null
  draft: string | null
  by_self: boolean
  at: string | { after?: string; before?: string } | null
  ongoing_on: string | null
  judged_on: string
  runnable: boolean
  expected_verdict: string
  expected_row: string | null
  row_alternatives: string[]
  requires: string[]
}

export type Seen = Omit<
  Scenario,
  'runnable' | 'expected_verdict' | 'expected_row' | 'row_alternatives' | 'requires' | 'id'
>

/** Only what a program may read: the labels are cut off before the act is made. */
export function seenBy(scenario: Scenario): Seen {
  return Object.fromEntries(Object.entries(scenario).filter(([field]) => FIELDS.includes(field))) as unknown as Seen
}

const FIELDS = [
  ...['platform', 'action', 'action_detail', 'kind', 'actor', 'author', 'targets', 'seen_text', 'draft'],
  ...['by_self', 'at', 'ongoing_on', 'judged_on'],
]
const ACTIONS: Record<string, ActionKind> = {
  reaction: 'like',
  'rsvp-event': 'rsvp',
  'join-group': 'join',
  repost: 'share',
  reply: 'comment',
}
const UNDO = /^un-?/

/** The act as a page or an export would give it; undefined for what is no act of ours (a view, a report). */
export function scenarioAct(seen: Seen, world: World): Act | undefined {
  const known = (name: string) => ACTIONS[name] ?? ACTION_KINDS.find(kind => kind === name)
  const action = known(seen.action) ?? known(seen.action.replace(UNDO, ''))
  if (!action) return undefined
  const base = {
    platform: platformOf(seen.platform),
    action,
    ...(!known(seen.action) && { undo: true }),
    targets: targetsOf(seen, world),
    ...(seen.seen_text && { text: seen.seen_text }),
    ...(seen.draft && { draft: seen.draft }),
    bySelf: seen.by_self,
    time: timeOf(seen.at),
  }
  if (seen.kind === 'attempt') return { kind: 'attempt', ...base }
  return { kind: 'activity', ...base, ...(seen.ongoing_on && { heldUntil: startOf(seen.ongoing_on) }) }
}

function targetsOf({ author, targets }: Seen, world: World): Target[] {
  const accounts = [...world.accounts.listed, ...world.accounts.unlisted, ...world.accounts.exceptions]
  const places = [...world.groups, ...world.events]
  return targets.flatMap((name): Target[] => {
    const account = accounts.find(({ id }) => id === name)
    if (account) return [{ account: accountOn(account), part: name === author ? 'author' : 'original' }]
    const place = places.find(({ id }) => id === name)
    if (!place) return []
    return [
      {
        account: { platform: platformOf(place.platform), id: place.id },
        part: place.kind === 'event' ? 'host' : 'group',
      },
    ]
  })
}

function timeOf(at: Scenario['at']): ActTime {
  if (typeof at === 'string') return { at: startOf(at.slice(0, 10)) + 12 * 3_600_000 }
  return { ...(at?.after && { after: startOf(at.after) }), ...(at?.before && { before: endOf(at.before) }) }
}

export function scenarioPerson({ actor }: Pick<Scenario, 'actor'>): Person {
  const status: Status = actor.part_time && actor.status === 'pppk' ? 'pppk-part-time' : (actor.status as Status)
  return {
    ...ANYBODY,
    status,
    ...(actor.region && { region: actor.region }),
    spouseOfCandidate: actor.spouse_of_candidate ?? false,
    unpaidLeave: actor.unpaid_leave ?? false,
  }
}
