import { reviewOf } from '../../lib/audit/review-of'
import type { Footprint } from '../../lib/model/footprint'
import type { SentFootprint } from '../../lib/model/judged'
import { unpackJudged } from '../../lib/store/packed-found'

/** The worker's footprint with its rows, each with what the person said of it. */
export function shownFootprint({ keptWhere, imports, marks, unfinished, ...packed }: SentFootprint): Footprint {
  const { found, ...judged } = unpackJudged(packed)
  const review = reviewOf(found, new Map(marks.map(mark => [mark.key, mark])))
  return { keptWhere, imports, ...judged, review, ...(unfinished && { unfinished }) }
}
