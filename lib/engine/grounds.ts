import type { Day } from '../base/time'
import type { Act } from '../model/act'
import type { Role } from '../model/pack'
import type { Person } from '../model/person'
import type { Rulebook, RuleRow, RuleWindow } from '../model/rulebook'
import type { Because } from '../model/verdict'
import type { Days } from './days'
import type { Place } from './windows'

/** How an act is read: its days, and how much of the reasons is written down. The rules are the same for every reading. */
export interface Reading {
  /** Every day on which the act may have happened. */
  daysOf(act: Act): Days
  /** The last day on which a follow or membership is known to have held; undefined for acts that are over at once. */
  heldOn(act: Act): Day | undefined
  placesOf(act: Act, windows: readonly RuleWindow[], expires?: Day): Place[]
  /** What a because cites of the window, the row and its disputes. */
  cite(act: Act, role: Role, window?: RuleWindow, row?: RuleRow): Pick<Because, 'window' | 'row' | 'dispute'>
}

/** What every voice judges by. */
export interface Grounds {
  rulebook: Rulebook
  person: Person
  reading: Reading
}

/** A pack's `expires` limits acts dated after it, and no others. */
export const isExpired = (act: Act, expires: Day | undefined, { reading }: Grounds): boolean =>
  expires !== undefined && reading.daysOf(act).first > expires
