import { FootprintPage } from '../../components/footprint/footprint-page'
import { useWords } from '../../components/words'
import { addressOf } from '../../lib/model/account-address'
import { keepOf } from '../../lib/model/settings'
import { personNotes } from '../../lib/text/person-notes'
import { changeSettings } from '../../lib/webext/storage'
import type { LivePlaceProps } from './live-place'

/** "Jejak saya" over the worker and the packs. */
export function LiveFootprint({ kept: { settings, managed }, loaded, keep, setKeep, footprint }: LivePlaceProps) {
  const { of, language } = useWords()
  const choose = (chosen: 'device' | 'memory') => {
    setKeep(chosen)
    void changeSettings(old => ({ ...old, footprint: chosen, footprintChosen: true }))
  }
  return (
    <FootprintPage
      {...footprint}
      keep={keep ?? keepOf(settings, managed)}
      managed={managed}
      packTitles={Object.fromEntries((loaded?.packs ?? []).map(pack => [pack.packId, of(pack.title)]))}
      notesOf={because => personNotes(settings.person, { kind: 'hold', because: [because] }, language)}
      addressOf={addressOf}
      onKeep={choose}
    />
  )
}
