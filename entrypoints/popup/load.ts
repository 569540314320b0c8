import type { SiteState } from '../../components/popup/site-card'
import { dayOf, type Instant } from '../../lib/base/time'
import { platformOfHost } from '../../lib/model/account-address'
import { readyNow } from '../../lib/model/asked-export'
import { NO_COUNTS, type Settings } from '../../lib/model/settings'
import { infoCountOf } from '../../lib/webext/badge'
import { guardedPlatforms, hasSiteAccess } from '../../lib/webext/permissions'
import { snapshotMade } from '../../lib/webext/snapshot-age'
import { read, readInForce } from '../../lib/webext/storage'
import { activeTab, guardStatus } from '../../lib/webext/tabs'

/** What storage knows; quick, so it is drawn first. */
export async function loadKept(now: Instant) {
  const [settings, own, counts, health, { policy }, open, asked, made] = await Promise.all([
    readInForce(),
    read('own-list'),
    read('counts'),
    read('health'),
    read('policy'),
    read('open-count'),
    read('asked-exports'),
    snapshotMade(guardedPlatforms()),
  ])
  return {
    settings,
    own,
    counts: { ...NO_COUNTS, ...counts[dayOf(now)] },
    health,
    lockSites: policy.lockSites,
    open: settings.badge ? open : 0,
    ready: readyNow(asked, now),
    made,
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
