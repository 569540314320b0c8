import type { HistoryEntry } from '../../lib/model/history'
import { Button } from '../ui/button'
import { Chip } from '../ui/chip'
import { useWords } from '../words'
import './history-row.css'

/** One question: whose, what was answered, when and why. */
export function HistoryRow({ entry, onRemove }: { entry: HistoryEntry; onRemove: () => void }) {
  const { text, fill, account, instant } = useWords()
  const who = entry.account ? account(entry.account) : text.history.someone
  const at = instant(entry.at)
  const kind = text.kinds[entry.action]
  return (
    <li class="history-row">
      <div class="history-words">
        <p>
          <strong>{who}</strong>{' '}
          <Chip icon={entry.answer === 'released' ? 'chevron' : 'pause'}>
            {text.history.answers[entry.answer ?? 'open']}
          </Chip>
        </p>
        <p class="soft small">{fill(text.history.row, { kind, site: text.platforms[entry.platform], at })}</p>
        {entry.reason && <p class="small">{text.reasons[entry.reason]}</p>}
        {entry.rule && <p class="soft small">{entry.rule}</p>}
      </div>
      <Button look="quiet" icon="trash" name={fill(text.history.removeName, { a: who, at })} onPress={onRemove}>
        {text.history.remove}
      </Button>
    </li>
  )
}
