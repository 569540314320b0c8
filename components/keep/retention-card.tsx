import { useState } from 'preact/hooks'
import type { AskKeep, Keeping } from '../../lib/model/keep'
import { Card } from '../ui/card'
import { Choice } from '../ui/choice'
import { Notice } from '../ui/notice'
import { useWords } from '../words'
import { Asked } from './asked'

type Days = Keeping['retention']
const DAYS = [0, 30, 90, 365] as const

interface RetentionCardProps {
  days: Days
  ask: AskKeep
  onDays: (days: Days) => void
}

/** How long what is dealt with stays; a shorter span asks first, and says what it erased. */
export function RetentionCard({ days, ask, onDays }: RetentionCardProps) {
  const { text, number } = useWords()
  const [chosen, setChosen] = useState<Days>()
  const [erased, setErased] = useState<number>()
  const choose = (value: Days) => {
    setErased(undefined)
    if (value === 0) onDays(value)
    else setChosen(value)
  }
  const begin = (value: Days) => {
    onDays(value)
    void ask('tidy', { days: value }).then(done => setErased(done?.erased))
  }
  return (
    <Card icon="clock" title={text.keep.retention}>
      <p class="soft">{text.keep.retentionHint}</p>
      <Choice
        legend={text.keep.retention}
        legendHidden
        value={String(chosen ?? days)}
        options={DAYS.map(value => ({ value: String(value), label: text.keep.retentions[value] }))}
        onChange={value => choose(Number(value) as Days)}
      />
      <p class="soft small">{text.keep.retentionAgain}</p>
      {erased !== undefined && (
        <Notice
          tone="done"
          live
          title={erased === 0 ? text.keep.tidiedNone : text.keep.tidied(number(erased), number(days))}
        />
      )}
      {chosen !== undefined && (
        <Asked
          title={text.keep.retentionTitle}
          yes={text.keep.retentionYes}
          onYes={() => begin(chosen)}
          onClose={() => setChosen(undefined)}
        >
          <p>{text.keep.retentionSure(number(chosen))}</p>
        </Asked>
      )}
    </Card>
  )
}
