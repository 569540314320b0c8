import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Asked } from '../../components/footprint/review-tools'
import { useLive } from '../../components/ui/use-live'
import { keepOf } from '../../lib/model/settings'
import { watch } from '../../lib/webext/storage'
import { appVersion } from '../../lib/webext/version'
import { loadKept } from './load'
import { loadAllPacks } from './load-packs'
import { useFootprint } from './use-footprint'
import { useOpenCount } from './use-open-count'
import { useOpened } from './use-opened'

/** Everything the page shows, kept up to date while it is open. */
export function useOptions() {
  const now = useMemo(() => Date.now(), [])
  const kept = useLive(loadKept, (changed, signal) =>
    watch(['settings', 'own-list', 'policy', 'subscriptions'], changed, signal),
  )
  const loaded = useLive(loadAllPacks, (changed, signal) => watch(['policy', 'subscriptions'], changed, signal))

  const judge = useMemo(() => {
    if (!kept || !loaded) return undefined
    const packs = loaded.packs.filter(pack => !kept.settings.packsOff.includes(pack.packId))
    return { packs, own: kept.own, person: kept.settings.person, version: appVersion(), now }
  }, [kept, loaded, now])

  // Where this page keeps: chosen here, or as it was set when the page opened (a later change in Setelan loses nothing).
  const [keep, setKeep] = useState<'device' | 'memory'>()
  const atOpening = kept && keepOf(kept.settings, kept.managed)
  useEffect(() => setKeep(now => now ?? atOpening), [atOpening])
  const footprint = useFootprint(keep, judge)
  const opened = useOpened(footprint.state.footprint, footprint.onMark)
  useOpenCount(footprint.state.footprint, footprint.lock, footprint.state.leftovers === 0)
  // Kept nowhere: it is nobody's business, and gone with this page.
  const [asked, onAsked] = useState<Asked>()
  return { now, kept, loaded, keep, setKeep, footprint, opened, asked, onAsked }
}
