import { useState } from 'preact/hooks'
import { Popup } from '../../components/popup/popup'
import { Speaking } from '../../components/words'
import { dayOf } from '../../lib/base/time'
import { platformHealth } from '../../lib/model/health'
import { PLATFORMS } from '../../lib/model/platform'
import { ownActions } from '../../lib/webext/own-list'
import { askSiteAccess, guardedPlatforms } from '../../lib/webext/permissions'
import { setSite } from '../../lib/webext/storage'
import { openPlace, reloadTab } from '../../lib/webext/tabs'
import { restOf } from './rest-of'
import { usePopup } from './use-popup'

const sites = guardedPlatforms()
/** Guarded sites first: what a person adds from a popup is mostly on the site they look at. */
const ownPlatforms = [...sites, ...PLATFORMS.filter(platform => !sites.includes(platform))]

/** The popup over the real storage, tab and permissions. */
export function LivePopup() {
  const { now, kept, site, today } = usePopup()
  const [accessRefused, setRefused] = useState(false)
  if (!kept) return null
  const platform = site && site.state.kind !== 'other' ? site.state.platform : undefined
  const seen = site && today?.accountAt(site.tab?.url, kept.own)
  return (
    <Speaking language={kept.settings.language}>
      <Popup
        today={dayOf(now)}
        now={now}
        site={site?.state}
        sites={sites}
        accessMissing={site?.access === false}
        accessRefused={accessRefused}
        windows={today?.windows}
        open={kept.open}
        ready={kept.ready}
        health={platformHealth(platform && kept.health[platform]).state}
        pauses={(platform && today?.pausesOf(platform)) ?? []}
        counts={kept.counts}
        own={kept.own}
        ownPlatforms={ownPlatforms}
        ownActions={ownActions}
        snapshotMade={site?.snapshotMade ?? kept.made}
        seen={seen}
        infos={site?.infos ?? 0}
        rest={restOf(kept.settings.rests, platform, kept.lockSites)}
        onAddSeen={() => seen && void ownActions.add(seen.account)}
        onToggle={(platform, on) => void setSite(platform, on)}
        onReload={() => site?.tab && void reloadTab(site.tab.id).then(() => window.close())}
        onGrant={() => void askSiteAccess().then(given => setRefused(!given))}
        onOpen={place => void openPlace(place).then(() => window.close())}
      />
    </Speaking>
  )
}
