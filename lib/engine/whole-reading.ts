import type { Act } from '../model/act'
import type { Role, Words } from '../model/pack'
import type { RuleRow, RuleWindow } from '../model/rulebook'
import type { Because } from '../model/verdict'
import { heldDay, pressDays } from './days'
import type { Reading } from './grounds'
import { placesOf } from './windows'

const citedWindow = ({ region: _, ...cited }: RuleWindow): NonNullable<Because['window']> => cited

export const citedRow = ({ id, citation, text, sanction, dispute }: RuleRow): NonNullable<Because['row']> => ({
  id,
  citation,
  text,
  sanction,
  ...(dispute && { dispute }),
})

const disputeOf = (row: RuleRow, act: Act, role: Role): Words | undefined =>
  row.disputes?.find(({ action, roles }) => action === act.action && (roles as Role[]).includes(role))?.text

/** Ten years of archive as well as a press: spans, states that last, and every reason with its source. */
export const WHOLE: Reading = {
  daysOf: act => pressDays(act.time),
  heldOn: heldDay,
  placesOf,
  cite(act, role, window, row) {
    const dispute = row && disputeOf(row, act, role)
    return {
      ...(window && { window: citedWindow(window) }),
      ...(row && { row: citedRow(row) }),
      ...(dispute && { dispute }),
    }
  },
}
