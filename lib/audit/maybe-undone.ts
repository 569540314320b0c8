import type { Activity } from '../model/act'
import { countedAs } from '../model/counted-as'
import type { ExportSeen } from '../model/job'

/**
 * Was an act perhaps taken back? A later export of the same account holds acts of its kind, from its time on, and not
 * this one. An inference, said as one: the post may be gone, or its author.
 */
export function maybeUndone(
  exports: ReadonlyMap<number, ExportSeen>,
): (activity: Activity, lastExport: number) => boolean {
  return (activity, lastExport) => {
    const seen = exports.get(lastExport)
    if (!seen || exports.size < 2) return false
    const kind = countedAs(activity).at(-1) ?? ''
    for (const later of exports.values()) {
      if (later.platform !== seen.platform || later.owner !== seen.owner || later.madeAt <= seen.madeAt) continue
      const from = later.oldest[kind]
      if (from === undefined) continue
      // An export over a part of the years says nothing of what was before.
      if (!('at' in activity.time) || activity.time.at >= from) return true
    }
    return false
  }
}
