import type { Role, Words } from './pack'
import type { AccountRef } from './platform'
import type { Because, Reason, VerdictKind } from './verdict'

/** The account whose page is open, and what the judge would say of a like on it now. */
export interface InView {
  account: AccountRef
  verdict: VerdictKind
  reason?: Reason
  own?: 'hold' | 'not-campaign'
  listed?: { who: string; role: Role; pack: Words; window?: NonNullable<Because['window']>; source?: string }
}
