import { useCallback, useMemo, useState } from 'preact/hooks'
import type { FindingMark, FindingState } from '../../lib/model/finding'
import type { FindingRow, Footprint } from '../../lib/model/footprint'
import type { Window } from '../../lib/model/pack'
import { AskedQuestion } from './asked-question'
import { pileOf } from './footprint-state'
import { LastLine } from './last-line'
import { PART } from './next-step'
import { QueueCard } from './queue-card'
import { NO_FILTER, passing } from './review-filter'
import { ReviewList } from './review-list'
import type { ReviewTools } from './review-tools'
import { Timeline } from './timeline'
import { useChanges } from './use-changes'
import { useQueue } from './use-queue'
import { useUndoKey } from './use-undo-key'

interface ReviewSectionProps {
  footprint: Footprint
  /** Periods drawn behind the months. */
  windows: readonly Window[]
  tools: ReviewTools
  /** Closed meanwhile, because their undo was seen. */
  seen: readonly FindingMark[]
  onMark: (marks: FindingMark[]) => void
}

/** The months and the list below them, narrowed together; one act at a time above both; a way back from everything. */
export function ReviewSection({ footprint, windows, tools, seen, onMark }: ReviewSectionProps) {
  const [filter, setFilter] = useState(NO_FILTER)
  const { review, months = [] } = footprint
  const byKey = useMemo(() => new Map(review.map(row => [row.key, row])), [review])
  const rowOf = useCallback((key: string): FindingRow | undefined => byKey.get(key), [byKey])
  const changes = useChanges(rowOf, seen, onMark)
  useUndoKey(changes.undo)

  const [line, setLine] = useState<readonly string[]>([])
  const waiting = useMemo(
    () => line.flatMap(key => rowOf(key) ?? []).filter(row => pileOf(row) === 'open'),
    [line, rowOf],
  )
  const queue = useQueue(waiting, rowOf)
  const begin = (rows: readonly FindingRow[]) => {
    setLine(rows.map(({ key }) => key))
    if (rows[0]) queue.begin(rows[0])
  }
  const opening: ReviewTools = {
    ...tools,
    onOpened: row => {
      queue.noteOpened()
      tools.onOpened(row)
    },
  }

  const rows = useMemo(() => {
    const { month: _, ...rest } = filter
    return passing(review, rest)
  }, [review, filter])
  const counted = useMemo(
    () =>
      months.filter(
        ({ platform, action }) =>
          (!filter.platform || filter.platform === platform) && (!filter.action || filter.action === action),
      ),
    [months, filter.platform, filter.action],
  )
  const choose = (month: string | undefined) => {
    const { month: _, ...rest } = filter
    setFilter(month ? { ...rest, month } : rest)
  }
  const mark = (key: string, state: FindingState, reason?: string) => changes.mark([key], state, reason)
  return (
    <>
      {review.length > 0 && <AskedQuestion asked={tools.asked} onAsked={tools.onAsked} part={PART.asked} />}
      {tools.asked === 'no' && <QueueCard queue={queue} tools={opening} onMark={mark} />}
      <Timeline months={counted} rows={rows} windows={windows} chosen={filter.month} onChoose={choose} />
      {review.length > 0 && (
        <ReviewList
          rows={review}
          filter={filter}
          onFilter={setFilter}
          tools={opening}
          onQueue={begin}
          onMark={changes.mark}
        />
      )}
      <LastLine last={changes.last} rowOf={rowOf} onUndo={changes.undo} onClose={changes.dismiss} />
    </>
  )
}
