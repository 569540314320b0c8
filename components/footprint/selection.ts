/** Which rows are chosen, and from which one a range begins. */
export interface Selection {
  keys: ReadonlySet<string>
  anchor?: string
}
export const NONE: Selection = { keys: new Set() }

export function toggled({ keys }: Selection, key: string): Selection {
  const next = new Set(keys)
  if (!next.delete(key)) next.add(key)
  return { keys: next, anchor: key }
}

/** All from the anchor to this one, in the order shown, besides what was chosen before; the anchor stays. */
export function ranged({ keys, anchor }: Selection, to: string, order: readonly string[]): Selection {
  const from = order.indexOf(anchor ?? to)
  const until = order.indexOf(to)
  if (from < 0 || until < 0) return toggled({ keys }, to)
  const between = order.slice(Math.min(from, until), Math.max(from, until) + 1)
  return { keys: new Set([...keys, ...between]), anchor: anchor ?? to }
}

export const withAll = (order: readonly string[]): Selection => ({ keys: new Set(order) })

/** Only what is still shown: nobody marks what they do not see. */
export const within = ({ keys }: Selection, order: readonly string[]): string[] =>
  keys.size === 0 ? [] : order.filter(key => keys.has(key))

/** Adds a group, or takes it off where all of it is chosen. */
export function groupToggled({ keys }: Selection, group: readonly string[]): Selection {
  const next = new Set(keys)
  const all = group.every(key => next.has(key))
  for (const key of group)
    if (all) next.delete(key)
    else next.add(key)
  return { keys: next }
}
