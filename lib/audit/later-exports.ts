import type { Instant } from '../base/time'
import type { Activity } from '../model/act'
import { countedAs } from '../model/counted-as'
import type { ExportSeen } from '../model/job'

/** What exports say of an act. */
export interface Later {
  /** Day of the last export that has it. */
  had?: Instant
  /** Day of a later one that holds acts of its kind, from its time on, and not this one. */
  lacked?: Instant
}

/** Was an act perhaps taken back? An inference, said as one: the post may be gone, or its author. */
export function laterExports(
  exports: ReadonlyMap<number, ExportSeen>,
): (activity: Activity, lastExport: number) => Later {
  return (activity, lastExport) => {
    const seen = exports.get(lastExport)
    if (!seen) return {}
    const said: Later = { had: seen.madeAt }
    if (exports.size < 2) return said
    const kind = countedAs(activity).at(-1) ?? ''
    for (const later of exports.values()) {
      if (later.platform !== seen.platform || later.owner !== seen.owner || later.madeAt <= seen.madeAt) continue
      const from = later.oldest[kind]
      // An export over a part of the years says nothing of what was before.
      const reaches = from !== undefined && (!('at' in activity.time) || activity.time.at >= from)
      if (reaches) said.lacked = Math.max(said.lacked ?? 0, later.madeAt)
    }
    return said
  }
}
