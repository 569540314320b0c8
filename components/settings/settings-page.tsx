import type { ComponentChildren } from 'preact'
import type { Person } from '../../lib/model/person'
import type { Platform } from '../../lib/model/platform'
import type { RegionCode } from '../../lib/model/region'
import type { Language, Settings } from '../../lib/model/settings'
import type { OwnActions } from '../own/own-panel'
import { Card } from '../ui/card'
import { Choice } from '../ui/choice'
import { Toggle } from '../ui/toggle'
import { useWords } from '../words'
import { AboutCards } from './about-cards'
import { SiteSwitches } from './site-switches'

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
  /** The employer keeps the reminder on. */
  sitesLocked: boolean
  /** What the employer set. */
  policy: ComponentChildren
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
  sitesLocked,
  policy,
  health,
}: SettingsPageProps) {
  const { text } = useWords()
  const setPerson = (make: (old: Person) => Person) => onChange(old => ({ ...old, person: make(old.person) }))
  const setSitesOff = (make: (old: Platform[]) => Platform[]) =>
    onChange(old => ({ ...old, sitesOff: make(old.sitesOff) }))
  return (
    <>
      <header class="page-head">
        <h1>{text.settings.title}</h1>
        <p class="soft">{text.settings.saved}</p>
        <p>
          <a class="link-alone" href="welcome.html">
            {text.welcome.again}
          </a>
        </p>
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
      <AboutCards
        title={text.settings.about}
        person={settings.person}
        platforms={platforms}
        readAccount={readAccount}
        loadRegions={loadRegions}
        onChange={setPerson}
      />
      <Card title={text.settings.sites}>
        <SiteSwitches sites={sites} sitesOff={settings.sitesOff} locked={sitesLocked} onChange={setSitesOff} />
        {sitesLocked && <p class="soft small">{text.policy.lockedSites}</p>}
      </Card>
      <Card title={text.settings.onSites}>
        <Toggle
          label={text.photos.title}
          hint={text.photos.hint}
          on={settings.photos}
          onChange={photos => onChange(old => ({ ...old, photos }))}
          words={text.common}
        />
        <Toggle
          label={text.quietInfo.setting}
          hint={text.quietInfo.settingHint}
          on={settings.infoNote}
          onChange={infoNote => onChange(old => ({ ...old, infoNote }))}
          words={text.common}
        />
        <Toggle
          label={text.quietInfo.labels}
          hint={text.quietInfo.labelsHint}
          on={settings.labels}
          onChange={labels => onChange(old => ({ ...old, labels }))}
          words={text.common}
        />
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
        <Toggle
          label={text.working.badge}
          hint={text.working.badgeHint}
          on={settings.badge}
          onChange={badge => onChange(old => ({ ...old, badge }))}
          words={text.common}
        />
      </Card>
      {health}
      {policy}
    </>
  )
}
