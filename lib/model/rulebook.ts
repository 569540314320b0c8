import type { Day } from '../base/time'
import type { BasisRow, HandleSpan, Phase, Role, Words } from './pack'
import type { AccountRef, Platform } from './platform'

/** What a rulebook knows of one account in one pack. A page's snapshot leaves `who` and `evidence` empty. */
export interface Listing {
  pack: string
  who: string
  role: Role
  contest: string[]
  /** Windows of those contests, of the same pack. */
  windows: RuleWindow[]
  /** Set for institutions whose head runs. */
  headedBy?: RuleWindow[]
  hasId: boolean
  seen?: HandleSpan
  evidence: string[]
  /** The pack's `expires`: limits acts dated after it. */
  expires?: Day
  /** The person's own word, where there is one. */
  own?: 'hold' | 'not-campaign'
}

export interface RuleWindow {
  id: string
  contest: string
  election: Words
  phase: Phase
  from: Day
  until: Day
  region: string
}

/** A row of the law and the pack it came from; `inForce` ends with that pack's `expires` at the latest. */
export type RuleRow = BasisRow & { pack?: string }

export interface Pause {
  pack: string
  platform?: string
  action?: string
  until: Day
}

/**
 * All enabled packs and the own list, compiled. Two makers: `packs/compile.ts` (everything, with names) and
 * `guard/snapshot.ts` (one platform, fingerprints only). `decide` sees no difference but the names.
 */
export interface Rulebook {
  /** Listings that the account may be, by id and by handle; the engine applies the id-first rule and `seen`. */
  find(platform: Platform, key: { id: string } | { handle: string }): readonly Listing[]
  /** Listings of an exact, folded hashtag. */
  findTag(tag: string): readonly Listing[]
  /** Rows of the law, in no order of strictness. Without wording in a page's snapshot. */
  readonly basis: readonly RuleRow[]
  readonly pauses: readonly Pause[]
}

export type { AccountRef }
