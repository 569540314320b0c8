import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import type { FindingState } from '../../lib/model/finding'
import type { FindingRow } from '../../lib/model/footprint'
import { Chip } from '../ui/chip'
import { useWords } from '../words'
import { STATE_ICONS } from './mark-buttons'
import './review-row.css'
import type { ReviewTools } from './review-tools'
import { RowDetails } from './row-details'
import { accountOf, actWords, timeWords } from './row-words'

interface ReviewRowProps {
  row: FindingRow
  open: boolean
  chosen: boolean
  /** The one row that the Tab key reaches; arrows go on from it. */
  current: boolean
  /** Takes the focus whenever this number changes and is not 0. */
  focus: number
  tools: ReviewTools
  onOpen: (open: boolean) => void
  /** `range`: from the last one chosen to here. */
  onChoose: (range: boolean) => void
  onMark: (state: FindingState, reason?: string) => void
}

/** One act: what, whose, when, and what was said of it; opened, the whole why. */
export function ReviewRow({ row, open, chosen, current, focus, tools, onOpen, onChoose, onMark }: ReviewRowProps) {
  const words = useWords()
  const { text, fill } = words
  const id = useId()
  const head = useRef<HTMLButtonElement>(null)
  // At once: the next key of someone quick begins from here.
  useLayoutEffect(() => {
    if (focus) head.current?.focus()
  }, [focus])

  const act = actWords(words, row.activity, accountOf(row))
  const window = row.verdict.because[0]?.window
  const tabIndex = current ? 0 : -1
  return (
    <article class="review-row" data-chosen={chosen}>
      <label class="review-choose">
        <input
          type="checkbox"
          checked={chosen}
          tabIndex={tabIndex}
          aria-label={fill(text.working.select, { act })}
          onClick={event => onChoose(event.shiftKey)}
        />
      </label>
      <button
        ref={head}
        type="button"
        class="review-head"
        tabIndex={tabIndex}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => onOpen(!open)}
      >
        <span class="review-what" dir="auto">
          {act}
        </span>
        <span class="review-when soft small">
          {text.platforms[row.activity.platform]} · {timeWords(words, row.activity.time)}
          {window && ` · ${words.of(window.election)}, ${text.phases[window.phase]}`}
        </span>
        <RowChips row={row} />
        <span class="review-turn" data-open={open} />
      </button>
      {open && (
        <div class="review-body" id={id}>
          <RowDetails row={row} tools={tools} onMark={onMark} />
        </div>
      )}
    </article>
  )
}

function RowChips({ row: { state, confirmed, stillThere, maybeUndone } }: { row: FindingRow }) {
  const { text } = useWords()
  if (state === 'open' && stillThere === undefined && !maybeUndone) return null
  return (
    <span class="review-chips">
      {state !== 'open' && <Chip icon={STATE_ICONS[state]}>{text.states[state]}</Chip>}
      {confirmed && <Chip icon="check">{text.working.confirmedShort}</Chip>}
      {stillThere !== undefined && <Chip icon="alert">{text.working.stillThereShort}</Chip>}
      {maybeUndone && state === 'open' && <Chip icon="question">{text.review.maybeUndoneShort}</Chip>}
    </span>
  )
}
