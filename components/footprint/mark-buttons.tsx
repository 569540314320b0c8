import { useState } from 'preact/hooks'
import type { FindingState } from '../../lib/model/finding'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import type { IconName } from '../ui/icon'
import { useWords } from '../words'

/** What a person can say of an act. */
const MARKS = ['undone-said', 'kept', 'not-mine', 'not-campaign'] as const
/** Longer than any reason; the store refuses none of this length. */
const LONGEST_REASON = 500

/** A state is an icon and a word, never colour alone. */
export const STATE_ICONS: Record<FindingState, IconName> = {
  open: 'search',
  'undone-seen': 'check',
  'undone-said': 'undo',
  kept: 'archive',
  'not-mine': 'question',
  'not-campaign': 'info',
}

/** What one writes next, as soon as it is there. */
const focused = (field: HTMLElement | null) => field?.focus()

interface MarkButtonsProps {
  legend: string
  /** What is said now, where it is one act. */
  state?: FindingState
  onMark: (state: FindingState, reason?: string) => void
}

/** The person's word; what is kept may have a reason of their own. */
export function MarkButtons({ legend, state, onMark }: MarkButtonsProps) {
  const { text } = useWords()
  const [keeping, setKeeping] = useState(false)
  const [reason, setReason] = useState('')
  const keep = (event: Event) => {
    event.preventDefault()
    setKeeping(false)
    onMark('kept', reason.trim())
  }
  const press = (mark: (typeof MARKS)[number]) => {
    if (state === mark) onMark('open')
    else if (mark === 'kept') setKeeping(!keeping)
    else onMark(mark)
  }
  return (
    <fieldset class="row review-marks" aria-label={legend}>
      <span class="legend">{legend}</span>
      {MARKS.map(mark => (
        <Button key={mark} icon={STATE_ICONS[mark]} pressed={state === mark} onPress={() => press(mark)}>
          {text.footprint.marks[mark]}
        </Button>
      ))}
      {state !== undefined && state !== 'open' && (
        <Button look="quiet" icon="undo" onPress={() => onMark('open')}>
          {text.common.undo}
        </Button>
      )}
      {keeping && (
        <form class="review-reason" onSubmit={keep}>
          <Field label={text.working.reason} hint={text.working.reasonHint}>
            {tie => (
              <input
                {...tie}
                class="input"
                maxLength={LONGEST_REASON}
                autocomplete="off"
                ref={focused}
                value={reason}
                onInput={event => setReason(event.currentTarget.value)}
              />
            )}
          </Field>
          <Button type="submit" icon="archive">
            {text.working.reasonSave}
          </Button>
        </form>
      )}
    </fieldset>
  )
}
