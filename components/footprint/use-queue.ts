import { useState } from 'preact/hooks'
import type { FindingRow } from '../../lib/model/footprint'
import { needsRest, recent } from './pace'

/** One act after the other, in the order of the list; the next one only after this one. */
export function useQueue(open: readonly FindingRow[], rowOf: (key: string) => FindingRow | undefined) {
  const [current, setCurrent] = useState<string>()
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set())
  const [opened, setOpened] = useState<readonly number[]>([])
  const [resting, setResting] = useState(true)

  const waiting = open.filter(({ key }) => key !== current && !skipped.has(key))
  const row = current === undefined ? undefined : rowOf(current)
  const now = Date.now()
  return {
    /** The act in hand. */
    row,
    /** What comes after it. */
    next: waiting[0],
    left: waiting.length,
    /** Too many in a short time, and the person did not say to go on. */
    rests: resting && needsRest(opened, now),
    openedLately: recent(opened, now).length,
    begin: (first: FindingRow) => {
      setSkipped(new Set())
      setCurrent(first.key)
    },
    take: (one: FindingRow) => setCurrent(one.key),
    noteOpened: () => setOpened([...recent(opened, now), now]),
    skip: () => {
      if (current !== undefined) setSkipped(new Set([...skipped, current]))
      setCurrent(waiting[0]?.key)
    },
    goOn: () => setResting(false),
    stop: () => setCurrent(undefined),
  }
}
