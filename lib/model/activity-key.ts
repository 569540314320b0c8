import { type Fingerprint, fingerprint, mixed } from '../base/fingerprint'
import { foldHandle } from '../base/fold-text'
import { mixedNumber } from '../base/mixed-number'
import type { Activity } from './act'
import type { AccountRef } from './platform'

const account = (ref: AccountRef): string => (ref.id ? `i${ref.id}` : `h${foldHandle(ref.handle ?? '')}`)

/**
 * What makes two records the same act, over exports of different years: kind, post (else the parties and the text) and
 * time (of a span its start: an end may be the day of the export). Not the target where there is a post (an export made
 * after the owner left lacks it), not the actor, not how long it held. 64 bits: among a million acts two collide with a
 * chance of 1 in 30 million.
 */
export function activityKey(activity: Activity): Fingerprint {
  const { post, targets, draft, time, said } = activity
  const when = 'at' in time ? time.at : time.after
  const beginning = beginningOf(activity)
  const dated = when === undefined ? beginning : mixedNumber(when, beginning)
  if (post) return fingerprint(post.id, mixed('|p', dated))
  const what = `${targets
    .map(target => account(target.account))
    .sort()
    .join(',')}|${draft ?? ''}${said ? `|${said.name ?? ''}|${said.sentence ?? ''}` : ''}`
  return fingerprint(`|${what}`, dated)
}

/** Records of one kind follow each other: what their keys begin with is that of the one before. */
let last: { of: Pick<Activity, 'platform' | 'action' | 'detail' | 'undo'>; mixed: Fingerprint } | undefined
function beginningOf({ platform, action, detail, undo }: Activity): Fingerprint {
  const { of } = last ?? {}
  if (!last || of?.platform !== platform || of.action !== action || of.detail !== detail || of.undo !== undo) {
    const text = `${platform}|${action}|${undo ? 'undo' : ''}|${detail ?? ''}|`
    last = {
      of: { platform, action, ...(detail !== undefined && { detail }), ...(undo !== undefined && { undo }) },
      mixed: mixed(text),
    }
  }
  return last.mixed
}

/** The key as it is written in marks and messages: 16 hexadecimal digits. */
export const keyText = ({ high, low }: Fingerprint): string =>
  high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0')
