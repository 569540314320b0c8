import type { SiteState } from '../../components/popup/site-card'
import { dayOf, type Instant } from '../../lib/base/time'
import { platformOfHost } from '../../lib/model/account-address'
import { readyNow } from '../../lib/model/asked-export'
import { NO_COUNTS, type Settings } from '../../lib/model/settings'
import { inForce } from '../../lib/model/settings-in-force'
import { infoCountOf } from '../../lib/webext/badge'
import { guardedPlatforms, hasSiteAccess } from '../../lib/webext/permissions'
import { readAll } from '../../lib/webext/storage'
import { activeTab, guardStatus } from '../../lib/webext/tabs'

/** What storage knows; quick, so it is drawn first. */
export async function loadKept(now: Instant) {
  const kept = await readAll(
    'settings',
    'subscriptions',
    'own-list',
    'counts',
    'health',
    'policy',
    'open-count',
    'asked-exports',
    'snapshots-made',
  )
  const { policy } = kept.policy
  const settings = inForce(kept.settings, policy, kept.subscriptions)
  return {
    settings,
    own: kept['own-list'],
    counts: { ...NO_COUNTS, ...kept.counts[dayOf(now)] },
    health: kept.health,
    lockSites: policy.lockSites,
    open: settings.badge ? kept['open-count'] : 0,
    ready: readyNow(kept['asked-exports'], now),
    made: kept['snapshots-made'] || undefined,
  }
}

/** The tab under the popup: guarded, guarded after a reload, or none of ours. */
export async function loadSite(settings: Settings) {
  const [tab, access] = await Promise.all([activeTab(), hasSiteAccess()])
  const status = tab && (await guardStatus(tab.id))
  const platform = status?.platform ?? (tab?.url && platformOfHost(tab.url.hostname))
  const state: SiteState =
    platform && guardedPlatforms().includes(platform)
      ? { kind: status ? 'guarded' : 'needs-reload', platform, on: !settings.sitesOff.includes(platform) }
      : { kind: 'other' }
  const infos = tab ? await infoCountOf(tab.id) : 0
  return { tab, access, state, infos, snapshotMade: status?.snapshotMade }
}
