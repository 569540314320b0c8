import { useMemo, useState } from 'preact/hooks'
import type { FindingMark } from '../../lib/model/finding'
import type { Footprint } from '../../lib/model/job'
import type { Window } from '../../lib/model/pack'
import type { AccountRef } from '../../lib/model/platform'
import { NO_FILTER, passes } from './review-filter'
import { ReviewList } from './review-list'
import type { ReviewRowProps } from './review-row'
import { Timeline } from './timeline'

interface ReviewSectionProps {
  footprint: Footprint
  /** Periods drawn behind the months. */
  windows: readonly Window[]
  packTitles: Record<string, string>
  notesOf: ReviewRowProps['notesOf']
  addressOf: (account: AccountRef) => string | undefined
  onMark: (marks: FindingMark[]) => void
}

/** The months and the list below them, narrowed together. */
export function ReviewSection({ footprint, windows, ...list }: ReviewSectionProps) {
  const [filter, setFilter] = useState(NO_FILTER)
  const { review, months = [] } = footprint
  const rows = useMemo(() => {
    const { month: _, ...rest } = filter
    return review.filter(row => passes(row, rest))
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
  return (
    <>
      <Timeline months={counted} rows={rows} windows={windows} chosen={filter.month} onChoose={choose} />
      {review.length > 0 && <ReviewList rows={review} filter={filter} onFilter={setFilter} {...list} />}
    </>
  )
}
