import { decisions } from './decide'
import { interleave, type Timed } from './interleave'
import type { Figure } from './page'

const SMALL = 1_000
const LARGE = 100_000
/** A press waits for one decision; a tenth of a frame is far below what anyone feels. */
const MOST_P95_US = 1_000
/** The middle decision at 100,000 accounts, in microseconds. */
const MOST_US = { listed: 20, unlisted: 2 }
/** A hundred times the accounts may cost at most this much more. */
const MOST_GROWTH = 2

/** One decision in a page, on listed and unlisted accounts, at 1,000 and at 100,000 accounts. */
export function decisionFigures(): Figure[] {
  const small = decisions(SMALL)
  const large = decisions(LARGE)
  const timed = interleave([...small.subjects, ...large.subjects])
  const [base] = timed as [Timed]

  console.log('one decision in a page, microseconds, and as a ratio to the first')
  for (const { name, median, p95 } of timed) {
    console.log(
      `  ${name.padEnd(22)} median ${median.toFixed(2).padStart(7)}  ×${(median / base.median).toFixed(2)}   p95 ${p95.toFixed(2).padStart(7)}`,
    )
  }
  console.log(
    `opening a snapshot: ${small.openMs.toFixed(1)} ms (${small.kilobytes.toFixed(0)} KB) at ${SMALL}, ${large.openMs.toFixed(1)} ms (${large.kilobytes.toFixed(0)} KB) at ${LARGE}`,
  )
  return [
    { name: 'p95 of a decision', value: Math.max(...timed.map(one => one.p95)), limit: MOST_P95_US, unit: 'µs' },
    ...(['listed', 'unlisted'] as const).map(kind => ({
      name: `a decision at ${LARGE.toLocaleString('en')} accounts, ${kind}`,
      value: timed.find(one => one.name === `${kind} of ${LARGE.toLocaleString('en')}`)?.median ?? Number.NaN,
      limit: MOST_US[kind],
      unit: 'µs',
    })),
    ...small.subjects.map((subject, index) => {
      const now = timed[index + small.subjects.length] as Timed
      return {
        name: `growth from ${subject.name} to ${LARGE.toLocaleString('en')}`,
        value: now.median / (timed[index] as Timed).median,
        limit: MOST_GROWTH,
        unit: 'times',
      }
    }),
  ]
}
