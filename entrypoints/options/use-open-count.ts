import { useEffect } from 'preact/hooks'
import type { Footprint } from '../../lib/model/job'
import { write } from '../../lib/webext/storage'

/** How many acts are still to review, for badge and popup; only of what is kept on this device. */
export function useOpenCount(footprint: Footprint | undefined): void {
  const count =
    footprint?.keptWhere === 'device'
      ? footprint.review.filter(({ state, verdict }) => state === 'open' && verdict.kind === 'hold').length
      : undefined
  useEffect(() => {
    if (count !== undefined) void write('open-count', count)
  }, [count])
}
