import type { Because, Reason, VerdictKind } from '../model/verdict'

/** What one listing says about an act; the verdict is the strongest of them. */
export interface Judged {
  kind: VerdictKind
  because: Because[]
}

export const NOTHING: Judged = { kind: 'none', because: [] }

export const STRENGTH: Record<VerdictKind, number> = { none: 0, 'cannot-tell': 1, info: 2, hold: 3 }

/** At most `info`, saying why. */
export const soften = (judged: Judged, reason: Reason): Judged =>
  judged.kind === 'hold' ? { kind: 'info', because: judged.because.map(because => ({ ...because, reason })) } : judged

/** The strongest voices; equal ones speak together, in an order that no pack order can change. */
export function strongest(voices: readonly Judged[]): Judged {
  if (voices.length < 2) return voices[0] ?? NOTHING
  const top = Math.max(0, ...voices.map(voice => STRENGTH[voice.kind]))
  const loud = voices.filter(voice => STRENGTH[voice.kind] === top)
  const because = loud.flatMap(voice => voice.because).map(one => ({ one, key: sortKey(one) }))
  because.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
  return { kind: loud[0]?.kind ?? 'none', because: because.map(({ one }) => one) }
}

/** Because with a row first (it explains most), then by pack and by what matched. */
const sortKey = ({ pack, reason, matched, window, row }: Because): string =>
  JSON.stringify([row ? 0 : 1, pack, matched, reason, window?.id])
