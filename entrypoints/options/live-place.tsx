import { ListsPage } from '../../components/lists/lists-page'
import type { Place } from '../../components/page-frame'
import { dayOf } from '../../lib/base/time'
import { PLATFORMS } from '../../lib/model/platform'
import { nearestFirst } from '../../lib/model/region'
import { ownActions } from '../../lib/webext/own-list'
import { setPack } from '../../lib/webext/storage'
import { LiveFootprint } from './live-footprint'
import { LiveSettings } from './live-settings'
import { LiveWhy } from './live-why'
import { exportOwnList, importOwnList, type loadKept } from './load'
import type { useOptions } from './use-options'

export type LivePlaceProps = Omit<ReturnType<typeof useOptions>, 'kept'> & {
  place: Place
  kept: Awaited<ReturnType<typeof loadKept>>
}

/** One place of the page over the real storage, packs and worker. */
export function LivePlace(props: LivePlaceProps) {
  const { place, now, loaded, kept } = props
  const { settings, own } = kept
  if (place === 'daftar') {
    return (
      <ListsPage
        today={dayOf(now)}
        packs={loaded && nearestFirst(loaded.packs, settings.person.region)}
        unreadable={loaded?.unreadable ?? 0}
        packsOff={settings.packsOff}
        onPack={(packId, on) => void setPack(packId, on)}
        own={own}
        platforms={PLATFORMS}
        ownActions={ownActions}
        onExport={() => void exportOwnList()}
        onImport={importOwnList}
      />
    )
  }
  if (place === 'mengapa') return <LiveWhy now={now} settings={settings} packs={loaded?.packs ?? []} />
  if (place === 'setelan') {
    const inUse = loaded?.packs.filter(({ packId }) => !settings.packsOff.includes(packId)) ?? []
    return <LiveSettings today={dayOf(now)} settings={settings} managed={kept.managed} packs={inUse} />
  }
  return <LiveFootprint {...props} />
}
