import { foldHandle } from '../base/fold-text'
import type { Instant } from '../base/time'
import type { Activity } from '../model/act'
import type { Platform } from '../model/platform'
import type { Found, RecordKind } from './define'

/** Bounds on what a hostile or broken record may make us keep. */
const LONGEST_HANDLE = 100
const LONGEST_ADDRESS = 500
const LONGEST_TEXT = 4000

export interface Known {
  platform: Platform
  /** The person's own handle, where the export says it. */
  handle: string | undefined
  at: Instant | undefined
}

/** An activity from what a record says. Without a target it is kept: "cannot tell" is an answer. */
export function toActivity(found: Found, kind: RecordKind, { platform, handle, at }: Known): Activity {
  const who = foldHandle(found.handle ?? '')
  const activity: Activity = {
    kind: 'activity',
    platform,
    action: kind.action,
    targets: [],
    bySelf: true,
    time: at === undefined ? {} : { at },
  }
  if (found.id && found.id.length <= LONGEST_HANDLE) {
    activity.targets.push({ account: { platform, id: found.id, ...(who && { handle: who }) }, part: 'author' })
  } else if (who && who.length <= LONGEST_HANDLE) {
    activity.targets.push({ account: { platform, handle: who }, part: 'author' })
  } else if (!found.alone) {
    activity.unknownTarget = true
  }
  if (kind.undo) activity.undo = true
  if (kind.detail) activity.detail = kind.detail
  if (found.post && found.post.url.length <= LONGEST_ADDRESS) activity.post = { platform, ...found.post }
  if (found.draft) activity.draft = found.draft.slice(0, LONGEST_TEXT)
  if (handle) activity.actor = { platform, handle }
  return activity
}
