import type { Day } from '../../lib/base/time'
import type { Window } from '../../lib/model/pack'
import { Card } from '../ui/card'
import { useWords } from '../words'
import './today-card.css'

interface TodayCardProps {
  today: Day
  /** Open windows; `undefined` while the packs are being read. */
  windows: readonly Window[] | undefined
  ownCount: number
}
const SHOWN = 3

/** What applies today, and what works when nothing does. */
export function TodayCard({ today, windows, ownCount }: TodayCardProps) {
  const { text, fill, of, day } = useWords()
  return (
    <Card title={text.popup.active} icon="calendar">
      {windows && windows.length > 0 && (
        <ul class="today-windows">
          {windows.slice(0, SHOWN).map(window => (
            <li key={window.id}>
              <strong>{of(window.election)}</strong>
              <span class="soft small">
                {text.phases[window.phase]} · {fill(text.popup.windowUntil, { day: day(window.until) })}
              </span>
            </li>
          ))}
          {windows.length > SHOWN && <li class="soft small">{text.popup.moreWindows(windows.length - SHOWN)}</li>}
        </ul>
      )}
      {windows?.length === 0 && <p>{fill(text.popup.noWindow, { day: day(today) })}</p>}
      {!windows && <p class="soft">{text.common.loading}</p>}
      {windows?.length === 0 && (
        <div class="small">
          <p class="soft">{text.popup.worksAnyway}</p>
          <ul class="today-works soft">
            <li>{text.popup.worksOwn(ownCount)}</li>
            <li>{text.popup.worksAnyPhase}</li>
            <li>{text.popup.worksFootprint}</li>
          </ul>
        </div>
      )}
    </Card>
  )
}
