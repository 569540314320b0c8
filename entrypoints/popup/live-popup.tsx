import { useEffect, useMemo, useState } from 'preact/hooks'
import { Popup } from '../../components/popup/popup'
import { useLive } from '../../components/ui/use-live'
import { Speaking } from '../../components/words'
import { dayOf } from '../../lib/base/time'
import { accountFromText } from '../../lib/model/account-address'
import { PLATFORMS, type Platform } from '../../lib/model/platform'
import { addToOwnList, removeFromOwnList, undoOwnChange } from '../../lib/webext/own-list'
import { askSiteAccess, guardedPlatforms, watchSiteAccess } from '../../lib/webext/permissions'
import { changeSettings, watch } from '../../lib/webext/storage'
import { openOptions, reloadTab } from '../../lib/webext/tabs'
import { loadKept, loadSite } from './load'

/** Reading packs needs the checker (zod, 150 KB): it comes after the popup is drawn. */
const loadWindows = async (...of: Parameters<typeof import('./windows').loadWindows>) =>
  (await import('./windows')).loadWindows(...of)

const sites = guardedPlatforms()
/** Guarded sites first: what a person adds from a popup is mostly on the site they look at. */
const ownPlatforms = [...sites, ...PLATFORMS.filter(platform => !sites.includes(platform))]
const ownActions = {
  readAccount: accountFromText,
  add: (account: Parameters<typeof addToOwnList>[0]) => addToOwnList(account, Date.now()),
  remove: removeFromOwnList,
  undo: undoOwnChange,
}
const STORED = ['settings', 'own-list', 'counts', ...sites.map(site => `snapshot.${site}`)]

/** The popup over the real storage, tab and permissions. */
export function LivePopup() {
  const now = useMemo(() => Date.now(), [])
  const [accessRefused, setRefused] = useState(false)
  const kept = useLive(
    () => loadKept(now),
    (changed, signal) => watch(STORED, changed, signal),
  )
  const settings = kept?.settings
  const [site, setSite] = useState<Awaited<ReturnType<typeof loadSite>>>()
  const [windows, setWindows] = useState<Awaited<ReturnType<typeof loadWindows>>>()
  useEffect(() => {
    if (!settings) return
    const end = new AbortController()
    const look = () => void loadSite(settings).then(found => end.signal.aborted || setSite(found))
    look()
    watchSiteAccess(look, end.signal)
    void loadWindows(now, settings).then(found => end.signal.aborted || setWindows(found))
    return () => end.abort()
  }, [settings, now])
  if (!kept || !settings || !site) return null

  const toggle = (platform: Platform, on: boolean) =>
    void changeSettings(old => ({
      ...old,
      sitesOff: [...old.sitesOff.filter(off => off !== platform), ...(on ? [] : [platform])],
    }))
  return (
    <Speaking language={settings.language}>
      <Popup
        today={dayOf(now)}
        now={now}
        site={site.state}
        sites={sites}
        accessMissing={!site.access}
        accessRefused={accessRefused}
        windows={windows}
        counts={kept.counts}
        own={kept.own}
        ownPlatforms={ownPlatforms}
        ownActions={ownActions}
        snapshotMade={site.snapshotMade ?? kept.made}
        onToggle={toggle}
        onReload={() => site.tab && void reloadTab(site.tab.id).then(() => window.close())}
        onGrant={() => void askSiteAccess().then(given => setRefused(!given))}
        onOpen={place => void openOptions(place).then(() => window.close())}
      />
    </Speaking>
  )
}
