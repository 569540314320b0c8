import type { FindingRow } from '../../lib/model/footprint'
import { accountKey, monthOf } from './review-filter'
import { accountOf } from './row-words'

export const GROUPINGS = ['none', 'account', 'month', 'platform'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** A line above the rows of one group. */
export interface GroupHead {
  kind: 'group'
  key: string
  rows: FindingRow[]
}
export type ListItem = GroupHead | FindingRow
export const isHead = (item: ListItem): item is GroupHead => 'kind' in item

const VALUES: Record<Exclude<Grouping, 'none'>, (row: FindingRow) => string | undefined> = {
  account: row => {
    const account = accountOf(row)
    return account && accountKey(account)
  },
  month: monthOf,
  platform: row => row.activity.platform,
}

/** Rows under their groups, in the order in which each group first appears; without grouping, the rows as they are. */
export function grouped(rows: readonly FindingRow[], by: Grouping): readonly ListItem[] {
  if (by === 'none') return rows
  const groups = new Map<string, FindingRow[]>()
  for (const row of rows) {
    const value = VALUES[by](row) ?? ''
    const found = groups.get(value)
    if (found) found.push(row)
    else groups.set(value, [row])
  }
  return [...groups].flatMap(([value, found]): ListItem[] => [
    { kind: 'group', key: `group ${value}`, rows: found },
    ...found,
  ])
}
