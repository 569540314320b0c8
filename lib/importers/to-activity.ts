import { foldHandle } from '../base/fold-text'
import type { Instant } from '../base/time'
import type { Activity, ActTime, Said } from '../model/act'
import type { AccountRef, Platform } from '../model/platform'
import { type Found, type Owner, possible, type RecordKind } from './define'

/** Bounds on what a hostile or broken record may make us keep. */
const LONGEST_HANDLE = 100
const LONGEST_ADDRESS = 500
const LONGEST_NAME = 300
const LONGEST_TEXT = 4000

export interface Known {
  platform: Platform
  /** Whose export it is, as an account: one object for all of its acts. */
  actor?: AccountRef | undefined
  now: Instant
}

export const actorOf = ({ handle }: Owner, platform: Platform): AccountRef | undefined =>
  handle ? { platform, handle } : undefined

/** An activity from what a record says. Without a target it is kept: "cannot tell" is an answer. */
export function toActivity(found: Found, kind: RecordKind, { platform, actor, now }: Known): Activity {
  const activity: Activity = {
    kind: 'activity',
    platform,
    action: found.action ?? kind.action,
    targets: [],
    bySelf: true,
    time: timeOf(found, now),
  }
  const author = accountOf(found, platform)
  if (author) activity.targets.push({ account: author, part: 'author' })
  else if (!found.alone) activity.unknownTarget = true
  if (found.more) {
    for (const { part, ...other } of found.more) {
      const account = accountOf(other, platform)
      if (account) activity.targets.push({ account, part })
    }
  }
  const detail = found.detail ?? kind.detail
  if (found.undo ?? kind.undo) activity.undo = true
  if (detail) activity.detail = detail
  if (found.post) activity.post = postOf(found.post, platform)
  if (found.draft) activity.draft = found.draft.slice(0, LONGEST_TEXT)
  if (found.text) activity.text = found.text.slice(0, LONGEST_TEXT)
  if (found.name || found.sentence) activity.said = saidOf(found)
  if (actor) activity.actor = actor
  return activity
}

export function accountOf({ id, handle }: Pick<Found, 'id' | 'handle'>, platform: Platform): AccountRef | undefined {
  const who = handle ? foldHandle(handle) : ''
  const named = who !== '' && who.length <= LONGEST_HANDLE
  if (id && id.length <= LONGEST_HANDLE) return named ? { platform, id, handle: who } : { platform, id }
  return named ? { platform, handle: who } : undefined
}

/** Some files count milliseconds or microseconds where others count seconds: 10^11 s is the year 5138. */
function inMilliseconds(written: number): Instant {
  if (written < 1e11) return written * 1000
  return written < 1e14 ? written : Math.floor(written / 1000)
}

function timeOf({ seconds, at, after, before }: Found, now: Instant): ActTime {
  const instant = possible(at ?? (seconds ? inMilliseconds(seconds) : undefined), now)
  if (instant !== undefined) return { at: instant }
  const time: { after?: Instant; before?: Instant } = {}
  const from = possible(after, now)
  const until = possible(before, now)
  if (from !== undefined) time.after = from
  if (until !== undefined && until >= (from ?? 0)) time.before = until
  return time
}

function postOf({ id, url }: NonNullable<Found['post']>, platform: Platform): NonNullable<Activity['post']> {
  const short = id.slice(0, LONGEST_NAME)
  return url && url.length <= LONGEST_ADDRESS ? { platform, id: short, url } : { platform, id: short }
}

function saidOf({ name, sentence, by }: Found): Said {
  const said: Said = {}
  if (name) said.name = name.slice(0, LONGEST_NAME)
  if (sentence) said.sentence = sentence.slice(0, LONGEST_NAME)
  if (sentence && by) said.by = by.slice(0, LONGEST_NAME)
  return said
}
