import { useMemo, useState } from 'preact/hooks'
import type { FindingMark, FindingState } from '../../lib/model/finding'
import type { FindingRow } from '../../lib/model/job'
import type { AccountRef } from '../../lib/model/platform'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Field } from '../ui/field'
import { Notice } from '../ui/notice'
import { WindowList } from '../ui/window-list'
import { useWords } from '../words'
import { pileOf, type Show } from './footprint-state'
import { passes, type ReviewFilter, sorted } from './review-filter'
import { ReviewFilters } from './review-filters'
import './review-list.css'
import { useIdleOver } from '../ui/use-idle-over'
import { ReviewRow, type ReviewRowProps } from './review-row'
import { searchable } from './row-words'

interface ReviewListProps {
  rows: readonly FindingRow[]
  filter: ReviewFilter
  onFilter: (filter: ReviewFilter) => void
  packTitles: Record<string, string>
  notesOf: ReviewRowProps['notesOf']
  addressOf: (account: AccountRef) => string | undefined
  onMark: (marks: FindingMark[]) => void
}
const PILES = ['open', 'know', 'done'] as const
const keyOf = (row: FindingRow): string => row.key

/** The three piles of acts, searchable, each row with its why and the person's word. */
export function ReviewList({ rows, filter, onFilter, packTitles, notesOf, addressOf, onMark }: ReviewListProps) {
  const words = useWords()
  const { text, number } = words
  const [show, setShow] = useState<Show>(() => PILES.find(pile => rows.some(row => pileOf(row) === pile)) ?? 'open')
  const [sought, setSought] = useState('')
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const [focusKey, setFocusKey] = useState<string>()
  const [last, setLast] = useState<{ key: string; state: FindingState; before: FindingState }>()

  const labels = { open: text.footprint.filterOpen, know: text.footprint.filterKnow, done: text.footprint.filterDone }
  const counts = useMemo(() => {
    const found = { open: 0, know: 0, done: 0 }
    for (const row of rows) if (passes(row, filter)) found[pileOf(row)]++
    return found
  }, [rows, filter])
  const textOf = useMemo(() => remembering((row: FindingRow) => searchable(words, row)), [words])
  useIdleOver(rows, textOf)
  const shown = useMemo(() => {
    const needle = sought.trim().toLowerCase()
    const found = rows.filter(
      row => pileOf(row) === show && passes(row, filter) && (needle === '' || textOf(row).includes(needle)),
    )
    return sorted(found, filter.sort)
  }, [rows, show, filter, sought, textOf])

  const mark = (row: FindingRow, state: FindingState) => {
    const at = shown.indexOf(row)
    setFocusKey((shown[at + 1] ?? shown[at - 1])?.key)
    setLast({ key: row.key, state, before: row.state })
    onMark([{ key: row.key, state, since: Date.now() }])
  }
  const undo = () => {
    if (last) onMark([{ key: last.key, state: last.before, since: Date.now() }])
    setFocusKey(last?.key)
    setLast(undefined)
  }
  const turn = (key: string, open: boolean) => {
    const next = new Set(opened)
    if (open) next.add(key)
    else next.delete(key)
    setOpened(next)
  }
  return (
    <Card title={text.footprint.list} icon="search">
      <div class="review-tools">
        <fieldset class="row" aria-label={text.footprint.filter}>
          {PILES.map(pile => (
            <Button key={pile} pressed={show === pile} onPress={() => setShow(pile)}>
              {labels[pile]} ({number(counts[pile])})
            </Button>
          ))}
        </fieldset>
        <Field label={text.footprint.search} labelHidden>
          {tie => (
            <input
              {...tie}
              class="input"
              type="search"
              maxLength={100}
              placeholder={text.footprint.search}
              value={sought}
              onInput={event => setSought(event.currentTarget.value)}
            />
          )}
        </Field>
      </div>
      <ReviewFilters rows={rows} filter={filter} onFilter={onFilter} />
      <p class="unseen" role="status">
        {text.footprint.shown(number(shown.length))}
      </p>
      {shown.length === 0 ? (
        <p class="soft">{text.footprint.noMatch}</p>
      ) : (
        <WindowList
          items={shown}
          keyOf={keyOf}
          estimate={64}
          label={text.footprint.list}
          row={row => (
            <ReviewRow
              row={row}
              open={opened.has(row.key)}
              focus={focusKey === row.key}
              packTitles={packTitles}
              notesOf={notesOf}
              addressOf={addressOf}
              onOpen={open => turn(row.key, open)}
              onMark={state => mark(row, state)}
            />
          )}
        />
      )}
      <div class="review-last" aria-live="polite">
        {last && (
          <Notice
            tone="done"
            actions={
              <>
                <Button look="quiet" icon="undo" onPress={undo}>
                  {text.common.undo}
                </Button>
                <Button look="quiet" icon="close" onPress={() => setLast(undefined)}>
                  {text.common.close}
                </Button>
              </>
            }
          >
            <p>{words.fill(text.footprint.marked, { state: text.states[last.state] })}</p>
          </Notice>
        )}
      </div>
    </Card>
  )
}

/** Worked out once per row: the next letter of a search reads it back. */
function remembering(make: (row: FindingRow) => string): (row: FindingRow) => string {
  const made = new WeakMap<FindingRow, string>()
  return row => {
    const known = made.get(row) ?? make(row)
    made.set(row, known)
    return known
  }
}
