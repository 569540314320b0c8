import type { Person } from '../../lib/model/person'
import type { Platform } from '../../lib/model/platform'
import type { RegionCode } from '../../lib/model/region'
import type { OwnActions } from '../own/own-panel'
import { OfficeAccounts } from '../settings/office-accounts'
import { PersonFields } from '../settings/person-fields'
import { Card } from '../ui/card'
import { useWords } from '../words'
import { StepHead } from './step-head'

interface AboutStepProps {
  person: Person
  platforms: readonly Platform[]
  readAccount: OwnActions['readAccount']
  loadRegions: () => Promise<Readonly<Record<RegionCode, string>>>
  onChange: (make: (old: Person) => Person) => void
}

/** The same fields as in Setelan; all optional, each kept at once. */
export function AboutStep({ person, platforms, readAccount, loadRegions, onChange }: AboutStepProps) {
  const { text } = useWords()
  return (
    <>
      <StepHead title={text.welcome.about.title}>
        <p class="soft">
          {text.settings.aboutHint} {text.settings.saved}
        </p>
      </StepHead>
      <Card>
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
