import type { FindingState } from '../../lib/model/finding'
import { Button } from '../ui/button'
import { useWords } from '../words'
import { AskedQuestion } from './asked-question'
import './bulk-bar.css'
import { MarkButtons } from './mark-buttons'
import type { ReviewTools } from './review-tools'

interface BulkBarProps {
  count: number
  tools: Pick<ReviewTools, 'asked' | 'onAsked'>
  onMark: (state: FindingState, reason?: string) => void
  onNone: () => void
}

/** One word for everything that is chosen; stays in sight while there is something. */
export function BulkBar({ count, tools, onMark, onNone }: BulkBarProps) {
  const { text, number } = useWords()
  if (count === 0) return null
  return (
    <div class="bulk-bar">
      <div class="row">
        <strong role="status">{text.working.selected(number(count))}</strong>
        <Button look="quiet" icon="close" onPress={onNone}>
          {text.working.selectNone}
        </Button>
      </div>
      {tools.asked ? (
        <MarkButtons legend={text.working.markSelected} onMark={onMark} />
      ) : (
        <AskedQuestion asked={tools.asked} onAsked={tools.onAsked} />
      )}
    </div>
  )
}
