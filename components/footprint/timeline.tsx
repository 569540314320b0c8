import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { FindingRow, MonthCount } from '../../lib/model/footprint'
import type { Window } from '../../lib/model/pack'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { useWords } from '../words'
import { monthOf } from './review-filter'
import './timeline.css'
import { type Bar, barsOf } from './timeline-months'

interface TimelineProps {
  months: readonly MonthCount[]
  /** What the list shows before a month is chosen. */
  rows: readonly FindingRow[]
  windows: readonly Window[]
  chosen: string | undefined
  onChoose: (month: string | undefined) => void
}

/** Acts by month with the election periods behind them; a month is chosen by a press or the arrow keys. */
export function Timeline({ months, rows, windows, chosen, onChoose }: TimelineProps) {
  const { text, fill, of, number } = useWords()
  const bars = useMemo(() => {
    const periods = windows.map(({ election, from, until }) => ({ name: of(election), from, until }))
    return barsOf(months, rows.map(monthOf), periods)
  }, [months, rows, windows, of])
  const most = Math.max(1, ...bars.map(({ all }) => all))
  const row = useRef<HTMLDivElement>(null)
  // Ten years are wider than a phone: the newest come first into view.
  useLayoutEffect(() => {
    if (row.current) row.current.scrollLeft = row.current.scrollWidth
  }, [bars.length])
  if (bars.length < 2) return null

  const nameOf = (month: string) => {
    const [year = '', number = '1'] = month.split('-')
    return `${text.months[Number(number) - 1]} ${year}`
  }
  const say = ({ month, all, listed, periods }: Bar) =>
    fill(periods.length > 0 ? text.review.monthInPeriod : text.review.month, {
      month: nameOf(month),
      all: number(all),
      listed: number(listed),
      elections: periods.join(', '),
    })
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: Number.NEGATIVE_INFINITY, End: Number.POSITIVE_INFINITY }[
      event.key
    ]
    if (!step) return
    event.preventDefault()
    const buttons = [...(row.current?.querySelectorAll('button') ?? [])]
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    buttons[Math.min(buttons.length - 1, Math.max(0, at + step))]?.focus()
  }
  const reached = chosen ?? bars.at(-1)?.month
  return (
    <Card title={text.review.timeline} icon="calendar">
      <p class="soft small">
        {text.review.timelineHint} {bars.some(({ periods }) => periods.length > 0) && text.review.periods}
      </p>
      <div class="timeline" ref={row} role="toolbar" aria-label={text.review.timeline} onKeyDown={move}>
        {bars.map(bar => (
          <button
            key={bar.month}
            type="button"
            class="timeline-month"
            data-period={bar.periods.length > 0}
            data-year={bar.month.endsWith('-01') || bar === bars[0] ? bar.month.slice(0, 4) : undefined}
            aria-pressed={chosen === bar.month}
            aria-label={say(bar)}
            title={say(bar)}
            tabIndex={bar.month === reached ? 0 : -1}
            onClick={() => onChoose(chosen === bar.month ? undefined : bar.month)}
          >
            <span class="timeline-bar">
              <span class="timeline-all" style={{ height: `${(100 * Math.sqrt(bar.all)) / Math.sqrt(most)}%` }} />
              {bar.listed > 0 && (
                <span
                  class="timeline-listed"
                  style={{ height: `${(100 * Math.sqrt(bar.listed)) / Math.sqrt(most)}%` }}
                />
              )}
            </span>
          </button>
        ))}
      </div>
      {chosen && (
        <div class="row">
          <Button icon="close" onPress={() => onChoose(undefined)}>
            {fill(text.review.onlyMonth, { month: nameOf(chosen) })}
          </Button>
          {[-1, 1].map(step => {
            const beside = bars[bars.findIndex(({ month }) => month === chosen) + step]?.month
            return (
              <Button key={step} disabled={!beside} onPress={() => onChoose(beside)}>
                {step < 0 ? text.review.monthBefore : text.review.monthAfter}
              </Button>
            )
          })}
        </div>
      )}
    </Card>
  )
}
