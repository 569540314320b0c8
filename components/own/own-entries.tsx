import type { OwnEntry } from '../../lib/model/own-list'
import { Button } from '../ui/button'
import { Chip } from '../ui/chip'
import { useWords } from '../words'
import './own-entries.css'

interface OwnEntriesProps {
  entries: readonly OwnEntry[]
  onRemove: (entry: OwnEntry) => void
}

/** Accounts of the own list, one a row. */
export function OwnEntries({ entries, onRemove }: OwnEntriesProps) {
  const { text, fill, account, day } = useWords()
  return (
    <ul class="own-entries">
      {entries.map(entry => (
        <li key={`${entry.account.platform} ${entry.account.id} ${entry.account.handle}`} class="own-entry">
          <div class="own-entry-words">
            <span class="own-entry-name" dir="auto">
              {account(entry.account)}
            </span>
            <span class="soft small">
              {text.platforms[entry.account.platform]} · {fill(text.own.since, { day: day(entry.added) })}
            </span>
            {entry.note && <span class="soft small">{entry.note}</span>}
          </div>
          {entry.as === 'not-campaign' && <Chip>{text.own.as[entry.as]}</Chip>}
          <Button
            look="quiet"
            icon="trash"
            name={fill(text.common.removeName, { a: account(entry.account) })}
            onPress={() => onRemove(entry)}
          >
            {text.common.remove}
          </Button>
        </li>
      ))}
    </ul>
  )
}
