import { AboutStep } from '../../components/welcome/about-step'
import { HelloStep } from '../../components/welcome/hello-step'
import { StartStep } from '../../components/welcome/start-step'
import type { WelcomeStep } from '../../components/welcome/steps'
import { accountFromText } from '../../lib/model/account-address'
import { PLATFORMS } from '../../lib/model/platform'
import type { Settings } from '../../lib/model/settings'
import { guardedPlatforms } from '../../lib/webext/permissions'
import { loadRegions } from '../../lib/webext/regions'
import { changeSettings } from '../../lib/webext/storage'
import { LiveSites } from './live-sites'
import { LiveTry } from './live-try'

interface LiveStepProps {
  step: WelcomeStep
  /** The person came from another step. */
  moved: boolean
  settings: Settings
  /** The browser lets us see the sites. */
  access: boolean
}

/** One step over the real storage. */
export function LiveStep({ step, moved, settings, access }: LiveStepProps) {
  if (step === 'anda') {
    return (
      <AboutStep
        person={settings.person}
        platforms={PLATFORMS}
        readAccount={accountFromText}
        loadRegions={loadRegions}
        onChange={make => void changeSettings(old => ({ ...old, person: make(old.person) }))}
      />
    )
  }
  if (step === 'situs') return <LiveSites sitesOff={settings.sitesOff} access={access} />
  if (step === 'coba') return <LiveTry settings={settings} />
  if (step === 'jejak') return <StartStep />
  return <HelloStep sites={guardedPlatforms()} first={!moved} />
}
