import type { AccountRef } from './platform'

export type Status = 'pns' | 'pppk' | 'pppk-part-time' | 'ppnpn' | 'unset'

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
