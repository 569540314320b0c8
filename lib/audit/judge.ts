import type { Fingerprint } from '../base/fingerprint'
import type { Instant } from '../base/time'
import { decide } from '../engine/decide'
import type { Activity } from '../model/act'
import { keyText } from '../model/activity-key'
import { countedAs } from '../model/counted-as'
import type { FindingMark } from '../model/finding'
import type { FindingRow, Footprint } from '../model/job'
import type { Person } from '../model/person'
import type { Rulebook } from '../model/rulebook'
import { mentions } from './mentions'
import { undoneSeen } from './undone'

export interface Keyed {
  key: Fingerprint
  activity: Activity
}

export interface JudgeOptions {
  rulebook: Rulebook
  person: Person
  /** The person's words on findings, by key. */
  marks: ReadonlyMap<string, FindingMark>
  signal?: AbortSignal | undefined
  /** Called after each segment. */
  onProgress?: ((judged: number) => void) | undefined
}

/** What the store says about itself is added by the caller. */
export type Judged = Omit<Footprint, 'keptWhere' | 'imports'>

/** Judges everything that is stored, segment by segment, by the rules of each act's own date. Throws only AbortError. */
export async function judgeAll(
  segments: AsyncIterable<readonly Keyed[]>,
  { rulebook, person, marks, signal, onProgress }: JudgeOptions,
): Promise<Judged> {
  const canMatter = mentions(rulebook)
  const judged: Judged = { total: 0, byAction: {}, review: [], cannotTell: [] }
  const open = new Map<string, Judged['cannotTell'][number]>()
  const undos: Activity[] = []

  for await (const segment of segments) {
    signal?.throwIfAborted()
    for (const { key, activity } of segment) {
      addUp(judged, activity)
      if (activity.undo) undos.push(activity)
      if (!canMatter(activity)) continue
      const verdict = decide(activity, rulebook, person)
      if (verdict.kind === 'hold' || verdict.kind === 'info') {
        const text = keyText(key)
        judged.review.push({ key: text, activity, verdict, state: marks.get(text)?.state ?? 'open' })
      } else if (verdict.kind === 'cannot-tell') {
        const reason = verdict.because[0]?.reason === 'unknown-time' ? 'unknown-time' : 'unknown-target'
        const { platform, action } = activity
        const group = `${reason} ${platform} ${action}`
        const row = open.get(group) ?? { reason, platform, action, count: 0 }
        row.count++
        open.set(group, row)
      }
    }
    onProgress?.(judged.total)
  }

  const wasUndone = undoneSeen(undos)
  for (const row of judged.review) {
    if (row.state === 'open' && wasUndone(row.activity)) row.state = 'undone-seen'
  }
  judged.review.sort(newestFirst)
  judged.cannotTell = [...open.values()].sort((a, b) => b.count - a.count)
  return judged
}

function addUp(judged: Judged, activity: Activity): void {
  judged.total++
  for (const name of countedAs(activity)) judged.byAction[name] = (judged.byAction[name] ?? 0) + 1
  const at = 'at' in activity.time ? activity.time.at : undefined
  if (at === undefined) return
  if (!judged.span) judged.span = { from: at, until: at }
  else if (at < judged.span.from) judged.span.from = at
  else if (at > judged.span.until) judged.span.until = at
}

const newestFirst = (one: FindingRow, other: FindingRow): number =>
  whenOf(other.activity) - whenOf(one.activity) || (one.key < other.key ? -1 : 1)

const whenOf = ({ time, heldUntil }: Activity): Instant =>
  'at' in time ? time.at : (time.before ?? time.after ?? heldUntil ?? 0)
