import type { Day } from '../../lib/base/time'
import type { Window } from '../../lib/model/pack'
import type { Person } from '../../lib/model/person'
import { Card } from '../ui/card'
import { Chip } from '../ui/chip'
import { useWords } from '../words'
import { periodsOn } from './periods'

export interface CalendarProps {
  today: Day
  windows: readonly Window[]
  person: Person
  /** How near a region is to the person's; above 1 = near. */
  nearness: (region: string) => number
}

/** What binds when, for this person: today, ahead and past; what is near first. */
export function Calendar({ today, windows, person, nearness }: CalendarProps) {
  const { text, day } = useWords()
  const { calendar } = text.why
  const { openNow, ahead, past } = periodsOn(today, windows, nearness)
  const rule = text.statusHints[person.status]
  const list = (some: readonly Window[]) => (
    <ul class="plain-list">
      {some.map(window => (
        <Period key={`${window.id} ${window.from}`} window={window} near={nearness(window.region) > 1} />
      ))}
    </ul>
  )
  return (
    <Card title={calendar.title} icon="calendar">
      <p class="soft">{calendar.lead}</p>
      {rule && (
        <p>
          <strong>{calendar.mine}:</strong> {text.statuses[person.status]}. {rule}
        </p>
      )}
      {!person.region && <p class="soft small">{calendar.noRegion}</p>}
      <h3>
        {calendar.openNow}, {day(today)}
      </h3>
      {openNow.length > 0 ? list(openNow) : <p>{calendar.nothingNow}</p>}
      <p class="soft small">{calendar.always}</p>
      {ahead.length > 0 && (
        <>
          <h3>{calendar.ahead}</h3>
          {list(ahead)}
        </>
      )}
      {past.length > 0 && (
        <details>
          <summary>{calendar.past}</summary>
          {list(past)}
        </details>
      )}
    </Card>
  )
}

function Period({ window: { election, phase, from, until }, near }: { window: Window; near: boolean }) {
  const { text, of, day } = useWords()
  return (
    <li>
      <strong>{of(election)}</strong> {near && <Chip icon="check">{text.why.calendar.near}</Chip>}
      <div class="soft small">
        {text.phases[phase]} · {day(from)} – {day(until)}
      </div>
    </li>
  )
}
