import { isInLine } from '../../components/practice/order'
import { usePracticeWords } from '../../components/practice/use-practice-words'
import { Notice } from '../../components/ui/notice'
import { dayOf, type Instant } from '../../lib/base/time'
import type { PracticeRecord } from '../../lib/model/practice-record'
import type { Settings } from '../../lib/model/settings'
import { LiveHome } from './live-home'
import { LiveSheet } from './live-sheet'
import { LiveSituation } from './live-situation'
import type { loadPractice } from './load'
import type { Route } from './use-route'

interface LivePlaceProps {
  route: Route
  now: Instant
  settings: Settings
  record: PracticeRecord
  practice: Awaited<ReturnType<typeof loadPractice>>
  tally: { inLine: number; all: number }
  onCount: (inLine: boolean) => void
}

/** One place of the practice; an address that names no situation leads to the first page. */
export function LivePlace({ route, now, settings, record, practice, tally, onCount }: LivePlaceProps) {
  const words = usePracticeWords()
  const { situations, unreadable } = practice
  const situation = route.at === 'situasi' ? situations.find(({ id }) => id === route.id) : undefined
  if (situations.length === 0) {
    return (
      <Notice tone="attention" live>
        <p>{words.none}</p>
      </Notice>
    )
  }
  if (route.at === 'situasi' && situation) {
    return (
      <LiveSituation
        key={situation.id}
        {...{ situation, now, settings, practice, tally }}
        topic={route.topic}
        done={record.done}
        onChoice={choice => onCount(isInLine(situation.wise, choice))}
      />
    )
  }
  if (route.at === 'piagam' || route.at === 'ikrar')
    return <LiveSheet key={route.at} sheet={route.at} today={dayOf(now)} situations={situations} record={record} />
  return <LiveHome situations={situations} done={record.done} unreadable={unreadable} />
}
