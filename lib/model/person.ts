import type { AccountRef } from './platform'

/** `village`: village heads and officials; they and `tni-polri` have laws of their own and are told so. */
export type Status = 'pns' | 'pppk' | 'pppk-part-time' | 'ppnpn' | 'village' | 'tni-polri' | 'unset'

/** What the person told about themselves; stays on the device. */
export interface Person {
  status: Status
  /** Kemendagri's code of a province or regency (`32`, `32.04`); orders packs, never weakens a verdict. */
  region?: string
  spouseOfCandidate: boolean
  unpaidLeave: boolean
  /** My accounts that belong to an office ("akun dinas"). */
  officeAccounts: AccountRef[]
}

export const ANYBODY: Person = { status: 'unset', spouseOfCandidate: false, unpaidLeave: false, officeAccounts: [] }

/** Sentences said besides a verdict because of who acts; each stands where it belongs in the dialog. */
export interface PersonNotes {
  /** First of all: an office account acts. */
  lead?: string
  /** Beside the rule: another one binds this person. */
  rule?: string
  /** Beside the sanction: it reaches this person another way. */
  sanction?: string
}
