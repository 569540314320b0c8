import type { Instant } from '../base/time'
import type { FindingRow, Footprint } from '../model/footprint'
import type { Pack } from '../model/pack'
import type { AccountRef } from '../model/platform'
import type { Report, ReportRow } from '../model/report'
import { fill } from '../text/say'

export interface ReportOptions {
  now: Instant
  /** Packs the footprint was judged by. */
  packs: readonly Pack[]
  /** Whether account names and links are in it. */
  names: boolean
  /** The sentence that it is no evidence. */
  note: string
  /** `akun {n}`. */
  hidden: string
}

/** What was checked, with what, and what came of it. Texts of posts and comments are never in it. */
export function reportOf(footprint: Footprint, { now, packs, names, note, hidden }: ReportOptions): Report {
  const numbers = new Map<string, number>()
  const nameOf = (account: AccountRef): string => {
    const name = account.handle ? `@${account.handle.replace(/^@/, '')}` : (account.id ?? '')
    if (names) return name
    const key = `${account.platform} ${name.toLowerCase()}`
    if (!numbers.has(key)) numbers.set(key, numbers.size + 1)
    return fill(hidden, { n: String(numbers.get(key)) })
  }
  return {
    format: 'jejak-netral/report',
    version: 1,
    made: now,
    note,
    names,
    packs: packs.map(({ packId, serial, issued, title }) => ({ packId, serial, issued, title })),
    imports: footprint.imports.map(({ platform, importedAt, read }) => ({ platform, importedAt, read })),
    total: footprint.total,
    ...(footprint.span && { span: footprint.span }),
    cannotTell: footprint.cannotTell,
    rows: footprint.review.map(row => rowOf(row, names, nameOf)),
  }
}

function rowOf(
  { activity, verdict, state, since, confirmed, reason }: FindingRow,
  names: boolean,
  nameOf: (account: AccountRef) => string,
): ReportRow {
  const because = verdict.because[0]
  const account = because?.matched?.account ?? activity.targets[0]?.account
  return {
    ...activity.time,
    platform: activity.platform,
    action: activity.action,
    ...(activity.detail && { detail: activity.detail }),
    ...(account && { account: nameOf(account) }),
    ...(because?.window && { election: because.window.election, phase: because.window.phase }),
    ...(because?.row && { rule: because.row.citation }),
    reason: because?.reason ?? 'no-window',
    verdict: verdict.kind === 'hold' ? 'hold' : 'info',
    state,
    ...(state !== 'open' && since !== undefined && { since }),
    ...(confirmed && { confirmed }),
    ...(names && reason && { ownReason: reason }),
    ...(names && activity.post?.url && { link: activity.post.url }),
  }
}
