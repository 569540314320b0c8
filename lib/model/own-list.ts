import type { Day } from '../base/time'
import type { AccountRef } from './platform'

/** The person's own list: `hold` binds on every date; `not-campaign` turns a hold into `info`, even of a locked pack. */
export interface OwnEntry {
  account: AccountRef
  as: 'hold' | 'not-campaign'
  note?: string
  added: Day
}
