import { useMemo } from 'preact/hooks'
import { FootprintPage } from '../../components/footprint/footprint-page'
import { useWords } from '../../components/words'
import { addressOf } from '../../lib/model/account-address'
import type { Pack } from '../../lib/model/pack'
import { nearness } from '../../lib/model/region'
import { keepOf, type Settings } from '../../lib/model/settings'
import { personNotes } from '../../lib/text/person-notes'
import { changeSettings } from '../../lib/webext/storage'
import type { LivePlaceProps } from './live-place'

/** Periods of packs in use that reach the whole country or the person's own region. */
const windowsFor = (packs: readonly Pack[], { packsOff, person }: Settings) =>
  packs
    .filter(({ packId }) => !packsOff.includes(packId))
    .flatMap(({ windows }) => windows)
    .filter(({ region }) => nearness(region, person.region) > 0)

/** "Jejak saya" over the worker and the packs. */
export function LiveFootprint({ kept: { settings, managed }, loaded, keep, setKeep, footprint }: LivePlaceProps) {
  const { of, language } = useWords()
  const windows = useMemo(() => windowsFor(loaded?.packs ?? [], settings), [loaded, settings])
  const choose = (chosen: 'device' | 'memory') => {
    setKeep(chosen)
    void changeSettings(old => ({ ...old, footprint: chosen, footprintChosen: true }))
  }
  return (
    <FootprintPage
      {...footprint}
      keep={keep ?? keepOf(settings, managed)}
      managed={managed}
      windows={windows}
      packTitles={Object.fromEntries((loaded?.packs ?? []).map(pack => [pack.packId, of(pack.title)]))}
      notesOf={because => personNotes(settings.person, { kind: 'hold', because: [because] }, language)}
      addressOf={addressOf}
      onKeep={choose}
    />
  )
}
