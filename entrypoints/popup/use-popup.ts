import { useEffect, useMemo, useState } from 'preact/hooks'
import { useLive } from '../../components/ui/use-live'
import { watchSiteAccess } from '../../lib/webext/permissions'
import { watch } from '../../lib/webext/storage'
import { loadKept, loadSite } from './load'

/** Reading packs needs the checker (zod, 150 KB): it comes after the popup is drawn. */
const loadToday = async (...of: Parameters<typeof import('./today').loadToday>) =>
  (await import('./today')).loadToday(...of)

const STORED = ['settings', 'own-list', 'counts', 'health', 'policy', 'open-count', 'subscriptions', 'snapshots-made']

/** Everything the popup shows, kept up to date while it is open; each part `undefined` until it was read. */
export function usePopup() {
  const now = useMemo(() => Date.now(), [])
  const kept = useLive(
    () => loadKept(now),
    (changed, signal) => watch(STORED, changed, signal),
  )
  const settings = kept?.settings
  const [site, setSite] = useState<Awaited<ReturnType<typeof loadSite>>>()
  const [today, setToday] = useState<Awaited<ReturnType<typeof loadToday>>>()
  useEffect(() => {
    if (!settings) return
    const end = new AbortController()
    const look = () => void loadSite(settings).then(found => end.signal.aborted || setSite(found))
    look()
    watchSiteAccess(look, end.signal)
    void loadToday(now, settings).then(found => end.signal.aborted || setToday(found))
    return () => end.abort()
  }, [settings, now])
  return { now, kept, site, today }
}
