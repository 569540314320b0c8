import { dayOf } from '../../lib/base/time'
import { LiveFootprint } from './live-footprint'
import { LiveHistory } from './live-history'
import { LiveHygiene } from './live-hygiene'
import { LiveLists } from './live-lists'
import { LiveSettings } from './live-settings'
import { LiveWhy } from './live-why'
import type { LivePlaceProps } from './place-props'

/** One place of the page over the real storage, packs and worker. */
export function LivePlace(props: LivePlaceProps) {
  const { place, now, loaded, kept } = props
  const { settings } = kept
  if (place === 'daftar') return <LiveLists {...props} />
  if (place === 'riwayat') return <LiveHistory settings={settings} managed={kept.managed} />
  if (place === 'kebersihan') return <LiveHygiene />
  if (place === 'mengapa') return <LiveWhy now={now} settings={settings} packs={loaded?.packs ?? []} />
  if (place === 'setelan') {
    const inUse = loaded?.packs.filter(({ packId }) => !settings.packsOff.includes(packId)) ?? []
    return (
      <LiveSettings
        today={dayOf(now)}
        settings={settings}
        managed={kept.managed}
        policy={kept.policy.policy}
        packs={inUse}
      />
    )
  }
  return <LiveFootprint {...props} />
}
