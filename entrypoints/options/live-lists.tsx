import { ListsPage } from '../../components/lists/lists-page'
import { dayOf, endOf } from '../../lib/base/time'
import { packAddress } from '../../lib/model/pack-address'
import { PLATFORMS } from '../../lib/model/platform'
import { nearestFirst } from '../../lib/model/region'
import { isByPolicy } from '../../lib/model/subscription'
import { compositionOf } from '../../lib/packs/composition'
import type { LoadedPack } from '../../lib/packs/load-packs'
import { ownActions } from '../../lib/webext/own-list'
import { setPack } from '../../lib/webext/storage'
import { goBack, lookAt, takeIt } from './add-pack'
import { addressIn } from './address-in'
import { exportOwnList, importOwnList } from './load'
import type { LivePlaceProps } from './place-props'
import { checkNow, removePack } from './shelf'

const addActions = { readAddress: packAddress, lookAt, takeIt }

const isFollowed = ({ subscription }: LoadedPack): boolean => subscription !== undefined

/** "Daftar" over the real storage and packs. */
export function LiveLists({ now, loaded, kept: { settings, own } }: LivePlaceProps) {
  const nearest = loaded && nearestFirst(loaded.packs, settings.person.region)
  const all = nearest?.flatMap(pack => loaded?.all.filter(one => one.pack === pack) ?? [])
  const shown = (one: LoadedPack) => ({
    ...one,
    compositionOf: () => compositionOf(one.pack),
    ...(one.pack.expires && endOf(one.pack.expires) < now && { over: one.pack.expires }),
  })
  return (
    <ListsPage
      today={dayOf(now)}
      packs={all && [...all.filter(isFollowed), ...all.filter(one => !isFollowed(one))].map(shown)}
      waiting={(loaded?.without ?? []).map(one => ({ ...one, byPolicy: isByPolicy(one.subscription) }))}
      unreadable={loaded?.unreadable ?? 0}
      packsOff={settings.packsOff}
      onPack={(packId, on) => void setPack(packId, on)}
      onCheck={id => void checkNow(id)}
      onBack={id => void goBack(id)}
      onRemove={id => void removePack(id)}
      addActions={addActions}
      addAddress={addressIn(location.hash)}
      own={own}
      platforms={PLATFORMS}
      ownActions={ownActions}
      onExport={() => void exportOwnList()}
      onImport={importOwnList}
    />
  )
}
