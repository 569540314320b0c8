import { useEffect } from 'preact/hooks'
import { HelpPage } from '../../components/help/help-page'
import { PlainFrame } from '../../components/plain-frame'
import { useLive } from '../../components/ui/use-live'
import { Speaking } from '../../components/words'
import type { HelpData } from '../../lib/model/help'
import { helpIn } from '../../lib/text/help-words'
import { readOwnFile } from '../../lib/webext/own-files'
import { read, watch } from '../../lib/webext/storage'

const loadData = async (): Promise<HelpData> => (await readOwnFile('/help.json')) as HelpData

/** Bantuan in the person's language; an address that names a part leads there once it is drawn. */
export function LiveHelp() {
  const settings = useLive(
    () => read('settings'),
    (changed, signal) => watch(['settings'], changed, signal),
  )
  const data = useLive(loadData, () => {})
  const drawn = settings !== undefined && data !== undefined
  useEffect(() => {
    if (drawn && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView()
  }, [drawn])
  if (!settings || !data) return null
  return (
    <Speaking language={settings.language} title={helpIn(settings.language).title}>
      <PlainFrame page="help.html">
        <HelpPage {...data} onPrint={() => print()} />
      </PlainFrame>
    </Speaking>
  )
}
