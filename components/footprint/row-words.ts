import { dayOf } from '../../lib/base/time'
import type { Activity, ActTime } from '../../lib/model/act'
import type { FindingRow } from '../../lib/model/footprint'
import type { AccountRef } from '../../lib/model/platform'
import type { Because, Verdict } from '../../lib/model/verdict'
import type { Words } from '../words'

/** The account the verdict is about, or else the one the act benefits. */
export const accountOf = (row: FindingRow): AccountRef | undefined =>
  row.verdict.because[0]?.matched?.account ?? row.activity.targets[0]?.account

/** "Menyukai cerita @paslon_contoh". */
export function actWords({ text, fill, account }: Words, activity: Activity, target: AccountRef | undefined): string {
  const sentence = text.didFiner[`${activity.action}.${activity.detail}`] ?? text.did[activity.action]
  return fill(sentence, { a: target ? account(target) : text.someone })
}

/** When, as exactly as the export knows it, in Jakarta time. */
export function timeWords({ text, fill, instant, day }: Words, time: ActTime): string {
  if ('at' in time) return instant(time.at)
  const { after, before } = time
  if (after !== undefined && before !== undefined) {
    return fill(text.footprint.between, { from: day(dayOf(after)), until: day(dayOf(before)) })
  }
  if (before !== undefined) return fill(text.footprint.before, { day: day(dayOf(before)) })
  if (after !== undefined) return fill(text.footprint.after, { day: day(dayOf(after)) })
  return text.footprint.noDate
}

/** "Pemilu 2024, masa calon (28 Nov 2023 – 10 Feb 2024)". */
export function windowWords({ text, fill, of, day }: Words, window: NonNullable<Because['window']>): string {
  const { election, phase, from, until } = window
  const places = { election: of(election), phase: text.phases[phase], from: day(from), until: day(until) }
  return fill(text.footprint.phaseOf, places)
}

/** What a search looks through: the act, the account, its name, the election; lower case. Rows with one verdict share all but the time. */
export function searchableIn(words: Words): (row: FindingRow) => string {
  const made = new Map<Verdict, Map<string, string>>()
  return row => {
    const { verdict, activity } = row
    const { platform, action, detail } = activity
    const target = accountOf(row)
    const same = `${platform} ${action} ${detail} ${target?.handle} ${target?.id}`
    const ofVerdict = made.get(verdict) ?? new Map<string, string>()
    const known = ofVerdict.get(same) ?? actAndRule(words, row).toLowerCase()
    made.set(verdict, ofVerdict.set(same, known))
    return `${known} ${timeWords(words, activity.time).toLowerCase()}`
  }
}

function actAndRule(words: Words, row: FindingRow): string {
  const { matched, window } = row.verdict.because[0] ?? {}
  return [
    actWords(words, row.activity, accountOf(row)),
    matched?.who,
    window && words.of(window.election),
    words.text.platforms[row.activity.platform],
  ].join(' ')
}
