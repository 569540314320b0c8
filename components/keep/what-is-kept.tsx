import type { Inventory } from '../../lib/model/inventory'
import { Notice } from '../ui/notice'
import { useArrival } from '../ui/use-arrival'
import { useWords } from '../words'
import './keep.css'

/** What was counted, store by store; read aloud when it appears. */
export function WhatIsKept({ inventory }: { inventory: Inventory }) {
  const { text, number, fill } = useWords()
  const part = useArrival<HTMLDivElement>()
  const { databases, caches, pageStorage, keys, used } = inventory
  // An empty one is made by merely looking for what it holds.
  const filled = databases.filter(({ records }) => records > 0)
  const records = filled.reduce((sum, database) => sum + database.records, 0)
  const nothing = filled.length + caches + pageStorage + keys.length === 0
  const rows: [string, string][] = [
    [text.keep.databases, number(filled.length)],
    [text.keep.records, number(records)],
    [text.keep.caches, number(caches)],
    [text.keep.pageStorage, number(pageStorage)],
    [text.keep.entries, keys.map(key => text.keep.keys[key] ?? key).join(', ') || text.keep.none],
  ]
  return (
    <div ref={part} tabIndex={-1} class="arrival" role="status">
      <Notice tone={nothing ? 'done' : 'calm'} title={nothing ? text.keep.checkedNothing : text.keep.checked}>
        <dl class="keep-counts">
          {rows.map(([name, count]) => (
            <div key={name} class="keep-count">
              <dt>{name}</dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
        <p class="soft small">{fill(text.keep.used, { used: sizeOf(used, text.keep.sizes, number) })}</p>
      </Notice>
    </div>
  )
}

/** `1.234.567` → `1 MB`: rounded, because the browser's own figure is. */
function sizeOf(bytes: number, units: readonly string[], number: (n: number) => string): string {
  const step = Math.min(units.length - 1, Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(1024)))
  return `${number(Math.round(bytes / 1024 ** step))} ${units[step]}`
}
