import { useEffect, useMemo } from 'preact/hooks'
import type { WaitingProps } from '../../components/footprint/waiting-export'
import { useLive } from '../../components/ui/use-live'
import type { Instant } from '../../lib/base/time'
import { askedLater, askedNow, readyNow } from '../../lib/model/asked-export'
import type { ImportReport } from '../../lib/model/job'
import type { Platform } from '../../lib/model/platform'
import { changeAskedExport, read, watch } from '../../lib/webext/storage'

const forget = (platform: Platform) => void changeAskedExport(platform, () => undefined)

/** Downloads that were asked for; what arrives here is waited for no longer. */
export function useWaiting(now: Instant, report: ImportReport | undefined): WaitingProps {
  const load = () => read('asked-exports')
  const asked = useLive(load, (changed, signal) => watch(['asked-exports'], changed, signal)) ?? {}
  const arrived = report && report.read > 0 ? report.platform : undefined
  useEffect(() => {
    if (arrived) forget(arrived)
  }, [arrived])
  const actions = useMemo(
    () => ({
      onAsked: (platform: Platform) => void changeAskedExport(platform, () => askedNow(platform, Date.now())),
      onLater: (platform: Platform) => void changeAskedExport(platform, old => old && askedLater(old, Date.now())),
      onForget: forget,
    }),
    [],
  )
  return { asked, ready: readyNow(asked, now), ...actions }
}
