import type { FindingRow } from '../../lib/model/footprint'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { useWords } from '../words'
import { accountOf, actWords } from './row-words'
import type { LastDone } from './use-changes'

interface LastLineProps {
  last: LastDone | undefined
  rowOf: (key: string) => FindingRow | undefined
  onUndo: () => void
  onClose: () => void
}

/** What was done last, with the way back; stays until it is closed, so nobody has to hurry. */
export function LastLine({ last, rowOf, onUndo, onClose }: LastLineProps) {
  const words = useWords()
  const { text, number } = words
  const said = (): string => {
    if (!last) return ''
    if (last.kind === 'undone') return text.working.takenBack(number(last.count))
    const [first] = last.marks
    const row = first && rowOf(first.key)
    if (last.kind === 'seen' && row) return text.working.seen(actWords(words, row.activity, accountOf(row)))
    return first?.state === 'open'
      ? text.working.takenBack(number(last.marks.length))
      : text.working.marked(number(last.marks.length), text.states[first?.state ?? 'open'])
  }
  return (
    <div class="review-last" aria-live="polite">
      {last && (
        <Notice
          tone="done"
          actions={
            <>
              {last.kind !== 'undone' && (
                <Button look="quiet" icon="undo" onPress={onUndo}>
                  {text.common.undo}
                </Button>
              )}
              <Button look="quiet" icon="close" onPress={onClose}>
                {text.common.close}
              </Button>
            </>
          }
        >
          <p dir="auto">{said()}</p>
        </Notice>
      )}
    </div>
  )
}
