import { DAY_MS, type Instant } from '../base/time'
import type { Activity } from '../model/act'
import type { MonthCount } from '../model/footprint'

const JAKARTA_MS = 7 * 3_600_000

/** Counts acts by month, platform and kind; made for a million of them: no date is written out but once per day. */
export class Months {
  readonly #monthOfDay = new Map<number, string>()
  readonly #counts = new Map<string, Map<string, MonthCount>>()

  add({ platform, action, time, undo }: Activity): void {
    if (undo || !('at' in time)) return
    const month = this.#monthOf(time.at)
    const kind = `${platform} ${action}`
    const months = this.#counts.get(kind) ?? new Map<string, MonthCount>()
    this.#counts.set(kind, months)
    const counted = months.get(month) ?? { month, platform, action, count: 0 }
    counted.count++
    months.set(month, counted)
  }

  /** Oldest first. */
  all(): MonthCount[] {
    return [...this.#counts.values()]
      .flatMap(months => [...months.values()])
      .sort((one, other) => (one.month < other.month ? -1 : one.month > other.month ? 1 : 0))
  }

  #monthOf(at: Instant): string {
    const day = Math.floor((at + JAKARTA_MS) / DAY_MS)
    let month = this.#monthOfDay.get(day)
    if (month === undefined) {
      month = new Date(day * DAY_MS).toISOString().slice(0, 7)
      this.#monthOfDay.set(day, month)
    }
    return month
  }
}
