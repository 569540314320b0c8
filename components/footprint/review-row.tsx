import { useEffect, useId, useRef } from 'preact/hooks'
import { dayOf } from '../../lib/base/time'
import type { FindingState } from '../../lib/model/finding'
import type { FindingRow } from '../../lib/model/job'
import type { PersonNotes } from '../../lib/model/person'
import type { AccountRef } from '../../lib/model/platform'
import type { Because } from '../../lib/model/verdict'
import { Button, OutLink } from '../ui/button'
import { Chip } from '../ui/chip'
import { Icon } from '../ui/icon'
import { useWords } from '../words'
import { BecauseDetails } from './because-details'
import './review-row.css'
import { accountOf, actWords, timeWords } from './row-words'
import { safeHref } from './safe-href'

/** What a person can say of a row. */
const MARKS = ['undone-said', 'kept', 'not-mine', 'not-campaign'] as const

export interface ReviewRowProps {
  row: FindingRow
  open: boolean
  /** Takes the focus when it becomes true (the row after one that was just marked). */
  focus: boolean
  packTitles: Record<string, string>
  /** What a rule means for this person in particular. */
  notesOf: (because: Because) => PersonNotes
  addressOf: (account: AccountRef) => string | undefined
  onOpen: (open: boolean) => void
  onMark: (state: FindingState) => void
}

/** One act: what, whose, when; opened, it tells why and takes the person's word. Sanctions only when opened. */
export function ReviewRow({ row, open, focus, packTitles, notesOf, addressOf, onOpen, onMark }: ReviewRowProps) {
  const words = useWords()
  const { text } = words
  const id = useId()
  const head = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (focus) head.current?.focus()
  }, [focus])

  const target = accountOf(row)
  const window = row.verdict.because[0]?.window
  return (
    <article class="review-row">
      <button
        ref={head}
        type="button"
        class="review-head"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => onOpen(!open)}
      >
        <span class="review-what" dir="auto">
          {actWords(words, row.activity, target)}
        </span>
        <span class="review-when soft small">
          {text.platforms[row.activity.platform]} · {timeWords(words, row.activity.time)}
          {window && ` · ${words.of(window.election)}, ${text.phases[window.phase]}`}
        </span>
        {row.state !== 'open' && <Chip icon="check">{text.states[row.state]}</Chip>}
        {row.maybeUndone && row.state === 'open' && <Chip icon="question">{text.review.maybeUndoneShort}</Chip>}
        <span class="review-turn" data-open={open}>
          <Icon name="chevron" />
        </span>
      </button>
      {open && (
        <div class="review-body" id={id}>
          {row.activity.heldUntil !== undefined && (
            <p class="soft">
              {words.fill(text.footprint.heldUntil, { day: words.day(dayOf(row.activity.heldUntil)) })}
            </p>
          )}
          {row.whose && <p class="soft">{text.review.whose[row.whose]}</p>}
          {row.maybeUndone && <p class="soft">{text.review.maybeUndone}</p>}
          {row.verdict.because.map((because, index) => (
            <BecauseDetails
              key={`${because.pack} ${index}`}
              because={because}
              packTitle={packTitles[because.pack]}
              notes={notesOf(because)}
            />
          ))}
          {row.verdict.because.every(because => !because.row) && <p class="soft">{text.footprint.noRule}</p>}
          <RowLink row={row} address={target && addressOf(target)} />
          <fieldset class="row review-marks" aria-label={text.footprint.mark}>
            <span class="legend">{text.footprint.mark}</span>
            {MARKS.map(state => (
              <Button
                key={state}
                pressed={row.state === state}
                onPress={() => onMark(row.state === state ? 'open' : state)}
              >
                {text.footprint.marks[state]}
              </Button>
            ))}
            {row.state !== 'open' && (
              <Button look="quiet" icon="undo" onPress={() => onMark('open')}>
                {text.common.undo}
              </Button>
            )}
          </fieldset>
        </div>
      )}
    </article>
  )
}

/** The post, or else the account, in a new tab; nothing where the export names neither. */
function RowLink({ row, address }: { row: FindingRow; address: string | undefined }) {
  const { text } = useWords()
  const post = safeHref(row.activity.post?.url)
  const link = post ?? safeHref(address)
  if (!link) return null
  return (
    <p>
      <OutLink href={link} look="plain">
        {post ? text.footprint.openPost : text.footprint.openAccount}
      </OutLink>
    </p>
  )
}
