import { HealthSection } from '../../components/health/health-section'
import { useLive } from '../../components/ui/use-live'
import type { Day } from '../../lib/base/time'
import { platformHealth } from '../../lib/model/health'
import { type PackPause, pausesOn } from '../../lib/model/pauses'
import type { Platform } from '../../lib/model/platform'
import { changeHealth, read, watch } from '../../lib/webext/storage'
import { CHECKED } from './platform-files'

interface LiveHealthProps {
  today: Day
  sites: readonly Platform[]
  /** Packs in use. */
  packs: readonly PackPause[]
  arrive: boolean
}

/** "Status pengingat" over the stored numbers; they change while a guarded tab is used beside. */
export function LiveHealth({ today, sites, packs, arrive }: LiveHealthProps) {
  const kept = useLive(
    () => read('health'),
    (changed, signal) => watch(['health'], changed, signal),
  )
  if (!kept) return null
  return (
    <HealthSection
      sites={sites.map(platform => ({ platform, ...platformHealth(kept[platform]), checked: CHECKED[platform] }))}
      pauses={pausesOn(packs, today)}
      arrive={arrive}
      onReset={() => void changeHealth(() => ({}))}
    />
  )
}
