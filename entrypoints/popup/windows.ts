import { openWindows } from '../../components/popup/open-windows'
import { dayOf, type Instant } from '../../lib/base/time'
import type { Pack } from '../../lib/model/pack'
import { byNearness } from '../../lib/model/region'
import type { Settings } from '../../lib/model/settings'
import { parsePack } from '../../lib/packs/parse'
import { packagedPacks } from '../../lib/webext/packaged'

/** Windows open today in the packs that are in use; a pack that cannot be read counts as none. */
export async function loadWindows(now: Instant, settings: Settings) {
  const packs = (await packagedPacks()).flatMap((raw): Pack[] => {
    const pack = parsePack(raw)
    return pack.ok && !settings.packsOff.includes(pack.value.packId) ? [pack.value] : []
  })
  return byNearness(openWindows(packs, dayOf(now)), settings.person.region)
}
