import { useState } from 'preact/hooks'
import { SitesStep } from '../../components/welcome/sites-step'
import type { Platform } from '../../lib/model/platform'
import { askSiteAccess, guardedHosts, guardedPlatforms } from '../../lib/webext/permissions'
import { changeSettings } from '../../lib/webext/storage'

/** The sites of the manifest, and the browser's own answer whether we may see them. */
export function LiveSites({ sitesOff, access }: { sitesOff: readonly Platform[]; access: boolean }) {
  const [refused, setRefused] = useState(false)
  return (
    <SitesStep
      sites={guardedPlatforms()}
      sitesOff={sitesOff}
      hostsOf={guardedHosts}
      access={access}
      accessRefused={refused}
      onGrant={() => void askSiteAccess().then(given => setRefused(!given))}
      onChange={make => void changeSettings(old => ({ ...old, sitesOff: make(old.sitesOff) }))}
    />
  )
}
