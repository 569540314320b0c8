import type { Day } from '../base/time'
import type { ActionKind } from './act'
import type { Keyring } from './keyring'
import type { AccountRef, Platform } from './platform'

/** Indonesian first; English complete. */
export interface Words {
  id: string
  en: string
}

export const CAMPAIGN_ROLES = [
  'party',
  'wing',
  'candidate',
  'pair',
  'campaign-team',
  'volunteer-group',
  'media-arm',
  'office-holder',
] as const
export const NEUTRAL_ROLES = ['institution', 'election-body', 'news', 'name-collision'] as const
export type CampaignRole = (typeof CAMPAIGN_ROLES)[number]
export type NeutralRole = (typeof NEUTRAL_ROLES)[number]
export type Role = CampaignRole | NeutralRole

export type Phase = 'bakal-calon' | 'calon'

/** A row of the law (SKB 2/2022 Lampiran II and supplements), as data. */
export interface BasisRow {
  id: string
  citation: string
  category: 'kode-etik' | 'disiplin' | 'tambahan'
  phase: Phase | 'any'
  actions: ActionKind[]
  roles: CampaignRole[]
  /** Days on which it was law; nothing is cited before `from`. */
  inForce: { from: Day; until?: Day }
  text: Words
  /** A range, never one fixed penalty. */
  sanction: { least: Words; most: Words }
  dispute?: Words
  /** Whom the row speaks to, where that is not every civil servant; a row without it is for all. */
  onlyFor?: RowAudience
  /** What must have matched for the row to be named; absent = an account. */
  by?: 'hashtag'
  /** Disputes about one kind of act towards some roles (following a candidate's own account). */
  disputes?: { action: ActionKind; roles: CampaignRole[]; text: Words }[]
  sources: string[]
}

/** `non-asn`: public workers who are not ASN (SE 1/2023); `spouse…`: whose wife or husband stands (SE 18/2023). */
export const ROW_AUDIENCES = ['non-asn', 'spouse', 'spouse-without-leave'] as const
export type RowAudience = (typeof ROW_AUDIENCES)[number]

/** A span of days in which the accounts of a contest bind. */
export interface Window {
  id: string
  contest: string
  election: Words
  phase: Phase
  from: Day
  until: Day
  /** `ID` or Kemendagri's code of a province or regency (`32`, `32.04`). */
  region: string
  sources: string[]
}

export interface HandleSpan {
  from: Day
  until?: Day
}

export interface PackAccount {
  who: string
  role: CampaignRole
  /** Contest ids this account stands in. */
  contest: string[]
  /** Which rival of its contest it belongs to (`paslon-1`), so that anyone can see how the sides compare. */
  side?: string
  on: (AccountRef & { seen?: HandleSpan })[]
  /** Known posts of it: exports of some platforms name the post of a like, never its author. */
  posts?: { platform: Platform; id: string }[]
  evidence: string[]
  added: Day
}

export interface PackException {
  who: string
  role: NeutralRole
  on: (AccountRef & { seen?: HandleSpan })[]
  /** For an institution whose head runs: the contests in which its posts may show the candidate. */
  headedBy?: string[]
  evidence: string[]
  added: Day
}

/** An exact hashtag; no stems, no patterns. */
export interface PackWord {
  tag: string
  contest: string[]
  evidence: string[]
  added: Day
}

/** A part of a pack's accounts in a file of its own, named by what is in it, so that an unchanged part is never fetched again. */
export interface ShardRef {
  /** SHA-256 of the file, hexadecimal. */
  hash: string
  bytes: number
  /** Rows (from 0) that count no more, so that one changed account does not change the file. */
  without?: number[]
}

/** The payload; the same from the first day, signed or packaged. Data only, no logic. */
export interface Pack {
  format: 1
  packId: string
  epoch: number
  serial: number
  issued: Day
  /** Limits acts dated after it; older acts are judged by it for ever. */
  expires?: Day
  minAppVersion: string
  needs: string[]
  /** Actions or platforms switched off for now (≤ 30 days). */
  paused: { platform?: string; action?: ActionKind; until: Day }[]
  title: Words
  issuer: { name: string; url?: string }
  basis: BasisRow[]
  windows: Window[]
  accounts: PackAccount[]
  words: PackWord[]
  exceptions: PackException[]
  messages: { id: Record<string, string>; en: Record<string, string> }
  contact: string
  changes: Words
  /** Practice situations of this pack; read one by one (`packs/situations.ts`), so that a later version's cost nothing. */
  situations?: unknown[]
  /** Who may sign the next one; every signed pack has it, packs that come with the extension need none. */
  keyring?: Keyring
  /** More accounts, in files of their own; gone once they are read in. */
  shards?: ShardRef[]
}
