import { SettingsPage } from '../../components/settings/settings-page'
import type { Day } from '../../lib/base/time'
import { accountFromText } from '../../lib/model/account-address'
import { type PackPause, policyPauses } from '../../lib/model/pauses'
import { PLATFORMS } from '../../lib/model/platform'
import type { Policy } from '../../lib/model/policy'
import { keepOf, type Settings } from '../../lib/model/settings'
import { guardedPlatforms } from '../../lib/webext/permissions'
import { loadRegions } from '../../lib/webext/regions'
import { changeSettings } from '../../lib/webext/storage'
import { LiveHealth } from './live-health'
import { LivePolicy } from './live-policy'

interface LiveSettingsProps {
  today: Day
  settings: Settings
  /** An employer looks after this browser. */
  managed: boolean
  policy: Policy
  /** Packs in use. */
  packs: readonly PackPause[]
}

/** "Setelan" over the real storage. */
export function LiveSettings({ today, settings, managed, policy, packs }: LiveSettingsProps) {
  const sites = guardedPlatforms()
  return (
    <SettingsPage
      settings={settings}
      keep={keepOf(settings, managed)}
      managed={managed}
      sites={sites}
      platforms={PLATFORMS}
      readAccount={accountFromText}
      loadRegions={loadRegions}
      onChange={make => void changeSettings(make)}
      sitesLocked={policy.lockSites}
      policy={<LivePolicy />}
      health={
        <LiveHealth
          today={today}
          sites={sites}
          packs={[...packs, ...policyPauses(policy)]}
          arrive={location.hash === '#/setelan/status'}
        />
      }
    />
  )
}
