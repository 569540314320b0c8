import { WhyPage } from '../../components/why/why-page'
import { dayOf, type Instant } from '../../lib/base/time'
import type { Pack } from '../../lib/model/pack'
import { nearness } from '../../lib/model/region'
import type { Settings } from '../../lib/model/settings'

interface LiveWhyProps {
  now: Instant
  settings: Settings
  packs: readonly Pack[]
}

/** "Mengapa?" over the packs that are in use. */
export function LiveWhy({ now, settings: { person, packsOff }, packs }: LiveWhyProps) {
  const used = packs.filter(({ packId }) => !packsOff.includes(packId))
  return (
    <WhyPage
      today={dayOf(now)}
      rows={used.flatMap(pack => pack.basis)}
      windows={used.flatMap(pack => pack.windows)}
      person={person}
      nearness={region => nearness(region, person.region)}
    />
  )
}
