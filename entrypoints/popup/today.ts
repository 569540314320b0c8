import { openWindows } from '../../components/popup/open-windows'
import { dayOf, type Instant } from '../../lib/base/time'
import type { OwnEntry } from '../../lib/model/own-list'
import { pausesOn, policyPauses } from '../../lib/model/pauses'
import type { Platform } from '../../lib/model/platform'
import { byNearness } from '../../lib/model/region'
import type { Settings } from '../../lib/model/settings'
import { inUse, loadPacks } from '../../lib/packs/load-packs'
import { packShelf } from '../../lib/store/pack-shelf'
import { packagedPacks } from '../../lib/webext/packaged'
import { read } from '../../lib/webext/storage'
import { accountInView } from './in-view'

/** What packs in use say of today: open windows, pauses. A pack that cannot be read counts as none. */
export async function loadToday(now: Instant, settings: Settings) {
  const [packaged, subscriptions, { policy }] = await Promise.all([
    packagedPacks(),
    read('subscriptions'),
    read('policy'),
  ])
  const packs = inUse(await loadPacks({ packaged, subscriptions, policy, shelf: packShelf() }), settings)
  const today = dayOf(now)
  return {
    windows: byNearness(openWindows(packs, today), settings.person.region),
    accountAt: (url: URL | undefined, own: readonly OwnEntry[]) => accountInView(url, packs, own, settings.person, now),
    pausesOf: (site: Platform) => pausesOn([...packs, ...policyPauses(policy)], today, site),
  }
}
