import { useMemo } from 'preact/hooks'
import { FootprintPage } from '../../components/footprint/footprint-page'
import { Unlock } from '../../components/keep/unlock'
import { useWords } from '../../components/words'
import type { Pack } from '../../lib/model/pack'
import { nearness } from '../../lib/model/region'
import { keepOf, type Settings } from '../../lib/model/settings'
import { changeSettings } from '../../lib/webext/storage'
import { LiveMyData } from './live-my-data'
import type { LivePlaceProps } from './place-props'
import { SCAN_KINDS } from './scans'
import { useReport } from './use-report'
import { useReviewTools } from './use-review-tools'
import { useScan } from './use-scan'
import { useWaiting } from './use-waiting'

/** Periods that reach the whole country or the person's own region. */
const windowsFor = (packs: readonly Pack[], { person }: Settings) =>
  packs.flatMap(({ windows }) => windows).filter(({ region }) => nearness(region, person.region) > 0)

/** "Jejak saya" over the worker and the packs. */
export function LiveFootprint(props: LivePlaceProps) {
  const { loaded, keep, setKeep, footprint, opened } = props
  const { settings, managed } = props.kept
  const inUse = useMemo(
    () => (loaded?.packs ?? []).filter(({ packId }) => !settings.packsOff.includes(packId)),
    [loaded, settings],
  )
  const windows = useMemo(() => windowsFor(inUse, settings), [inUse, settings])
  const tools = useReviewTools(props)
  const { text } = useWords()
  const scan = useScan(footprint, text.scan.bar)
  const waiting = useWaiting(props.now, footprint.state.report)
  const report = useReport(footprint.state.footprint, inUse)
  const choose = (chosen: 'device' | 'memory') => {
    setKeep(chosen)
    void changeSettings(old => ({ ...old, footprint: chosen, footprintChosen: true }))
  }
  return (
    <FootprintPage
      {...footprint}
      {...report}
      scan={{ ...scan, kinds: SCAN_KINDS, found: footprint.state.found ?? 0 }}
      waiting={waiting}
      keep={keep ?? keepOf(settings, managed)}
      managed={managed}
      windows={windows}
      tools={tools}
      seen={opened.seen}
      onKeep={choose}
      locked={footprint.lock === 'locked' && <Unlock ask={footprint.ask} onErased={footprint.onErased} />}
      myData={footprint.state.footprint && <LiveMyData live={footprint} footprint={footprint.state.footprint} />}
    />
  )
}
