import type { Person } from '../../lib/model/person'
import type { Platform } from '../../lib/model/platform'
import type { RegionCode } from '../../lib/model/region'
import type { OwnActions } from '../own/own-panel'
import { Card } from '../ui/card'
import { useWords } from '../words'
import { OfficeAccounts } from './office-accounts'
import { PersonFields } from './person-fields'

export interface AboutCardsProps {
  person: Person
  platforms: readonly Platform[]
  readAccount: OwnActions['readAccount']
  loadRegions: () => Promise<Readonly<Record<RegionCode, string>>>
  onChange: (make: (old: Person) => Person) => void
  /** Heading of the first card, where the page's own title does not say it already. */
  title?: string
}

/** What a person may say about themselves, in Setelan and in the welcome alike; each change is kept at once. */
export function AboutCards({ person, platforms, readAccount, loadRegions, onChange, title }: AboutCardsProps) {
  const { text } = useWords()
  return (
    <>
      <Card title={title}>
        {title && <p class="soft">{text.settings.aboutHint}</p>}
        <PersonFields person={person} loadRegions={loadRegions} onChange={onChange} />
      </Card>
      <Card title={text.settings.office}>
        <p class="soft">{text.settings.officeHint}</p>
        <OfficeAccounts
          accounts={person.officeAccounts}
          platforms={platforms}
          readAccount={readAccount}
          onChange={officeAccounts => onChange(old => ({ ...old, officeAccounts }))}
        />
      </Card>
    </>
  )
}
