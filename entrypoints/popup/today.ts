import { openWindows } from '../../components/popup/open-windows'
import { dayOf, type Instant } from '../../lib/base/time'
import type { OwnEntry } from '../../lib/model/own-list'
import type { Pack } from '../../lib/model/pack'
import { pausesOn } from '../../lib/model/pauses'
import type { Platform } from '../../lib/model/platform'
import { byNearness } from '../../lib/model/region'
import type { Settings } from '../../lib/model/settings'
import { parsePack } from '../../lib/packs/parse'
import { packagedPacks } from '../../lib/webext/packaged'
import { accountInView } from './in-view'

/** What packs in use say of today: open windows, pauses. A pack that cannot be read counts as none. */
export async function loadToday(now: Instant, settings: Settings) {
  const packs = (await packagedPacks()).flatMap((raw): Pack[] => {
    const pack = parsePack(raw)
    return pack.ok && !settings.packsOff.includes(pack.value.packId) ? [pack.value] : []
  })
  const today = dayOf(now)
  return {
    windows: byNearness(openWindows(packs, today), settings.person.region),
    accountAt: (url: URL | undefined, own: readonly OwnEntry[]) => accountInView(url, packs, own, settings.person, now),
    pausesOf: (site: Platform) => pausesOn(packs, today, site),
  }
}
