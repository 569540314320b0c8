import type { Act } from '../model/act'
import { ANYBODY, type Person } from '../model/person'
import type { Rulebook } from '../model/rulebook'
import type { Verdict } from '../model/verdict'
import { judgeAccount } from './account'
import type { Grounds } from './grounds'
import { judgeHashtags } from './hashtags'
import { type Judged, soften, strongest } from './judged'
import { accountsOf } from './match'
import { OF_A_PRESS } from './press-reading'
import { judgeSpousePhoto } from './spouse-photo'
import { WHOLE } from './whole-reading'

/**
 * What the rules say about one act: pure and total, for a press about to happen and for ten years of archive alike.
 * No clock, browser, storage or DOM: `act.time` is the only date there is. See docs/rules.md for the same in words.
 */
export function decide(act: Act, rulebook: Rulebook, person: Person): Verdict {
  return verdictOf(act, { rulebook, person, reading: WHOLE }, judgeSpousePhoto(act, rulebook, person))
}

/** The same for a press in a page, which knows nothing of the person and carries no rule that only some people's state wakes. */
export const decideForAnybody = (act: Act, rulebook: Rulebook): Verdict =>
  verdictOf(act, { rulebook, person: ANYBODY, reading: OF_A_PRESS }, [])

function verdictOf(act: Act, grounds: Grounds, voices: readonly Judged[]): Verdict {
  const { kind, because } = act.undo ? UNDO : judge(act, grounds, voices)
  return { kind, action: act.action, because }
}

const UNDO: Judged = { kind: 'none', because: [{ pack: '', reason: 'undo', evidence: [] }] }
const UNKNOWN_TARGET: Judged = { kind: 'cannot-tell', because: [{ pack: '', reason: 'unknown-target', evidence: [] }] }

function judge(act: Act, grounds: Grounds, personal: readonly Judged[]): Judged {
  const voices = accountsOf(act).map(named => judgeAccount(act, named, grounds))
  voices.push(...judgeHashtags(act, grounds), ...personal)
  if (act.unknownTarget) voices.push(UNKNOWN_TARGET)
  let judged = strongest(voices)
  if (!act.bySelf) judged = soften(judged, 'not-by-self')
  if (isPaused(act, grounds)) judged = soften(judged, 'paused')
  return judged
}

/** A pause is for presses: it keeps a broken button from standing in the way. The footprint is judged as ever. */
function isPaused(act: Act, { rulebook, reading }: Grounds): boolean {
  if (act.kind !== 'attempt' || rulebook.pauses.length === 0) return false
  const day = reading.daysOf(act).last
  return rulebook.pauses.some(
    ({ platform, action, until }) =>
      (platform ?? act.platform) === act.platform && (action ?? act.action) === act.action && day <= until,
  )
}
