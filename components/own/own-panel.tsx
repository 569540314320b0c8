import { useState } from 'preact/hooks'
import type { Result } from '../../lib/base/result'
import type { OwnEntry } from '../../lib/model/own-list'
import type { AccountRef, Platform } from '../../lib/model/platform'
import type { Text } from '../../lib/text/language'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { useWords } from '../words'
import { AddAccount } from './add-account'
import { OwnEntries } from './own-entries'

interface OwnChange {
  kind: 'added' | 'already' | 'removed'
  entry: OwnEntry
}

/** What the panel can do; the page gives it. */
export interface OwnActions {
  readAccount: (typed: string, platform: Platform) => Result<AccountRef, keyof Text['own']['problems']>
  add: (account: AccountRef) => Promise<OwnChange>
  remove: (entry: OwnEntry) => Promise<OwnChange>
  undo: (change: OwnChange) => Promise<void>
}

interface OwnPanelProps {
  entries: readonly OwnEntry[]
  platforms: readonly Platform[]
  actions: OwnActions
  /** At most so many, newest first. */
  atMost?: number
}

/** The person's own list: add, remove, one step back. */
export function OwnPanel({ entries, platforms, actions, atMost = Number.POSITIVE_INFINITY }: OwnPanelProps) {
  const { text, fill, account } = useWords()
  const [last, setLast] = useState<OwnChange>()
  const newest = [...entries].reverse()
  const undo = () => {
    if (last) void actions.undo(last)
    setLast(undefined)
  }
  return (
    <div class="stack">
      <p class="soft small">{text.own.hint}</p>
      <AddAccount
        platforms={platforms}
        readAccount={actions.readAccount}
        onAdd={added => void actions.add(added).then(setLast)}
      />
      <div aria-live="polite">
        {last && (
          <Notice
            tone="done"
            actions={
              last.kind !== 'already' && (
                <Button look="quiet" icon="undo" onPress={undo}>
                  {text.common.undo}
                </Button>
              )
            }
          >
            <p>{fill(text.own[last.kind], { a: account(last.entry.account) })}</p>
          </Notice>
        )}
      </div>
      {entries.length === 0 ? (
        <p class="soft">{text.own.empty}</p>
      ) : (
        <OwnEntries entries={newest.slice(0, atMost)} onRemove={entry => void actions.remove(entry).then(setLast)} />
      )}
      {entries.length > atMost && <p class="soft small">{text.own.more(entries.length - atMost)}</p>}
    </div>
  )
}
