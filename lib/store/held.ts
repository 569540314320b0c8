import type { Fingerprint } from '../base/fingerprint'
import type { Instant } from '../base/time'
import type { Activity } from '../model/act'
import { keyText } from '../model/activity-key'
import type { HeldRow, Shelf } from './shelf'

/** Until when follows and memberships are known to have held, where a later export saw them than the one that brought them. */
export class Held {
  readonly #until: Map<string, Instant>

  constructor(rows: readonly HeldRow[] = []) {
    this.#until = new Map(rows.map(({ key, until }) => [key, until]))
  }

  /** Stores and takes what is longer than was known. */
  async prolong(shelf: Pick<Shelf, 'put'>, seen: ReadonlyMap<string, Instant>): Promise<void> {
    const rows = [...seen].flatMap(([key, until]) => (until > (this.#until.get(key) ?? 0) ? [{ key, until }] : []))
    if (rows.length === 0) return
    await shelf.put('held', rows)
    for (const { key, until } of rows) this.#until.set(key, until)
  }

  /** The activity with the last day it was seen to hold. */
  asSeenLast(activity: Activity, key: Fingerprint): Activity {
    if (this.#until.size === 0 || activity.heldUntil === undefined) return activity
    const until = this.#until.get(keyText(key))
    return until !== undefined && until > activity.heldUntil ? { ...activity, heldUntil: until } : activity
  }
}
