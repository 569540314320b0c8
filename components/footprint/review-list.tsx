import { useMemo, useState } from 'preact/hooks'
import type { FindingState } from '../../lib/model/finding'
import type { FindingRow } from '../../lib/model/footprint'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { SearchField } from '../ui/search-field'
import { useIdleOver } from '../ui/use-idle-over'
import { WindowList } from '../ui/window-list'
import { useWords } from '../words'
import { BulkBar } from './bulk-bar'
import { pileOf, type Show } from './footprint-state'
import { GroupRow } from './group-row'
import { listKey } from './list-keys'
import { PART } from './next-step'
import { passing, type ReviewFilter, sorted } from './review-filter'
import { ReviewFilters } from './review-filters'
import { type Grouping, grouped, isHead, type ListItem } from './review-groups'
import './review-list.css'
import { ReviewRow } from './review-row'
import type { ReviewTools } from './review-tools'
import { searchableIn } from './row-words'
import { groupToggled, NONE, ranged, toggled, withAll, within } from './selection'

interface ReviewListProps {
  rows: readonly FindingRow[]
  filter: ReviewFilter
  onFilter: (filter: ReviewFilter) => void
  tools: ReviewTools
  /** Begins the queue with what is shown. */
  onQueue: (rows: readonly FindingRow[]) => void
  onMark: (keys: readonly string[], state: FindingState, reason?: string) => void
}
const PILES = ['open', 'know', 'done'] as const
const keyOf = (item: ListItem): string => item.key

/** The three piles of acts: searched, narrowed, grouped, chosen, opened; by mouse, finger or keyboard alone. */
export function ReviewList({ rows, filter, onFilter, tools, onQueue, onMark }: ReviewListProps) {
  const words = useWords()
  const { text, number } = words
  const [show, setShow] = useState<Show>(() => PILES.find(pile => rows.some(row => pileOf(row) === pile)) ?? 'open')
  const [sought, setSought] = useState('')
  const [by, setBy] = useState<Grouping>('none')
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const [chosen, setChosen] = useState(NONE)
  const [current, setCurrent] = useState<{ key: string; focus: number }>()

  const labels = { open: text.footprint.filterOpen, know: text.footprint.filterKnow, done: text.footprint.filterDone }
  const piles = useMemo(() => {
    const found: Record<Show, FindingRow[]> = { open: [], know: [], done: [] }
    for (const row of passing(rows, filter)) found[pileOf(row)].push(row)
    return found
  }, [rows, filter])
  const textOf = useMemo(() => remembering(searchableIn(words)), [words])
  useIdleOver(rows, textOf)
  const items = useMemo(() => {
    const needle = sought.trim().toLowerCase()
    const found = needle === '' ? piles[show] : piles[show].filter(row => textOf(row).includes(needle))
    return grouped(sorted(found, filter.sort), by)
  }, [piles, show, filter.sort, sought, by, textOf])
  const shown = useMemo(() => items.filter((item): item is FindingRow => !isHead(item)), [items])
  const order = useMemo(() => shown.map(keyOf), [shown])
  const marked = useMemo(() => within(chosen, order), [chosen, order])

  const go = (key: string | undefined) => key !== undefined && setCurrent({ key, focus: (current?.focus ?? 0) + 1 })
  const mark = (keys: readonly string[], state: FindingState, reason?: string) => {
    const gone = new Set(keys)
    const last = order.findLastIndex(key => gone.has(key))
    go(order.slice(last + 1).find(key => !gone.has(key)) ?? order.slice(0, last).findLast(key => !gone.has(key)))
    setChosen(NONE)
    onMark(keys, state, reason)
  }
  const turn = (key: string, open: boolean) => {
    const next = new Set(opened)
    if (open) next.add(key)
    else next.delete(key)
    setOpened(next)
  }
  const onKey = (event: KeyboardEvent) => {
    const target = event.target as Element
    const key = target.matches('.review-head, .review-choose input') && target.closest('li')?.dataset.key
    if (!key) return
    const at = order.indexOf(key)
    const does = listKey(event, at, order.length)
    if (!does || at < 0) return
    event.preventDefault()
    if (does.kind === 'choose') setChosen(toggled(chosen, key))
    else if (does.kind === 'choose-all') setChosen(withAll(order))
    else if (does.kind === 'choose-none') setChosen(NONE)
    else {
      const to = order[does.to] ?? key
      if (does.range) setChosen(ranged(chosen.anchor === undefined ? toggled(chosen, key) : chosen, to, order))
      go(to)
    }
  }
  const reached = current && order.includes(current.key) ? current.key : order[0]
  return (
    <Card title={text.footprint.list} icon="search" part={PART.list}>
      <div class="review-tools">
        <fieldset class="row" aria-label={text.footprint.filter}>
          {PILES.map(pile => (
            <Button key={pile} pressed={show === pile} onPress={() => setShow(pile)}>
              {labels[pile]} ({number(piles[pile].length)})
            </Button>
          ))}
        </fieldset>
        <SearchField label={text.footprint.search} value={sought} onValue={setSought} labelInside />
      </div>
      <ReviewFilters
        rows={rows}
        filter={filter}
        onFilter={onFilter}
        packTitles={tools.packTitles}
        grouping={by}
        onGroup={setBy}
      />
      <p class="unseen" role="status">
        {text.footprint.shown(number(shown.length))}
      </p>
      {shown.length === 0 ? (
        <p class="soft">{text.footprint.noMatch}</p>
      ) : (
        <>
          <div class="row">
            {show === 'open' && tools.asked === 'no' && (
              <Button look="main" icon="list" onPress={() => onQueue(shown)}>
                {text.working.queueStart}
              </Button>
            )}
            <Button look="quiet" onPress={() => setChosen(withAll(order))}>
              {text.working.selectShown(number(shown.length))}
            </Button>
          </div>
          <BulkBar
            count={marked.length}
            tools={tools}
            onMark={(state, reason) => mark(marked, state, reason)}
            onNone={() => setChosen(NONE)}
          />
          <p class="soft small review-keys">{text.working.keys}</p>
          <WindowList
            items={items}
            keyOf={keyOf}
            estimate={64}
            label={text.footprint.list}
            kept={reached}
            onKey={onKey}
            row={item =>
              isHead(item) ? (
                <GroupRow
                  group={item}
                  by={by}
                  chosen={item.rows.every(({ key }) => chosen.keys.has(key))}
                  onChoose={() => setChosen(groupToggled(chosen, item.rows.map(keyOf)))}
                />
              ) : (
                <ReviewRow
                  row={item}
                  open={opened.has(item.key)}
                  chosen={chosen.keys.has(item.key)}
                  current={item.key === reached}
                  focus={item.key === current?.key ? current.focus : 0}
                  tools={tools}
                  onOpen={open => turn(item.key, open)}
                  onChoose={range => setChosen(range ? ranged(chosen, item.key, order) : toggled(chosen, item.key))}
                  onMark={(state, reason) => mark([item.key], state, reason)}
                />
              )
            }
          />
        </>
      )}
    </Card>
  )
}

/** Worked out once per act: the next letter of a search reads it back. (A weak map of so many costs at every collection.) */
function remembering(make: (row: FindingRow) => string): (row: FindingRow) => string {
  const made = new Map<string, { of: FindingRow['activity']; text: string }>()
  return row => {
    const known = made.get(row.key)
    if (known?.of === row.activity) return known.text
    const text = make(row)
    made.set(row.key, { of: row.activity, text })
    return text
  }
}
