import type { Fingerprint } from '../base/fingerprint'
import type { Instant } from '../base/time'
import { decide } from '../engine/decide'
import type { Activity } from '../model/act'
import { keyText } from '../model/activity-key'
import { countedAs } from '../model/counted-as'
import type { Found, Judged } from '../model/judged'
import type { Person } from '../model/person'
import type { Rulebook } from '../model/rulebook'
import type { Verdict } from '../model/verdict'
import type { Later } from './later-exports'
import { mentions } from './mentions'
import { Months } from './months'
import { undoneSeen } from './undone'
import type { Resolved } from './whose'

export interface Keyed {
  key: Fingerprint
  activity: Activity
  /** Number of the last export that had it. */
  lastExport?: number
}

export interface JudgeOptions {
  rulebook: Rulebook
  person: Person
  /** Finds the target where a record does not name one. */
  whose?: ((activity: Activity) => Resolved | undefined) | undefined
  /** What exports made later say of it. */
  later?: ((activity: Activity, lastExport: number) => Later) | undefined
  signal?: AbortSignal | undefined
  /** Called after each segment. */
  onProgress?: ((judged: number) => void) | undefined
}

/** Judges everything that is stored, segment by segment, by the rules of each act's own date. Throws only AbortError. */
export async function judgeAll(
  segments: AsyncIterable<readonly Keyed[]>,
  { rulebook, person, whose, later, signal, onProgress }: JudgeOptions,
): Promise<Judged> {
  const canMatter = mentions(rulebook)
  const judged: Judged = { total: 0, byAction: {}, cannotTell: [], found: [] }
  const open = new Map<string, Judged['cannotTell'][number]>()
  const undos: Activity[] = []

  const months = new Months()
  for await (const segment of segments) {
    signal?.throwIfAborted()
    for (const { key, activity: stored, lastExport = 0 } of segment) {
      addUp(judged, stored)
      months.add(stored)
      if (stored.undo) undos.push(stored)
      const found = whose?.(stored)
      const activity = found?.activity ?? stored
      if (!canMatter(activity)) continue
      const verdict = softened(decide(activity, rulebook, person), found?.whose)
      if (verdict.kind === 'hold' || verdict.kind === 'info') {
        const one: Found = { key: keyText(key), activity, verdict, ...later?.(stored, lastExport) }
        if (found) one.whose = found.whose
        judged.found.push(one)
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
  for (const one of judged.found) {
    const at = wasUndone(one.activity)
    if (at !== undefined) one.undone = at
  }
  judged.months = months.all()
  judged.found.sort(newestFirst)
  judged.cannotTell = [...open.values()].sort((a, b) => b.count - a.count)
  return judged
}

/** A name in a sentence may be anybody's: never more than something to know. */
const softened = (verdict: Verdict, whose: Found['whose']): Verdict =>
  whose === 'name' && verdict.kind === 'hold' ? { ...verdict, kind: 'info' } : verdict

function addUp(judged: Judged, activity: Activity): void {
  judged.total++
  for (const name of countedAs(activity)) judged.byAction[name] = (judged.byAction[name] ?? 0) + 1
  const at = 'at' in activity.time ? activity.time.at : undefined
  if (at === undefined) return
  if (!judged.span) judged.span = { from: at, until: at }
  else if (at < judged.span.from) judged.span.from = at
  else if (at > judged.span.until) judged.span.until = at
}

const newestFirst = (one: Found, other: Found): number =>
  whenOf(other.activity) - whenOf(one.activity) || (one.key < other.key ? -1 : 1)

const whenOf = ({ time, heldUntil }: Activity): Instant =>
  'at' in time ? time.at : (time.before ?? time.after ?? heldUntil ?? 0)
