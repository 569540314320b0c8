import { useEffect } from 'preact/hooks'
import type { Footprint } from '../../lib/model/footprint'
import type { LockState } from '../../lib/model/keep'
import { write } from '../../lib/webext/storage'

/**
 * How many acts are still to review, for badge and popup; only of what is kept on this device. Behind a passphrase it is
 * said nowhere, locked or not: the number would stay when the page is closed. An erasing takes it away wherever it is done.
 */
export function useOpenCount(footprint: Footprint | undefined, lock: LockState, erased: boolean): void {
  const counted =
    footprint?.keptWhere === 'device'
      ? footprint.review.filter(({ state, verdict }) => state === 'open' && verdict.kind === 'hold').length
      : undefined
  const count = lock === 'none' && !(erased && counted === undefined) ? counted : 0
  useEffect(() => {
    if (count !== undefined) void write('open-count', count)
  }, [count])
}
