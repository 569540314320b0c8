import type { MonthCount } from '../../lib/model/footprint'

export interface Bar {
  month: string
  /** All acts of the month. */
  all: number
  /** Those in the list. */
  listed: number
  /** Contests whose window reaches into the month, as given. */
  periods: string[]
}

export interface Period {
  name: string
  from: string
  until: string
}

const next = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}
/** Longer than anyone's account is old; a wrong date makes no endless row. */
const MOST_MONTHS = 360

/** One bar per month, from the first to the last that has anything, no month left out. `listed` are months of rows. */
export function barsOf(
  months: readonly MonthCount[],
  listed: readonly (string | undefined)[],
  periods: readonly Period[],
): Bar[] {
  const all = new Map<string, number>()
  for (const { month, count } of months) all.set(month, (all.get(month) ?? 0) + count)
  const inList = new Map<string, number>()
  for (const month of listed) if (month) inList.set(month, (inList.get(month) ?? 0) + 1)
  const known = [...all.keys(), ...inList.keys()].sort()
  const last = known.at(-1)
  const bars: Bar[] = []
  for (let month = known[0]; last && month && month <= last && bars.length < MOST_MONTHS; month = next(month)) {
    const at = month
    const open = periods.filter(({ from, until }) => from.slice(0, 7) <= at && at <= until.slice(0, 7))
    const count = inList.get(month) ?? 0
    bars.push({
      month,
      all: Math.max(all.get(month) ?? 0, count),
      listed: count,
      periods: [...new Set(open.map(({ name }) => name))],
    })
  }
  return bars
}
