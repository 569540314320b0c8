import { FootprintPage } from '../../components/footprint/footprint-page'
import { ListsPage } from '../../components/lists/lists-page'
import type { Place } from '../../components/page-frame'
import { useWords } from '../../components/words'
import { dayOf } from '../../lib/base/time'
import { addressOf } from '../../lib/model/account-address'
import { PLATFORMS } from '../../lib/model/platform'
import { nearestFirst } from '../../lib/model/region'
import { ownActions } from '../../lib/webext/own-list'
import { changeSettings, setPack } from '../../lib/webext/storage'
import { LiveSettings } from './live-settings'
import { LiveWhy } from './live-why'
import { exportOwnList, importOwnList, type loadKept } from './load'
import type { useOptions } from './use-options'

type LivePlaceProps = Omit<ReturnType<typeof useOptions>, 'kept'> & {
  place: Place
  kept: Awaited<ReturnType<typeof loadKept>>
}

/** One place of the page over the real storage, packs and worker. */
export function LivePlace({ place, now, kept: { settings, own }, loaded, keep, setKeep, footprint }: LivePlaceProps) {
  const { of } = useWords()
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
    return <LiveSettings today={dayOf(now)} settings={settings} packs={inUse} />
  }
  const packTitles = Object.fromEntries((loaded?.packs ?? []).map(pack => [pack.packId, of(pack.title)]))
  const choose = (chosen: 'device' | 'memory') => {
    setKeep(chosen)
    void changeSettings(old => ({ ...old, footprint: chosen }))
  }
  const kept = keep ?? settings.footprint
  return <FootprintPage {...footprint} keep={kept} packTitles={packTitles} addressOf={addressOf} onKeep={choose} />
}
