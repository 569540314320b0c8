import { dayOf } from '../../lib/base/time'
import type { Footprint } from '../../lib/model/footprint'
import { Card } from '../ui/card'
import { useWords } from '../words'
import { pileOf } from './footprint-state'
import { NextStep } from './next-step'
import './overview.css'

/** How much was read, what is to be done, what nobody can tell; the next step. No sanctions here. */
export function Overview({ footprint }: { footprint: Footprint }) {
  const { text, fill, number, day } = useWords()
  const open = footprint.review.filter(row => pileOf(row) === 'open').length
  const know = footprint.review.filter(row => pileOf(row) === 'know').length
  const holds = footprint.review.filter(row => row.verdict.kind === 'hold').length
  const unknown = footprint.cannotTell.reduce((sum, { count }) => sum + count, 0)
  const tiles = [
    [open, text.footprint.toReview],
    [know, text.footprint.toKnow],
    [unknown, text.footprint.unknown],
    [footprint.total, text.footprint.total],
  ] as const
  const { span } = footprint
  const said = (from: string, until: string) => (from === until ? from : fill(text.footprint.span, { from, until }))
  const done = holds > 0 ? text.footprint.nextDone : text.footprint.nextClean
  const next = open > 0 ? text.footprint.nextOpen(number(open)) : done
  return (
    <Card title={next} icon={open > 0 ? 'search' : 'check'}>
      {open === 0 && unknown > 0 && <p class="soft">{text.footprint.cleanHint}</p>}
      <dl class="overview">
        {tiles.map(([count, label], index) => (
          <div key={label} class={index === 0 ? 'overview-first' : undefined}>
            <dt>{label}</dt>
            <dd>{number(count)}</dd>
          </div>
        ))}
      </dl>
      <NextStep open={open} unknown={unknown} />
      <p class="soft small">
        {span && <>{said(day(dayOf(span.from)), day(dayOf(span.until)))}. </>}
        {text.footprint.note}
      </p>
    </Card>
  )
}
