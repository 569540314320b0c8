import { foldHandle } from '../base/fold-text'
import type { Instant } from '../base/time'
import type { Activity } from '../model/act'

/**
 * Undo records (an unfollow) close the acts they take back: the same action on the same account, done before, and not
 * seen to hold after; the answer is when. An undo without a date closes nothing: the act may have been done again since.
 */
export function undoneSeen(undos: readonly Activity[]): (activity: Activity) => Instant | undefined {
  const last = new Map<string, Instant>()
  for (const undo of undos) {
    if (!('at' in undo.time)) continue
    for (const key of keysOf(undo)) last.set(key, Math.max(last.get(key) ?? 0, undo.time.at))
  }
  return activity => {
    if (last.size === 0) return undefined
    const seen = Math.max('at' in activity.time ? activity.time.at : 0, activity.heldUntil ?? 0)
    const times = keysOf(activity).map(key => last.get(key) ?? 0)
    return times.length > 0 && times.every(at => at > seen) ? Math.max(...times) : undefined
  }
}

/** One per party: post where there is one, else account, else the name that the export writes. */
const keysOf = ({ platform, action, targets, post, said }: Activity): string[] => {
  if (post) return [`${platform} ${action} post ${post.id}`]
  if (targets.length === 0 && said?.name)
    return [`${platform} ${action} name ${said.name.normalize('NFKC').toLowerCase()}`]
  return targets.map(({ account: { id, handle } }) => `${platform} ${action} ${id ?? foldHandle(handle ?? '')}`)
}
