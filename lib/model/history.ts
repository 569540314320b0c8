import { DAY_MS, type Instant } from '../base/time'
import type { ActionKind, Attempt } from './act'
import type { AccountRef, Platform } from './platform'
import type { Reason, Verdict } from './verdict'

/** One question of the reminder and its answer; never what anybody wrote. `storage.local` key `history`. */
export interface HistoryEntry {
  id: string
  at: Instant
  platform: Platform
  action: ActionKind
  account?: AccountRef
  /** Why it was asked. */
  reason?: Reason
  /** The rule's citation. */
  rule?: string
  /** Absent: not answered, or the tab was closed. */
  answer?: 'dropped' | 'released'
  /** The tab that asks; gone with the answer. */
  tab?: number
}

export const HISTORY_DAYS = 30
/** Far more than anybody is asked in 30 days. */
const MOST = 500

/** What is younger than 30 days, newest first. */
export const stillKept = (list: readonly HistoryEntry[], now: Instant): HistoryEntry[] =>
  list.filter(({ at }) => now - at < HISTORY_DAYS * DAY_MS && at <= now).slice(0, MOST)

/** What the reminder asked, as it is kept. */
export function asked(
  { platform, action, targets }: Attempt,
  verdict: Verdict,
  tab: number | undefined,
  now: Instant,
): HistoryEntry {
  const [because] = verdict.because
  const account = because?.matched?.account ?? targets[0]?.account
  return {
    id: crypto.randomUUID(),
    at: now,
    platform,
    action,
    ...(account && { account }),
    ...(because && { reason: because.reason }),
    ...(because?.row && { rule: because.row.citation }),
    ...(tab !== undefined && { tab }),
  }
}

/** The newest open question of a tab, answered. */
export function withAnswer(
  list: readonly HistoryEntry[],
  tab: number | undefined,
  answer: NonNullable<HistoryEntry['answer']>,
): HistoryEntry[] {
  const open = list.find(entry => tab !== undefined && entry.tab === tab && entry.answer === undefined)
  return list.map(entry => {
    if (entry !== open) return entry
    const { tab: _, ...rest } = entry
    return { ...rest, answer }
  })
}
