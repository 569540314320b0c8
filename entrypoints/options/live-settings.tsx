import { SettingsPage } from '../../components/settings/settings-page'
import { accountFromText } from '../../lib/model/account-address'
import { PLATFORMS } from '../../lib/model/platform'
import type { Settings } from '../../lib/model/settings'
import { guardedPlatforms } from '../../lib/webext/permissions'
import { changeSettings } from '../../lib/webext/storage'
import { loadRegions } from './load'

/** "Setelan" over the real storage. */
export function LiveSettings({ settings }: { settings: Settings }) {
  return (
    <SettingsPage
      settings={settings}
      sites={guardedPlatforms()}
      platforms={PLATFORMS}
      readAccount={accountFromText}
      loadRegions={loadRegions}
      onChange={make => void changeSettings(make)}
    />
  )
}
