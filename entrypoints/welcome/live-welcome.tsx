import { useLive } from '../../components/ui/use-live'
import { WelcomeFrame } from '../../components/welcome/welcome-frame'
import { Speaking } from '../../components/words'
import { textIn } from '../../lib/text/language'
import { hasSiteAccess, watchSiteAccess } from '../../lib/webext/permissions'
import { changeSettings, read, watch } from '../../lib/webext/storage'
import { LiveStep } from './live-step'
import { useStep } from './use-step'

/** The welcome over the real storage; what was chosen once is there again when it is opened later. */
export function LiveWelcome() {
  const { step, moved } = useStep()
  const settings = useLive(
    () => read('settings'),
    (changed, signal) => watch(['settings'], changed, signal),
  )
  const access = useLive(hasSiteAccess, watchSiteAccess)
  // Both are there at once; a part that came later would move the buttons under a press.
  if (!settings || access === undefined) return null
  const { title, steps } = textIn(settings.language).welcome
  return (
    <Speaking language={settings.language} title={`${title}: ${steps[step]}`}>
      <WelcomeFrame step={step} onLanguage={language => void changeSettings(old => ({ ...old, language }))}>
        <LiveStep key={step} step={step} moved={moved} settings={settings} access={access} />
      </WelcomeFrame>
    </Speaking>
  )
}
