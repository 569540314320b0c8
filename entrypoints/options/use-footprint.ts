import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks'
import { AT_START, footprintState } from '../../components/footprint/footprint-state'
import type { FindingMark } from '../../lib/model/finding'
import type { FromWork, ImportFile, JudgeInput, ToWork } from '../../lib/model/job'
import { startWorker } from '../../lib/webext/worker'

/** The worker behind the footprint page: one per page and per place of keeping; judged anew when rules change. */
export function useFootprint(keep: 'device' | 'memory' | undefined, judge: JudgeInput | undefined) {
  const [state, tell] = useReducer(footprintState, AT_START)
  const worker = useRef<Worker>(undefined)
  /** What was asked for before the packs were read and the worker stood: a file dropped at once. */
  const early = useRef<ToWork[]>([])
  const opened = useRef<JudgeInput>(undefined)
  const ready = keep !== undefined && judge !== undefined

  // A change of the rules is told to the worker below; it starts no new one. A change of place ends it before anyone can
  // hand it a file: hence no effect that waits for a painted picture.
  useLayoutEffect(() => {
    if (!ready) return
    const started = startWorker<FromWork>(tell, () => tell({ type: 'gone' }))
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

  const actions = useMemo(() => {
    const post = (message: ToWork) =>
      worker.current ? worker.current.postMessage(message) : early.current.push(message)
    return {
      onFiles: (files: ImportFile[]) => {
        tell({ type: 'importing' })
        post({ type: 'import', files })
      },
      onCancel: () => post({ type: 'cancel' }),
      onPause: (paused: boolean) => post({ type: paused ? 'pause' : 'resume' }),
      onMark: (marks: FindingMark[]) => {
        tell({ type: 'marked', marks })
        post({ type: 'mark', marks })
      },
      onErase: () => post({ type: 'erase' }),
    }
  }, [])
  return { state, ...actions }
}
