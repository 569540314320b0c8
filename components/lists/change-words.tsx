import type { PackChange } from '../../lib/model/subscription'
import { useWords } from '../words'

/** What a list changed against the one before, in words. */
export function ChangeWords({ change, dated = true }: { change: PackChange; dated?: boolean }) {
  const { text, fill, of, instant } = useWords()
  const words = text.followed.change
  const places = { at: instant(change.at), from: String(change.from ?? ''), to: String(change.to) }
  const lines = [
    change.added > 0 && named(words.added(change.added), change.addedNames, change.added, words.more),
    change.removed > 0 && named(words.removed(change.removed), change.removedNames, change.removed, words.more),
    change.altered > 0 && words.altered(change.altered),
    change.from !== undefined && change.windowsChanged && words.windows,
    change.from !== undefined && change.rowsChanged && words.rows,
  ].filter(line => typeof line === 'string')
  return (
    <div class="stack">
      {dated && <p class="small">{fill(change.from === undefined ? words.first : words.at, places)}</p>}
      <ul class="plain-lines">
        {lines.length === 0 ? <li>{words.nothing}</li> : lines.map(line => <li key={line}>{line}</li>)}
      </ul>
      {of(change.note) && <p class="soft small">“{of(change.note)}”</p>}
    </div>
  )
}

const named = (said: string, names: readonly string[], count: number, more: (n: number) => string): string =>
  `${said}: ${names.slice(0, 5).join(', ')}${count > 5 ? `, ${more(count - 5)}` : ''}`
