import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ScanState } from '../../components/footprint/page-scan'
import type { ToWork } from '../../lib/model/job'
import type { Platform } from '../../lib/model/platform'
import type { FromScan, ScanKind, ScanWords } from '../../lib/model/scan'
import { scanTab, tabAt } from '../../lib/webext/scan-tab'
import { isScanned, SCANS } from './scans'

interface Hearers {
  /** A scan begins. */
  onScanning: () => void
  /** To the worker: what was seen; and when it is over, that it be judged. */
  post: (message: ToWork) => void
}

/** A scan of a tab that the person has open: it begins and ends by their press. */
export function useScan({ onScanning, post }: Hearers, words: ScanWords) {
  const [state, setState] = useState<ScanState>()
  const running = useRef<{ stop: () => void }>(undefined)
  useEffect(() => () => running.current?.stop(), [])

  const actions = useMemo(() => {
    const end = (why: ScanState['why']) => {
      running.current = undefined
      setState(old => old && { ...old, step: 'ended', ...(why && { why }) })
      post({ type: 'look' })
    }
    return {
      onScan: async (platform: Platform, kind: ScanKind) => {
        if (!isScanned(platform)) return
        const { hosts, scan } = SCANS[platform]
        const begun = { platform, kind, read: 0 }
        const tab = await tabAt(
          hosts,
          scan.pages.filter(page => page.kind === kind).map(({ path }) => path),
        )
        if (tab === undefined) return setState({ ...begun, step: 'no-tab' })
        onScanning()
        setState({ ...begun, step: 'reading' })
        const heard = (message: FromScan) => {
          if (message.type === 'ended') return end(message.why)
          setState(old => old && { ...old, read: message.read })
          post({ type: 'seen', platform, owners: message.owners })
        }
        running.current = await scanTab(tab, platform, { type: 'start', words }, heard)
        if (!running.current) setState({ ...begun, step: 'no-access' })
      },
      onStop: () => {
        running.current?.stop()
        end('stopped')
      },
    }
  }, [onScanning, post, words])
  return { state, ...actions }
}
