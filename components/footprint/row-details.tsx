import { dayOf } from '../../lib/base/time'
import type { FindingState } from '../../lib/model/finding'
import type { FindingRow } from '../../lib/model/footprint'
import { useWords } from '../words'
import { AskedQuestion } from './asked-question'
import { BecauseDetails } from './because-details'
import { MarkButtons } from './mark-buttons'
import { OpenItem } from './open-item'
import type { ReviewTools } from './review-tools'

interface RowDetailsProps {
  row: FindingRow
  tools: ReviewTools
  onMark: (state: FindingState, reason?: string) => void
}

/** Why an act is in the list, with rule and range of sanctions (nowhere else), and what the person does with it. */
export function RowDetails({ row, tools, onMark }: RowDetailsProps) {
  const words = useWords()
  const { text, fill, day } = words
  return (
    <>
      <SaidOfRow row={row} />
      {row.activity.heldUntil !== undefined && (
        <p class="soft">{fill(text.footprint.heldUntil, { day: day(dayOf(row.activity.heldUntil)) })}</p>
      )}
      {row.whose && <p class="soft">{text.review.whose[row.whose]}</p>}
      {row.maybeUndone && !row.confirmed && <p class="soft">{text.review.maybeUndone}</p>}
      {row.verdict.because.map((because, index) => (
        <BecauseDetails
          key={`${because.pack} ${index}`}
          because={because}
          packTitle={tools.packTitles[because.pack]}
          notes={tools.notesOf(because)}
        />
      ))}
      {row.verdict.because.every(because => !because.row) && <p class="soft">{text.footprint.noRule}</p>}
      {!tools.asked && <AskedQuestion asked={tools.asked} onAsked={tools.onAsked} />}
      {tools.asked && (
        <>
          <OpenItem row={row} tools={tools} />
          <MarkButtons legend={text.footprint.mark} state={row.state} onMark={onMark} />
        </>
      )}
    </>
  )
}

/** What was said or seen of it, since when, and what a later export says to that. */
function SaidOfRow({ row }: { row: FindingRow }) {
  const { text, fill, instant } = useWords()
  const { state, since, reason, confirmed, stillThere } = row
  return (
    <>
      {state !== 'open' && since !== undefined && (
        <p>
          {fill(state === 'undone-seen' ? text.working.seenAt : text.working.since, {
            state: text.states[state],
            at: instant(since),
          })}
        </p>
      )}
      {reason && <p dir="auto">{fill(text.working.reasonSaid, { reason })}</p>}
      {confirmed && <p>{text.working.confirmed}</p>}
      {stillThere !== undefined && <p>{fill(text.working.stillThere, { at: instant(stillThere) })}</p>}
    </>
  )
}
