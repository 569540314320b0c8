import { dayOf } from '../../lib/base/time'
import type { ActionKind } from '../../lib/model/act'
import type { FindingState } from '../../lib/model/finding'
import type { FindingRow } from '../../lib/model/footprint'
import type { Phase, Words as TwoLanguages } from '../../lib/model/pack'
import type { AccountRef, Platform } from '../../lib/model/platform'
import { accountOf } from './row-words'

/** How surely the account was recognised. */
export type Certainty = 'id' | 'handle' | 'hashtag' | 'name'
export type Sort = 'newest' | 'oldest' | 'account'

/** What the list is narrowed to; an absent part narrows nothing. */
export interface ReviewFilter {
  platform?: Platform
  action?: ActionKind
  /** `2024`, or one month: `2024-02`. */
  year?: string
  month?: string
  /** Id of an election's window. */
  election?: string
  phase?: Phase
  /** packId, or `own-list`. */
  pack?: string
  state?: FindingState
  /** Which of my accounts, as `accountKey` writes it. */
  actor?: string
  /** As `accountKey` writes it. */
  account?: string
  certainty?: Certainty
  sort: Sort
}
export const NO_FILTER: ReviewFilter = { sort: 'newest' }
export const narrows = ({ sort: _, ...parts }: ReviewFilter): boolean => Object.keys(parts).length > 0

/** `2024-02` in Jakarta, of the instant or the end of the span; none where no date is known. */
export function monthOf(row: FindingRow): string | undefined {
  const { time } = row.activity
  const at = 'at' in time ? time.at : (time.before ?? time.after)
  return at === undefined ? undefined : dayOf(at).slice(0, 7)
}

/** Rows with one verdict name the very same account. */
const keyOfAccount = new WeakMap<AccountRef, string>()
export function accountKey(account: AccountRef): string {
  const { platform, id, handle } = account
  const key = keyOfAccount.get(account) ?? `${platform} ${handle ?? id ?? ''}`.toLowerCase()
  keyOfAccount.set(account, key)
  return key
}
const certaintyOf = (row: FindingRow): Certainty | undefined =>
  row.whose === 'name' ? 'name' : row.verdict.because[0]?.matched?.by

/** What a row has to say to each part of a filter. */
const PARTS = {
  platform: row => row.activity.platform,
  action: row => row.activity.action,
  year: row => monthOf(row)?.slice(0, 4),
  month: monthOf,
  election: row => row.verdict.because[0]?.window?.contest,
  account: row => {
    const account = accountOf(row)
    return account && accountKey(account)
  },
  certainty: certaintyOf,
  phase: row => row.verdict.because[0]?.window?.phase,
  pack: row => row.verdict.because[0]?.pack,
  state: row => row.state,
  actor: row => row.activity.actor && accountKey(row.activity.actor),
} satisfies Record<Exclude<keyof ReviewFilter, 'sort'>, (row: FindingRow) => string | undefined>
export type Part = keyof typeof PARTS
const NAMES = Object.keys(PARTS) as Part[]

/** The rows that a filter leaves; the very list where it narrows nothing. */
export function passing(rows: readonly FindingRow[], filter: ReviewFilter): readonly FindingRow[] {
  const parts = NAMES.filter(part => filter[part] !== undefined)
  return parts.length === 0 ? rows : rows.filter(row => parts.every(part => PARTS[part](row) === filter[part]))
}

/** In the order asked for; rows come newest first. */
export function sorted(rows: readonly FindingRow[], sort: Sort): readonly FindingRow[] {
  if (sort === 'oldest') return rows.toReversed()
  if (sort === 'newest') return rows
  const names = new Map(rows.map(row => [row, PARTS.account(row) ?? '']))
  return rows.toSorted((one, other) => (names.get(one) ?? '').localeCompare(names.get(other) ?? ''))
}

export interface Option {
  value: string
  count: number
  /** A row that has it, to name it by. */
  example: FindingRow
}

/** What each of these parts can be narrowed to, with how many rows; the most frequent first. */
export function optionsIn<Asked extends Part>(
  rows: readonly FindingRow[],
  parts: readonly Asked[],
): Record<Asked, Option[]> {
  const found = parts.map(part => {
    const told = PARTS[part]
    const options = new Map<string, Option>()
    for (const row of rows) {
      const value = told(row)
      if (value === undefined) continue
      const option = options.get(value)
      if (option) option.count++
      else options.set(value, { value, count: 1, example: row })
    }
    return [part, [...options.values()].sort((one, other) => other.count - one.count)]
  })
  return Object.fromEntries(found) as Record<Asked, Option[]>
}

export const electionOf = (row: FindingRow): TwoLanguages | undefined => row.verdict.because[0]?.window?.election
