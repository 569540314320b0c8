import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { FindingMark, FindingState } from '../../lib/model/finding'
import type { FindingRow } from '../../lib/model/footprint'

/** One change of the person's, of one row or of thousands, with what was before. */
interface Change {
  marks: readonly FindingMark[]
  before: readonly FindingMark[]
  /** It closed by itself: the undo was seen on its site. */
  seen?: boolean
}
/** What was done last, for the line that offers the way back. */
export type LastDone = { kind: 'marked' | 'seen'; marks: readonly FindingMark[] } | { kind: 'undone'; count: number }

/** More than anyone goes back by. */
const MOST = 200

const asMark = ({ key, state, since = Date.now(), reason }: FindingRow): FindingMark => ({
  key,
  state,
  since,
  ...(reason !== undefined && { reason }),
})

/** Marks rows and takes every change back, the last one first. `seen`: marks that were made elsewhere because an undo was seen. */
export function useChanges(
  rowOf: (key: string) => FindingRow | undefined,
  seen: readonly FindingMark[],
  onMark: (marks: FindingMark[]) => void,
) {
  const done = useRef<Change[]>([])
  const [last, setLast] = useState<LastDone>()
  const known = useRef(seen.length)

  const remember = (change: Change): void => {
    done.current = [...done.current.slice(1 - MOST), change]
    setLast({ kind: change.seen ? 'seen' : 'marked', marks: change.marks })
  }
  useEffect(() => {
    const fresh = seen.slice(known.current)
    known.current = seen.length
    for (const mark of fresh) {
      remember({ marks: [mark], before: [{ key: mark.key, state: 'open', since: mark.since }], seen: true })
    }
  }, [seen])

  const mark = (keys: readonly string[], state: FindingState, reason?: string): void => {
    const rows = keys.flatMap(key => rowOf(key) ?? [])
    if (rows.length === 0) return
    const since = Date.now()
    const marks = rows.map(({ key }): FindingMark => ({ key, state, since, ...(reason && { reason }) }))
    remember({ marks, before: rows.map(asMark) })
    onMark(marks)
  }
  const undo = useCallback((): readonly FindingMark[] => {
    const change = done.current.at(-1)
    if (!change) return []
    done.current = done.current.slice(0, -1)
    onMark([...change.before])
    setLast({ kind: 'undone', count: change.before.length })
    return change.before
  }, [onMark])
  return { mark, undo, last, dismiss: () => setLast(undefined) }
}
