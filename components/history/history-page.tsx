import { useState } from 'preact/hooks'
import type { HistoryEntry } from '../../lib/model/history'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { EmptyState } from '../ui/empty-state'
import { Notice } from '../ui/notice'
import { Toggle } from '../ui/toggle'
import { useWords } from '../words'
import { HistoryRow } from './history-row'

interface HistoryPageProps {
  on: boolean
  /** An employer looks after this browser: it stays off. */
  managed: boolean
  /** Newest first, none over 30 days old. */
  entries: readonly HistoryEntry[]
  onSwitch: (on: boolean) => void
  onRemove: (entries: readonly HistoryEntry[]) => void
  /** Puts back what was just removed. */
  onPutBack: (entries: readonly HistoryEntry[]) => void
}

/** Riwayat: opt-in, thirty days, every entry erasable. */
export function HistoryPage({ on, managed, entries, onSwitch, onRemove, onPutBack }: HistoryPageProps) {
  const { text, number } = useWords()
  const [removed, setRemoved] = useState<readonly HistoryEntry[]>([])
  const remove = (some: readonly HistoryEntry[]) => {
    onRemove(some)
    setRemoved(some)
  }
  const change = (value: boolean) => {
    setRemoved([])
    onSwitch(value)
  }
  return (
    <>
      <header class="page-head">
        <h1>{text.history.title}</h1>
        <p class="soft">{text.history.lead}</p>
      </header>
      <Card>
        <Toggle
          label={text.history.on}
          hint={text.history.onHint}
          on={on && !managed}
          disabled={managed}
          onChange={change}
          words={text.common}
        />
        {managed ? (
          <Notice icon="device">{text.history.managed}</Notice>
        ) : (
          <p class="soft small">{text.history.privateWindows}</p>
        )}
      </Card>
      <div role="status">
        {removed.length > 0 && (
          <Notice
            tone="done"
            title={removed.length === 1 ? text.history.removed : text.history.cleared(number(removed.length))}
            actions={
              <Button
                look="quiet"
                icon="undo"
                onPress={() => {
                  onPutBack(removed)
                  setRemoved([])
                }}
              >
                {text.common.undo}
              </Button>
            }
          />
        )}
      </div>
      <Card title={entries.length > 0 ? text.history.list : undefined} icon="clock">
        {entries.length === 0 ? (
          <EmptyState icon="clock" title={on && !managed ? text.history.empty : text.history.off}>
            <p class="soft">{on && !managed ? text.history.emptyHint : text.history.offHint}</p>
          </EmptyState>
        ) : (
          <>
            <ul class="plain-list">
              {entries.map(entry => (
                <HistoryRow key={entry.id} entry={entry} onRemove={() => remove([entry])} />
              ))}
            </ul>
            <div>
              <Button look="caution" icon="trash" onPress={() => remove(entries)}>
                {text.history.clear}
              </Button>
            </div>
          </>
        )}
      </Card>
    </>
  )
}
