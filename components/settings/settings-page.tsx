import type { ComponentChildren } from 'preact'
import type { Person, Status } from '../../lib/model/person'
import type { Platform } from '../../lib/model/platform'
import type { RegionCode } from '../../lib/model/region'
import type { Language, Settings } from '../../lib/model/settings'
import type { OwnActions } from '../own/own-panel'
import { Card } from '../ui/card'
import { Choice } from '../ui/choice'
import { Field } from '../ui/field'
import { Toggle } from '../ui/toggle'
import { useWords } from '../words'
import { OfficeAccounts } from './office-accounts'
import { RegionField } from './region-field'

export interface SettingsPageProps {
  settings: Settings
  /** Where the footprint is kept. */
  keep: Settings['footprint']
  managed: boolean
  /** Sites the reminder works on. */
  sites: readonly Platform[]
  platforms: readonly Platform[]
  readAccount: OwnActions['readAccount']
  loadRegions: () => Promise<Readonly<Record<RegionCode, string>>>
  onChange: (make: (old: Settings) => Settings) => void
  /** The last section of the page: how the reminder does. */
  health: ComponentChildren
}

/** Setelan: everything optional, everything saved at once. */
export function SettingsPage({
  settings,
  keep,
  managed,
  sites,
  platforms,
  readAccount,
  loadRegions,
  onChange,
  health,
}: SettingsPageProps) {
  const { text, fill } = useWords()
  const { person } = settings
  const setPerson = (change: Partial<Person>) => onChange(old => ({ ...old, person: { ...old.person, ...change } }))
  const setRegion = (region: RegionCode | undefined) =>
    onChange(old => {
      const { region: _old, ...rest } = old.person
      return { ...old, person: region ? { ...rest, region } : rest }
    })
  const setSite = (site: Platform, on: boolean) =>
    onChange(old => ({ ...old, sitesOff: [...old.sitesOff.filter(off => off !== site), ...(on ? [] : [site])] }))
  return (
    <>
      <header class="page-head">
        <h1>{text.settings.title}</h1>
        <p class="soft">{text.settings.saved}</p>
      </header>
      <Card>
        <Choice<Language>
          legend={text.settings.language}
          value={settings.language}
          options={[
            { value: 'id', label: text.settings.languages.id },
            { value: 'en', label: text.settings.languages.en },
          ]}
          onChange={language => onChange(old => ({ ...old, language }))}
        />
      </Card>
      <Card title={text.settings.about}>
        <p class="soft">{text.settings.aboutHint}</p>
        <Field label={text.settings.status} hint={text.statusHints[person.status]}>
          {tie => (
            <select
              {...tie}
              class="input"
              value={person.status}
              onChange={event => setPerson({ status: event.currentTarget.value as Status })}
            >
              {Object.entries(text.statuses).map(([status, name]) => (
                <option key={status} value={status}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <RegionField value={person.region} loadNames={loadRegions} onChange={setRegion} />
        <Toggle
          label={text.settings.leave}
          hint={text.settings.leaveHint}
          on={person.unpaidLeave}
          onChange={unpaidLeave => setPerson({ unpaidLeave })}
          words={text.common}
        />
        <Toggle
          label={text.settings.spouse}
          hint={text.settings.spouseHint}
          on={person.spouseOfCandidate}
          onChange={spouseOfCandidate => setPerson({ spouseOfCandidate })}
          words={text.common}
        />
      </Card>
      <Card title={text.settings.office}>
        <p class="soft">{text.settings.officeHint}</p>
        <OfficeAccounts
          accounts={person.officeAccounts}
          platforms={platforms}
          readAccount={readAccount}
          onChange={officeAccounts => setPerson({ officeAccounts })}
        />
      </Card>
      <Card title={text.settings.sites}>
        {sites.map(site => (
          <Toggle
            key={site}
            label={fill(text.popup.thisSite, { site: text.platforms[site] })}
            on={!settings.sitesOff.includes(site)}
            onChange={on => setSite(site, on)}
            words={text.common}
          />
        ))}
      </Card>
      <Card>
        <Choice
          legend={text.settings.footprint}
          value={keep}
          onChange={footprint => onChange(old => ({ ...old, footprint, footprintChosen: true }))}
          options={[
            { value: 'device', label: text.footprint.keepDevice, hint: text.footprint.keepDeviceHint, icon: 'device' },
            { value: 'memory', label: text.footprint.keepMemory, hint: text.footprint.keepMemoryHint, icon: 'memory' },
          ]}
        />
        {managed && <p class="soft small">{text.footprint.keepManaged}</p>}
        <p class="soft small">{text.settings.footprintHint}</p>
      </Card>
      {health}
    </>
  )
}
