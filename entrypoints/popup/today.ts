import { openWindows } from '../../components/popup/open-windows'
import { dayOf, type Instant } from '../../lib/base/time'
import type { Pack } from '../../lib/model/pack'
import { pausesOn } from '../../lib/model/pauses'
import type { Platform } from '../../lib/model/platform'
import { byNearness } from '../../lib/model/region'
import type { Settings } from '../../lib/model/settings'
import { parsePack } from '../../lib/packs/parse'
import { packagedPacks } from '../../lib/webext/packaged'

/** What packs in use say of today: open windows, pauses. A pack that cannot be read counts as none. */
export async function loadToday(now: Instant, settings: Settings) {
  const packs = (await packagedPacks()).flatMap((raw): Pack[] => {
    const pack = parsePack(raw)
    return pack.ok && !settings.packsOff.includes(pack.value.packId) ? [pack.value] : []
  })
  const today = dayOf(now)
  return {
    windows: byNearness(openWindows(packs, today), settings.person.region),
    pausesOf: (site: Platform) => pausesOn(packs, today, site),
  }
}
