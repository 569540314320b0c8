import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks'
import { AT_START, footprintState } from '../../components/footprint/footprint-state'
import type { FromWork, JudgeInput, ToWork } from '../../lib/model/job'
import type { FromKeep, LockState } from '../../lib/model/keep'
import { startWorker } from '../../lib/webext/worker'
import { footprintActions } from './footprint-actions'
import { KeepClient } from './keep-client'
import { shownFootprint } from './shown-footprint'

/** The worker behind the footprint page: one per page and per place of keeping; judged anew when rules change. */
export function useFootprint(keep: 'device' | 'memory' | undefined, judge: JudgeInput | undefined) {
  const [state, tell] = useReducer(footprintState, AT_START)
  const worker = useRef<Worker>(undefined)
  /** What was asked for before the packs were read and the worker stood: a file dropped at once. */
  const early = useRef<ToWork[]>([])
  const [lock, setLock] = useState<LockState>('none')
  const client = useMemo(() => new KeepClient(message => worker.current?.postMessage(message)), [])
  const opened = useRef<JudgeInput>(undefined)
  const ready = keep !== undefined && judge !== undefined

  // A change of the rules is told to the worker below; it starts no new one. A change of place ends it before anyone can
  // hand it a file: hence no effect that waits for a painted picture.
  useLayoutEffect(() => {
    if (!ready) return
    const started = startWorker<FromWork | FromKeep>(
      message => {
        if (message.type === 'kept' || message.type === 'keeping') return client.heard(message)
        if (message.type === 'erased') setLock('none') // it went with what it locked
        if (message.type === 'footprint') return tell({ ...message, footprint: shownFootprint(message.footprint) })
        if (message.type !== 'lock') return tell(message)
        setLock(message.lock)
        if (message.lock === 'locked') tell({ type: 'reopened' }) // nothing of it stays on the page
      },
      () => {
        client.gone()
        tell({ type: 'gone' })
      },
    )
    tell({ type: 'reopened' })
    worker.current = started
    opened.current = judge
    started.postMessage({ type: 'open', keep, judge } satisfies ToWork)
    for (const message of early.current.splice(0)) {
      if (message.type === 'import') tell({ type: 'importing' })
      started.postMessage(message)
    }
    return () => started.terminate()
  }, [keep, ready])

  useEffect(() => {
    if (!judge || opened.current === judge) return
    opened.current = judge
    worker.current?.postMessage({ type: 'judge', judge } satisfies ToWork)
  }, [judge])

  const post = (message: ToWork) => (worker.current ? worker.current.postMessage(message) : early.current.push(message))
  const actions = useMemo(() => footprintActions(post, tell), [])
  return { state, lock, ask: client.ask, ...actions }
}
