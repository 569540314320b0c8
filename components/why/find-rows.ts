import type { BasisRow } from '../../lib/model/pack'
import type { Words } from '../words'

/** Rows of the law that hold every word asked for, anywhere in what is shown of them. */
export function findRows(
  rows: readonly BasisRow[],
  asked: string,
  { of, text }: Pick<Words, 'of' | 'text'>,
): BasisRow[] {
  const wanted = asked.toLowerCase().split(/\s+/).filter(Boolean)
  return rows.filter(row => {
    const said = [
      row.citation,
      of(row.text),
      of(row.sanction.least),
      of(row.sanction.most),
      text.why.rows.categories[row.category],
      row.phase === 'any' ? text.why.rows.anyPhase : text.phases[row.phase],
      ...row.actions.map(action => text.kinds[action]),
      ...disputesOf(row).map(of),
    ]
      .join(' ')
      .toLowerCase()
    return wanted.every(word => said.includes(word))
  })
}

/** What is disputed about a row: as a whole, and about one kind of act. */
export const disputesOf = ({ dispute, disputes = [] }: BasisRow) => [
  ...(dispute ? [dispute] : []),
  ...disputes.map(({ text }) => text),
]
